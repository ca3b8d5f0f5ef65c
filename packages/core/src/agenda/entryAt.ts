import { differenceInDays } from '../date/differenceInDays.ts';
import type { LocalDate } from '../date/LocalDate.ts';
import type { AgendaState } from './Agenda.ts';

/** Where a day stands on the date of the agenda; `once` says what it is when it is past. */
export function entryAt(
  day: LocalDate,
  { asOf, once }: { readonly asOf: LocalDate; readonly once: Exclude<AgendaState, 'coming'> },
): { readonly day: LocalDate; readonly daysLeft: number; readonly state: AgendaState } {
  return { day, daysLeft: differenceInDays(day, asOf), state: day < asOf ? once : 'coming' };
}
