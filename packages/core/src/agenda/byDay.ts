import { ordinalOf } from '../finding/codes.ts';
import type { AgendaDay, AgendaEntry } from './Agenda.ts';

/** Entries by day, the earliest day first; on a day what regulations ask for first, then findings by their codes. */
export function byDay(entries: readonly AgendaEntry[]): readonly AgendaDay[] {
  const days = new Map<string, AgendaEntry[]>();
  for (const entry of entries) {
    const of = days.get(entry.day);
    if (of === undefined) days.set(entry.day, [entry]);
    else of.push(entry);
  }
  return [...days.values()]
    .flatMap((of): readonly AgendaDay[] => {
      const [first] = of;
      if (first === undefined) return [];
      return [{ day: first.day, daysLeft: first.daysLeft, entries: of.sort((a, b) => place(a) - place(b)) }];
    })
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** Entries of one finding stay in the order in which they were gathered. */
function place(entry: AgendaEntry): number {
  if (entry.what === 'campaign-end') return -1;
  return entry.finding === undefined ? 0 : ordinalOf(entry.finding.code);
}
