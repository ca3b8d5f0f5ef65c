import type { Agenda, AgendaDay } from '@zhenggai/core/agenda';
import { agendaStateWords, dayWords } from '@zhenggai/core/words';
import type { Context } from '../shell/Context.ts';
import { agendaEntryLines } from './agendaEntry.ts';
import { agendaRemarks } from './agendaRemarks.ts';
import { shanghaiTime } from './shanghaiTime.ts';
import { wrapText } from './wrapText.ts';

/** What is due by day, for a person: overdue first, then what is past and to be confirmed, then what comes. */
export function agendaText(agenda: Agenda, context: Context, knownAt?: string): string {
  const { t, style, width } = context;
  const { issuer = agenda.ledger, asOf, until, department, past, coming, later } = agenda;
  const whose = department === undefined ? issuer : `${issuer} ${department}`;
  const known =
    knownAt === undefined
      ? ''
      : t(`，按 ${shanghaiTime(knownAt)} 已知`, `, as known at ${shanghaiTime(knownAt)} UTC+8`);
  const title = t(
    `${whose} 整改日程（${asOf} 至 ${until}${known}）`,
    `${whose}: agenda, ${asOf} to ${until}${known}`,
  );
  const [overdue, unconfirmed] = [only(past, 'overdue'), only(past, 'unconfirmed')];
  const parts: readonly (readonly [string, readonly AgendaDay[]])[] = [
    [t(`逾期 ${countOf(overdue)} 项`, `Overdue: ${countOf(overdue)}`), overdue],
    [
      t(
        `日子已过，台账未记是否已办 ${countOf(unconfirmed)} 项`,
        `Past, and the ledger does not say whether it was done: ${countOf(unconfirmed)}`,
      ),
      unconfirmed,
    ],
    [t(`将到期 ${countOf(coming)} 项`, `To come: ${countOf(coming)}`), coming],
  ];
  const shown = parts.filter(([, days]) => days.length > 0);
  const next =
    later.next === undefined
      ? []
      : wrapText(
          t(
            `${until} 之后还有 ${later.entries} 项，最近的在 ${later.next}（--until 可列得更远）`,
            `After ${until} ${later.entries} more, the next on ${later.next} (--until lists further)`,
          ),
          width,
        ).map(style.dim);
  return [
    ...wrapText(title, width).map(style.bold),
    ...(shown.length === 0 ? ['', t('没有到期事项', 'Nothing is due')] : []),
    ...shown.flatMap(([heading, days]) => [
      '',
      ...wrapText(heading, width).map(style.bold),
      ...days.flatMap((day) => dayLines(day, context, agenda.remindDays)),
    ]),
    ...(next.length === 0 ? [] : ['', ...next]),
    ...agendaRemarks(agenda, context),
  ].join('\n');
}

function only(days: readonly AgendaDay[], state: 'overdue' | 'unconfirmed'): readonly AgendaDay[] {
  return days.flatMap((day) => {
    const entries = day.entries.filter((entry) => entry.state === state);
    return entries.length === 0 ? [] : [{ ...day, entries }];
  });
}

function countOf(days: readonly AgendaDay[]): number {
  return days.reduce((sum, { entries }) => sum + entries.length, 0);
}

/** A day with its weekday and how far it is, then what it holds. */
function dayLines({ day, entries }: AgendaDay, context: Context, remindDays: number): readonly string[] {
  const { language, style } = context;
  const [first] = entries;
  if (first === undefined) return [];
  const distance = agendaStateWords(first, language);
  const isSoon = first.state === 'coming' && first.daysLeft <= remindDays;
  const paint =
    first.state === 'overdue' ? style.bad : isSoon || first.state === 'unconfirmed' ? style.warn : style.dim;
  return [
    `${dayWords(day, language)}  ${paint(distance)}`,
    ...entries.flatMap((entry) => agendaEntryLines(entry, context)),
  ];
}
