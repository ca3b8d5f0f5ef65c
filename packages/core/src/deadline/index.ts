export { dayOfSerial } from '../date/dayOfSerial.ts';
export { isLocalDate, type LocalDate, localDate } from '../date/LocalDate.ts';
export { writeDay } from '../date/writeDay.ts';
export { type Counting, countPeriod, type Period, type PeriodEnd, type PeriodUnit } from './countPeriod.ts';
export type {
  ComputedBy,
  Deadline,
  DeadlineAnchor,
  DeadlineKind,
  DeadlineNote,
  Milestone,
  Precision,
} from './Deadline.ts';
export type { DeadlineContext } from './DeadlineContext.ts';
export { type ShownPrecision, shownPrecision } from './dateFormat.ts';
export { earliestReading, latestReading } from './latestReading.ts';
export { readDeadline } from './readDeadline.ts';
export { type CellContext, readDeadlineDay } from './readDeadlineDay.ts';
export { readDeadlineNumber } from './readDeadlineNumber.ts';
export { writeDeadline } from './writeDeadline.ts';
