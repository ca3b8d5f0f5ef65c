import type { Roll, RollTo, WorkCalendar } from '../calendar/WorkCalendar.ts';
import type { LocalDate } from '../date/LocalDate.ts';
import type { DeadlineAnchor } from './Deadline.ts';

/** What a deadline text is read against; nothing here is guessed where it is missing. */
export interface DeadlineContext {
  /** The day against which texts without a year and relative ones (月底前) are read. */
  readonly asOf?: LocalDate;
  /** What periods count from, usually the day the feedback was received. */
  readonly start?: LocalDate;
  readonly campaignEnd?: LocalDate;
  /** Holidays and make-up days; without it nothing that needs them is answered. */
  readonly calendar?: WorkCalendar;
  /** Which last days of a period move to the next working day; `restDay` where left out. */
  readonly roll?: Roll;
  /** Where such a last day moves to; to the next working day (`after`) where left out. */
  readonly rollTo?: RollTo;
  /** The days that the scheme gives for 立行立改; without them such a deadline has no day. */
  readonly immediateDays?: number;
  /** What those days count from; from `start` where left out. */
  readonly immediateAnchor?: DeadlineAnchor;
  /** Days that periods may name as their start; `feedbackReceived` is `start` where left out. */
  readonly anchors?: Readonly<Partial<Record<DeadlineAnchor, LocalDate>>>;
  /** The workbook counts its serial numbers from 1904. */
  readonly date1904?: boolean;
}
