import {
  type DatedValue,
  type Rule,
  type RuleCase,
  ruleById,
  shippedCases,
  shippedRules,
  whyOffByItself,
} from '@zhenggai/core/rules';
import {
  confidenceWords,
  inspectionKindWords,
  policyAnchorWords,
  policyTaskWords,
  whyOffWords,
} from '@zhenggai/core/words';
import { daysText, ruleTitle, sourceText, valueText } from '../print/ruleText.ts';
import { wrapText } from '../print/wrapText.ts';
import type { Action, Context } from '../shell/Context.ts';
import { exitCode } from '../shell/ExitCode.ts';
import { Failure } from '../shell/Failure.ts';

/** `zhenggai rules show ID` */
export const run: Action = async (context, [typed = '']) => {
  const id = typed.trim().toLowerCase();
  const rule = ruleById(id);
  if (rule === undefined)
    throw Failure.refused([{ code: 'rule-unknown', facts: { id: typed, near: near(id) } }]);
  const cases = shippedCases[rule.id] ?? [];
  if (context.wantsJson) context.printJson({ ...rule, cases });
  else printRule(context, rule, cases);
  return exitCode.done;
};

/** The ids that share most parts with what was typed. */
function near(typed: string): readonly string[] {
  const parts = new Set(typed.split('-').filter((part) => part.length > 2));
  const shared = (id: string) => id.split('-').filter((part) => parts.has(part)).length;
  const ids = shippedRules.rules.map(({ id }) => id);
  const most = Math.max(...ids.map(shared));
  return most === 0 ? [] : ids.filter((id) => shared(id) === most).slice(0, 5);
}

function printRule(context: Context, rule: Rule, cases: readonly RuleCase[]): void {
  const { t, style, print, width, language } = context;
  const lines = (text: string, indent = '') => {
    for (const line of wrapText(text, width - indent.length)) print(`${indent}${line}`);
  };
  print(style.bold(`${rule.id}  ${ruleTitle(rule, context)}`));
  lines((language === 'en' ? rule.english?.description : undefined) ?? rule.description);
  for (const [name, text] of factsOf(rule, context)) lines(`${name}${t('：', ': ')}${text}`);
  const values: readonly DatedValue<number | string>[] = rule.values;
  for (const value of values) {
    print('');
    print(style.bold(`${valueText(rule, value, context)}  ${style.dim(daysText(value, context))}`));
    for (const [name, text] of aboutValue(rule, value, context))
      lines(`${name}${t('：', ': ')}${text}`, '  ');
  }
  if (cases.length > 0) {
    print('');
    print(style.bold(t('案例', 'Cases')));
  }
  for (const one of cases) {
    lines(`${t('·', '-')} ${one.name}`);
    lines(caseText(one, context), '  ');
  }
}

function factsOf(rule: Rule, { t, language }: Context): readonly (readonly [string, string])[] {
  const comma = t('、', ', ');
  if (rule.kind === 'choice')
    return Object.entries((language === 'en' ? rule.english?.options : undefined) ?? rule.options);
  if (rule.kind === 'number') return [];
  const rolls = {
    restDay: t('遇休息日移动', 'moves off days off'),
    holidayOnly: t('只有遇放假才移动', 'moves off holidays only'),
    none: t('不移动', 'stays'),
  };
  const facts: readonly (readonly [string, string | undefined])[] = [
    [t('事项', 'task'), policyTaskWords[rule.task][language]],
    [
      t('适用', 'inspections'),
      rule.inspections.map((kind) => inspectionKindWords[kind][language]).join(comma),
    ],
    [t('地域', 'region'), rule.region ?? t('全国', 'the whole country')],
    [t('起算', 'counted from'), policyAnchorWords[rule.anchor][language]],
    [t('份数', 'documents'), rule.documents === undefined ? undefined : String(rule.documents)],
    [t('最后一日', 'last day'), rule.unit === 'workingDay' ? undefined : rolls[rule.roll ?? 'restDay']],
    [
      t('移向', 'moves to'),
      rule.rollTo === 'before' ? t('之前的工作日', 'the working day before') : undefined,
    ],
  ];
  return facts.flatMap(([name, text]) => (text === undefined ? [] : [[name, text] as const]));
}

function aboutValue(
  rule: Rule,
  value: DatedValue<unknown>,
  context: Context,
): readonly (readonly [string, string])[] {
  const { t, language } = context;
  const { source, confidence, verifiedOn, note } = value;
  const why = rule.kind === 'policy' ? whyOffByItself(rule, value) : undefined;
  const site = source.site === undefined ? '' : t(`（${source.site}）`, ` (${source.site})`);
  const facts: readonly (readonly [string, string | undefined])[] = [
    [t('出处', 'source'), `${sourceText(source, context)}${site}`],
    [t('可信度', 'confidence'), confidenceWords[confidence][language]],
    [t('最后核对', 'last verified'), verifiedOn ?? t('未核对', 'never')],
    [
      t('默认', 'by default'),
      rule.kind !== 'policy' ? undefined : why === undefined ? t('启用', 'on') : whyOffWords[why][language],
    ],
    [t('说明', 'note'), note],
  ];
  return facts.flatMap(([name, text]) => (text === undefined ? [] : [[name, text] as const]));
}

function caseText(one: RuleCase, { t }: Context): string {
  if (!('start' in one)) return `${one.on} → ${one.expect}`;
  const law = one.on === undefined ? '' : t(`（按 ${one.on} 的规定）`, ` (by the law of ${one.on})`);
  const words: Readonly<Record<string, string>> = {
    none: t('不适用', 'does not apply'),
    'calendar-missing': t('该年没有放假安排，不作推算', 'no calendar for that year, no answer'),
  };
  return t(
    `起算日 ${one.start}${law} → ${words[one.expect] ?? one.expect}：${one.how}`,
    `from ${one.start}${law} → ${words[one.expect] ?? one.expect}: ${one.how}`,
  );
}
