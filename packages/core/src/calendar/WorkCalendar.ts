import type { LocalDate } from '../date/LocalDate.ts';

/** Days off in one block as a notice names them, weekends within the block included. */
export interface OffBlock {
  /** The holiday, or several joined with 、 where one block serves them (中秋节、国庆节). */
  readonly name: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** A Saturday or Sunday worked in exchange (调休). */
export interface MakeUpDay {
  readonly name: string;
  readonly date: LocalDate;
}

/** The notice that a year was taken from. */
export interface CalendarSource {
  readonly title: string;
  readonly documentNumber?: string;
  readonly url?: string;
  readonly collectedBy?: string;
}

/** One year as its notice arranges it; a block may begin in the year before (2022-12-31 belongs to 元旦 2023). */
export interface CalendarYear {
  readonly year: number;
  readonly source: CalendarSource;
  readonly off: readonly OffBlock[];
  readonly makeUp: readonly MakeUpDay[];
}

/**
 * Holidays and make-up workdays of the years it lists, and of no other: a question about another year is refused
 * (`calendar-missing`), never answered by Monday to Friday.
 */
export interface WorkCalendar {
  readonly id: string;
  readonly version: string;
  /** `sha256:…` of the canonical form of its years. */
  readonly digest: string;
  readonly years: readonly CalendarYear[];
}

/** What a day is: worked, worked in exchange, off as Saturday or Sunday, off by the notice. */
export type DayKind = 'workday' | 'makeUpDay' | 'weekend' | 'holiday';

/**
 * Which last days of a period move to the next working day: any day off (`restDay`), days off by the notice only
 * (`holidayOnly`), or none. Whether plain weekends count as 法定休假日 is usually, not always, answered with yes.
 */
export type Roll = 'restDay' | 'holidayOnly' | 'none';

/** Where a last day that moves goes: to the next working day (`after`), or to the one before. */
export type RollTo = 'after' | 'before';
