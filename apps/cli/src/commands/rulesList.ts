import {
  type DatedValue,
  holdsOn,
  type Rule,
  rulesPin,
  shippedRules,
  valueOn,
  whyOffByItself,
} from '@zhenggai/core/rules';
import { confidenceWords, inspectionKindWords, whyOffWords } from '@zhenggai/core/words';
import { daysText, ruleTitle, sourceText, valueText } from '../print/ruleText.ts';
import { stacked } from '../print/stacked.ts';
import { table } from '../print/table.ts';
import type { Action, Context } from '../shell/Context.ts';
import { exitCode } from '../shell/ExitCode.ts';

/** A line of the list: a rule with one of its values. */
interface Entry {
  readonly rule: Rule;
  readonly value: DatedValue<number | string>;
}

/** Side by side the columns need so much. */
const roomy = 100;

/** `zhenggai rules list` */
export const run: Action = async (context, _, options) => {
  const asOf = options.day('asOf') ?? context.today;
  const [task, kind] = [options.text('task'), options.text('kind')];
  const isNarrowed = task !== undefined || kind !== undefined;
  const rules = shippedRules.rules.filter((rule) =>
    rule.kind === 'policy'
      ? (task === undefined || rule.task === task) &&
        (kind === undefined || rule.inspections.some((one) => one === kind))
      : !isNarrowed,
  );
  const listed = options.flag('all') ? rules : rules.filter((rule) => rule.kind === 'policy');
  const entries = listed.flatMap((rule): readonly Entry[] => {
    const values: readonly DatedValue<number | string>[] = rule.values;
    return values
      .filter((value) => options.flag('all') || holdsOn(value, asOf))
      .map((value) => ({ rule, value }));
  });
  if (context.wantsJson) {
    const named = [...new Set(entries.map(({ rule }) => rule))];
    context.printJson({ pack: rulesPin, asOf, rules: named.map((rule) => ruleJson(rule, asOf)) });
  } else printList(context, entries, { asOf, others: rules.length - listed.length });
  return exitCode.done;
};

function ruleJson(rule: Rule, asOf: Parameters<typeof holdsOn>[1]) {
  const inForce = valueOn<number | string>(rule, asOf);
  return { ...rule, ...(inForce && { inForce, default: defaultOf(rule, inForce) }) };
}

function defaultOf(rule: Rule, { confidence }: DatedValue<unknown>): 'on' | 'not-verified' | 'local' {
  return rule.kind === 'policy' ? (whyOffByItself(rule, { confidence }) ?? 'on') : 'on';
}

function printList(
  context: Context,
  entries: readonly Entry[],
  { asOf, others }: { readonly asOf: string; readonly others: number },
): void {
  const { t, print, say, style } = context;
  print(
    style.bold(
      t(
        `规则包 ${rulesPin.id} ${rulesPin.version}，${asOf}`,
        `Pack ${rulesPin.id} ${rulesPin.version}, ${asOf}`,
      ),
    ),
  );
  if (entries.length === 0) print(t('没有这样的规则', 'There is no such rule'));
  const sections = [
    ['policy', t('期限规则', 'Policies')],
    ['choice', t('选择', 'Choices')],
    ['number', t('数字', 'Numbers')],
  ] as const;
  for (const [kind, heading] of sections) {
    const ofKind = entries.filter(({ rule }) => rule.kind === kind);
    if (ofKind.length === 0) continue;
    print('');
    print(style.bold(`${heading} ${ofKind.length}`));
    print(listOf(context, ofKind, kind === 'policy'));
  }
  if (others > 0)
    say(
      t(
        `另有 ${others} 个数字和选择，见 zhenggai rules list --all；一条规则的全部内容见 zhenggai rules show 编号`,
        `${others} more numbers and choices: zhenggai rules list --all; everything about one: zhenggai rules show ID`,
      ),
    );
}

/** One under the other where there is no room for columns: an id alone takes thirty. */
function listOf(context: Context, entries: readonly Entry[], arePolicies: boolean): string {
  const { t, width, language } = context;
  const head = [
    t('编号', 'id'),
    t('规则', 'rule'),
    t('内容', 'says'),
    t('施行', 'in force'),
    t('出处', 'source'),
    t('可信度', 'confidence'),
    ...(arePolicies ? [t('默认', 'by default')] : []),
  ];
  const rows = entries.map(({ rule, value }) => [
    rule.id,
    placed(rule, context),
    valueText(rule, value, context),
    daysText(value, context),
    sourceText(value.source, context),
    confidenceWords[value.confidence][language],
    ...(arePolicies ? [defaultText(rule, value, context)] : []),
  ]);
  return width < roomy ? stacked(['', ...head.slice(1)], rows, width) : table(head, rows, context);
}

/** A policy's title with its inspections and its place. */
function placed(rule: Rule, context: Context): string {
  const title = ruleTitle(rule, context);
  if (rule.kind !== 'policy') return title;
  const { t, language } = context;
  const kinds = rule.inspections.map((kind) => inspectionKindWords[kind][language]);
  const where = [...kinds, ...(rule.region === undefined ? [] : [rule.region])].join(t('，', ', '));
  return t(`${title}〔${where}〕`, `${title} [${where}]`);
}

function defaultText(rule: Rule, value: DatedValue<unknown>, { t, language }: Context): string {
  const by = defaultOf(rule, value);
  return by === 'on' ? t('启用', 'on') : whyOffWords[by][language];
}
