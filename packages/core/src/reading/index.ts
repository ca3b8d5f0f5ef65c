export { dayAt } from '../date/dayAt.ts';
export { isLocalDate, type LocalDate, localDate } from '../date/LocalDate.ts';
export type { Deadline, DeadlineKind, DeadlineNote, Milestone, Precision } from '../deadline/Deadline.ts';
export type { Problem, Severity } from '../refusal/Problem.ts';
export { isRefusedReading } from './isRefusedReading.ts';
export {
  type CanonicalField,
  canonicalFields,
  type DrawnFrom,
  type FindingReading,
  type MeasureReading,
  type Owners,
  type SheetReading,
  type SheetRole,
  type StatedStatus,
  type StatusValue,
  statusValues,
  type WorkbookReading,
} from './WorkbookReading.ts';
