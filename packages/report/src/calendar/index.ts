export { agendaCalendar } from './agendaCalendar.ts';
export { type CalendarOrigin, calendarOrigin } from './calendarOrigin.ts';
