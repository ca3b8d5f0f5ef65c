import type { Agenda, BeyondLimit, PolicyToSwitchOn, Undated } from '@zhenggai/core/agenda';
import { policyTaskWords, policyWords, undatedWords, whyOffWords } from '@zhenggai/core/words';
import type { Context } from '../shell/Context.ts';
import { citedTitle, indented } from './agendaEntry.ts';
import { codesText } from './codesText.ts';
import { hintOfUndated } from './hintOfUndated.ts';
import { wrapText } from './wrapText.ts';

/** Behind the days: what is later than a limit allows, what has no day and what to do about it, what could be switched on. */
export function agendaRemarks(agenda: Agenda, context: Context): readonly string[] {
  const { t } = context;
  const { beyondLimit, undated, toSwitchOn } = agenda;
  const few = toSwitchOn.length;
  return [
    ...part(
      context,
      t(`超过最长期限 ${beyondLimit.length} 项`, `Later than a limit allows: ${beyondLimit.length}`),
      [
        ...groupedBy(beyondLimit, ({ rule, limit }) => `${rule.id} ${limit}`).flatMap((of) =>
          beyondLines(of, context),
        ),
      ],
    ),
    ...part(context, t(`没有日期 ${undated.length} 项`, `Without a day: ${undated.length}`), [
      ...groupedBy(undated, ({ why, fact, year }) => `${why} ${fact} ${year}`).flatMap((of) =>
        undatedLines(of, context),
      ),
    ]),
    ...part(
      context,
      t(`可按名称启用的规定 ${few} 项`, `Rules that can be switched on by name: ${few}`),
      [
        ...toSwitchOn.flatMap((one) => offLines(one, context)),
        ...indented('zhenggai rules adopt --enable ID', 2, context),
      ],
      few > 0,
    ),
  ];
}

function part(
  { style, width }: Context,
  heading: string,
  lines: readonly string[],
  isShown = lines.length > 0,
): readonly string[] {
  return isShown ? ['', ...wrapText(heading, width).map(style.bold), ...lines] : [];
}

function groupedBy<T>(list: readonly T[], key: (one: T) => string): readonly (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const one of list) {
    const group = groups.get(key(one));
    if (group === undefined) groups.set(key(one), [one]);
    else group.push(one);
  }
  return [...groups.values()];
}

function beyondLines(of: readonly [BeyondLimit, ...BeyondLimit[]], context: Context): readonly string[] {
  const { t } = context;
  const [{ rule, limit }] = of;
  const codes = codesText(
    context,
    of.map(({ finding, measure, due }) =>
      t(`${measure ?? finding.code}（${due}）`, `${measure ?? finding.code} (${due})`),
    ),
  );
  return [
    ...indented(t(`最迟 ${limit}：${codes}`, `${limit} at the latest: ${codes}`), 2, context),
    ...indented(citedTitle(rule, context), 4, context).map(context.style.dim),
  ];
}

function undatedLines(of: readonly [Undated, ...Undated[]], context: Context): readonly string[] {
  const { t, language, style } = context;
  const what = of.map(({ finding, measure, task, rule }) => {
    if (rule === undefined || task === undefined) return measure ?? finding?.code ?? '';
    const own = finding === undefined ? '' : ` ${finding.code}`;
    return `${policyTaskWords[task][language]}${own}${t(`（${rule.id}）`, ` (${rule.id})`)}`;
  });
  const codes = codesText(
    context,
    what.filter((one) => one !== ''),
  );
  const hint = hintOfUndated(of[0], language);
  return [
    ...indented(
      `${undatedWords(of[0], language)}${codes === '' ? '' : `${t('：', ': ')}${codes}`}`,
      2,
      context,
    ),
    ...(hint === undefined ? [] : indented(hint, 4, context).map(style.dim)),
  ];
}

function offLines(one: PolicyToSwitchOn, context: Context): readonly string[] {
  const { language, t, style } = context;
  const says = [
    policyTaskWords[one.task][language],
    policyWords(one, one.value, language),
    whyOffWords[one.why][language],
    ...(one.region === undefined ? [] : [one.region]),
  ].join(t('，', ', '));
  return [...indented(one.rule.id, 2, context), ...indented(says, 4, context).map(style.dim)];
}
