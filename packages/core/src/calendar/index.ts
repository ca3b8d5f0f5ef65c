export { addDays } from '../date/addDays.ts';
export { dayOfWeek } from '../date/dayOfWeek.ts';
export { isLocalDate, type LocalDate, localDate } from '../date/LocalDate.ts';
export { addWorkingDays } from './addWorkingDays.ts';
export { chinaCalendar } from './chinaCalendar.ts';
export { type CalendarName, createCalendar } from './createCalendar.ts';
export { dayKind } from './dayKind.ts';
export { differingDays, type NoticedDay } from './differingDays.ts';
export { isWorkingDay } from './isWorkingDay.ts';
export { readCalendarFile } from './readCalendarFile.ts';
export { readCalendarYear } from './readCalendarYear.ts';
export { rollToWorkingDay } from './rollToWorkingDay.ts';
export type {
  CalendarSource,
  CalendarYear,
  DayKind,
  MakeUpDay,
  OffBlock,
  Roll,
  RollTo,
  WorkCalendar,
} from './WorkCalendar.ts';
export { workingDaysInYear } from './workingDaysInYear.ts';
