import {
  type DatedValue,
  holdsOn,
  type Rule,
  rulesPin,
  shippedRules,
  valueOn,
  whyOffByItself,
} from '@zhenggai/core/rules';
import { confidenceWords, inspectionKindWords } from '@zhenggai/core/words';
import { daysText, ruleTitle, sourceText, valueText } from '../print/ruleText.ts';
import { table } from '../print/table.ts';
import type { Action, Context } from '../shell/Context.ts';
import { exitCode } from '../shell/ExitCode.ts';

/** A line of the list: a rule with one of its values. */
interface Entry {
  readonly rule: Rule;
  readonly value: DatedValue<number | string>;
}

/** Side by side four columns need so much. */
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
    print(listOf(context, ofKind));
  }
  if (others > 0)
    say(
      t(
        `另有 ${others} 个数字和选择，见 zhenggai rules list --all；一条规则的全部内容见 zhenggai rules show 编号`,
        `${others} more numbers and choices: zhenggai rules list --all; everything about one: zhenggai rules show ID`,
      ),
    );
}

/** Each entry takes a few lines: an id alone is thirty columns wide. */
function listOf(context: Context, entries: readonly Entry[]): string {
  const { t, width } = context;
  const isRoomy = width >= roomy;
  const head = isRoomy
    ? [
        t('规则', 'rule'),
        t('施行', 'in force'),
        t('适用、出处', 'for, source'),
        t('可信度、默认', 'confidence, by default'),
      ]
    : [
        t('规则', 'rule'),
        t('适用、出处、施行、可信度、默认', 'for, source, in force, confidence, by default'),
      ];
  const rows = entries.map((entry) => {
    const about = [
      sourceOf(entry, context),
      daysText(entry.value, context),
      trustOf(entry, context),
    ] as const;
    const [source, days, trust] = about;
    return isRoomy
      ? [saidBy(entry, context), days, source, trust]
      : [saidBy(entry, context), `${about.join('\n')}\n`];
  });
  return table(head, rows, context);
}

/** Id, title and what it says; a blank line below keeps the entries apart. */
function saidBy({ rule, value }: Entry, context: Context): string {
  return [rule.id, ruleTitle(rule, context), valueText(rule, value, context), ''].join('\n');
}

/** For whom, and where it stands. */
function sourceOf({ rule, value }: Entry, context: Context): string {
  const source = sourceText(value.source, context);
  if (rule.kind !== 'policy') return source;
  const kinds = rule.inspections.map((kind) => inspectionKindWords[kind][context.language]);
  const region = rule.region === undefined ? [] : [rule.region];
  return [[...kinds, ...region].join(context.t('，', ', ')), source].join('\n');
}

/** How far it may be trusted, and whether it counts without being switched on by name. */
function trustOf({ rule, value }: Entry, { t, language }: Context): string {
  const trust = confidenceWords[value.confidence][language];
  if (rule.kind !== 'policy') return trust;
  const isOn = whyOffByItself(rule, value) === undefined;
  return [trust, isOn ? t('启用', 'on') : t('停用', 'off')].join(t('，', ', '));
}
