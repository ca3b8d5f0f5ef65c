import { agendaOf } from '@zhenggai/core/agenda';
import { agendaCalendar, calendarOrigin } from '../src/calendar/index.ts';
import { monthEvents, monthView } from './monthLedger.ts';

/** The calendar of the month's ledger. */
export function sampleCalendar(): string {
  const { ledger, asOf } = monthView;
  return agendaCalendar(agendaOf(ledger, { asOf }), calendarOrigin(monthEvents, ledger.head));
}
