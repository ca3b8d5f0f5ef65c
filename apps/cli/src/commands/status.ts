import { remindDays } from '@zhenggai/core';
import type { Language } from '@zhenggai/core/words';
import { claimWords, noticeGroupWords, populationWords, standingWords } from '@zhenggai/core/words';
import { composeStatus, type LedgerStatus, type StatusLine } from '@zhenggai/report';
import { viewOf } from '../ledger/viewOf.ts';
import { withLedger } from '../ledger/withLedger.ts';
import { sayWarnings } from '../print/sayWarnings.ts';
import { shanghaiTime } from '../print/shanghaiTime.ts';
import { type Cell, table } from '../print/table.ts';
import type { Action, Context } from '../shell/Context.ts';
import { exitCode } from '../shell/ExitCode.ts';

/** `zhenggai status`: figures first, then what is overdue, then what is due soon. */
export const run: Action = (context, _, options) =>
  withLedger(context, 'read', async (open) => {
    const { ledger, asOf, knownAt } = await viewOf(context, open, options);
    const status = composeStatus(ledger, { asOf, ...(knownAt !== undefined && { knownAt }) });
    if (context.wantsJson) context.printJson(status);
    else printStatus(context, status, options.flag('all'));
    return exitCode.done;
  });

function printStatus(context: Context, status: LedgerStatus, showsAll: boolean): void {
  const { t, style, print } = context;
  const { asOf, knownAt, facts, ledger, overdue, otherOverdue, findings, warnings } = status;
  const known =
    knownAt === undefined
      ? ''
      : t(`，按 ${shanghaiTime(knownAt)} 已知`, `, as known at ${shanghaiTime(knownAt)} UTC+8`);
  print(
    style.bold(
      `${facts.issuer ?? ledger.id} ${t(`整改情况（截至 ${asOf}${known}）`, `as of ${asOf}${known}`)}`,
    ),
  );
  print('');
  for (const line of figureLines(context, status)) print(line);
  const soon = findings.filter(({ standing }) => standing?.kind === 'due-in');
  const soonProblems = soon.filter(({ population }) => population === 'problem');
  const otherSoon = soon.filter(({ population }) => population !== 'problem');
  const others = t('意见建议、交办事项：', 'Suggestions and assigned matters: ');
  const lists: readonly (readonly [string, readonly StatusLine[]])[] = [
    [t(`逾期 ${overdue.length} 个`, `Overdue: ${overdue.length}`), overdue],
    [soonTitle(context, soonProblems.length), soonProblems],
    [others + t(`逾期 ${otherOverdue.length} 个`, `overdue, ${otherOverdue.length}`), otherOverdue],
    [others + soonTitle(context, otherSoon.length), otherSoon],
    ...(showsAll ? [[t(`全部 ${findings.length} 个`, `All: ${findings.length}`), findings] as const] : []),
  ];
  for (const [title, lines] of lists) {
    if (lines.length === 0) continue;
    print('');
    print(style.bold(title));
    print(findingTable(context, lines));
  }
  sayWarnings(context, warnings);
}

function soonTitle({ t }: Context, count: number): string {
  return t(`${remindDays} 天内到期 ${count} 个`, `Due within ${remindDays} days: ${count}`);
}

/** Problems in the main figures; other populations apart, a line each, where any are held. */
function figureLines(
  context: Context,
  { totals, dueSoon, others, declared }: LedgerStatus,
): readonly string[] {
  const { t, language, style } = context;
  const groups = (['completed', 'claimed', 'in-progress', 'long-term'] as const).map(
    (group) => `${noticeGroupWords[group][language]} ${style.bold(String(totals.groups[group].value))}`,
  );
  const transferred = totals.groups.transferred.value;
  const parts = [
    ...groups,
    ...(transferred > 0 ? [`${t('已移交', 'transferred')} ${style.bold(String(transferred))}`] : []),
  ];
  const problems = declared.find(({ population }) => population === 'problem')?.declared;
  return [
    `${t('问题', 'Findings')} ${style.bold(String(totals.held.value))}${problems === undefined ? '' : t(`（反馈 ${problems}）`, ` (declared ${problems})`)}${t('：', ': ')}${parts.join(t('，', ', '))}`,
    pressing(context, totals.overdue.value, dueSoon.value),
    ...others.map(
      ({ population, held, overdue, dueSoon: soon }) =>
        `${capital(populationWords[population][language])} ${style.bold(String(held.value))}${t('：', ': ')}${pressing(context, overdue.value, soon.value)}`,
    ),
  ];
}

function pressing({ t, style }: Context, overdue: number, soon: number): string {
  const late = overdue > 0 ? style.bad(String(overdue)) : '0';
  return t(
    `逾期 ${late}，${remindDays} 天内到期 ${soon}`,
    `Overdue ${late}, due within ${remindDays} days ${soon}`,
  );
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

function findingTable(context: Context, lines: readonly StatusLine[]): string {
  const { t, language, style } = context;
  return table(
    [
      t('编码', 'code'),
      t('序号', 'no.'),
      t('问题', 'finding'),
      t('责任部门', 'department'),
      t('责任人', 'person'),
      t('时限', 'deadline'),
      t('情况', 'standing'),
      t('自报', 'claim'),
    ],
    lines.map((line): readonly Cell[] => [
      line.code,
      line.number,
      line.title,
      line.departments.join(t('、', ', ')),
      line.person,
      line.deadline,
      standingCell(line, language, style.bad, style.warn),
      line.claim === '' ? '' : (claimWords[line.claim as keyof typeof claimWords]?.[language] ?? line.claim),
    ]),
    context,
  );
}

function standingCell(
  line: StatusLine,
  language: Language,
  bad: (s: string) => string,
  warn: (s: string) => string,
): Cell {
  if (line.standing === undefined) return language === 'en' ? 'transferred' : '已移交';
  const text = standingWords(line.standing, language);
  if (line.standing.kind === 'overdue') return { text, paint: bad };
  return line.standing.kind === 'due-in' ? { text, paint: warn } : text;
}
