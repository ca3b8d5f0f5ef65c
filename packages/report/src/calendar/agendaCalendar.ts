import type { Agenda } from '@zhenggai/core/agenda';
import { oneLine } from '../text/visibleText.ts';
import type { CalendarOrigin } from './calendarOrigin.ts';
import { contentLine } from './contentLine.ts';
import { escapeText } from './escapeText.ts';
import { eventLines } from './eventLines.ts';

/**
 * An agenda as an iCalendar file for Outlook, phones and the like: a whole-day event for each entry, past ones too, with
 * a reminder for those to come. The same ledger and date give the same bytes; a matter keeps its UID, so that taking
 * the file in again moves what was there. It holds internal text: titles, owners, deadlines; of clues only their codes.
 * @source RFC 5545
 *
 * @example agendaCalendar(agendaOf(ledger, { asOf }), calendarOrigin(events, ledger.head)) // 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\n…'
 */
export function agendaCalendar(agenda: Agenda, origin: CalendarOrigin): string {
  const { issuer = agenda.ledger, department, past, coming, remindDays, head } = agenda;
  const name = escapeText(oneLine(`${issuer}整改日程${department === undefined ? '' : `（${department}）`}`));
  const around = { ...origin, remindDays, seq: head.seq };
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//zhenggai//agenda//ZH'),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('METHOD', 'PUBLISH'),
    contentLine('X-WR-CALNAME', name),
    ...[...past, ...coming].flatMap(({ entries }) => entries.map((entry) => eventLines(entry, around))),
    contentLine('END', 'VCALENDAR'),
  ].join('');
}
