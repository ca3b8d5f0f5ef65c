import { chinaCalendar } from '../calendar/chinaCalendar.ts';
import type { CalendarYear, WorkCalendar } from '../calendar/WorkCalendar.ts';
import type { Command } from '../command/Command.ts';
import { calendarOf } from './calendarOf.ts';
import { calendarWithYears, foundationOn } from './calendarWithYears.ts';
import type { Ledger } from './Ledger.ts';
import { currentRules } from './pins.ts';

/** What somebody wants a ledger to adopt; each may be left out. */
export interface ToAdopt {
  /** The calendar at hand, shipped or with added years, to be taken whole together with the shipped rules. */
  readonly newest?: WorkCalendar;
  /** Years beside the ledger's own ones, or in their place. */
  readonly years?: readonly CalendarYear[];
  /** Packs as their files hold them, with their cases. */
  readonly packs?: readonly unknown[];
  readonly enable?: readonly string[];
  readonly disable?: readonly string[];
}

/**
 * The command that has a ledger adopt rules, its calendar named by version and digest and with the content of what does
 * not ship. Years that only the ledger has stay in it.
 *
 * @example adoptionCommand(ledger, { enable: ['xuncha-focus-3m'] }) // { type: 'AdoptRules', enable: ['xuncha-focus-3m'] }
 */
export function adoptionCommand(
  ledger: Ledger,
  { newest, years = [], packs = [], enable = [], disable = [] }: ToAdopt,
): Extract<Command, { type: 'AdoptRules' }> {
  const base = newest ? withLedgersOwn(newest, ledger) : (calendarOf(ledger) ?? chinaCalendar);
  const { calendar, adopted } = foundationOn(calendarWithYears(years, base));
  const isAbout = newest !== undefined || years.length > 0;
  return {
    type: 'AdoptRules',
    ...(newest && { rules: currentRules }),
    ...(isAbout && calendar && { calendar, years: adopted.years }),
    ...(packs.length > 0 && { packs }),
    ...(enable.length > 0 && { enable }),
    ...(disable.length > 0 && { disable }),
  };
}

function withLedgersOwn(newest: WorkCalendar, { adopted }: Ledger): WorkCalendar {
  const only = adopted.years.filter(({ year }) => !newest.years.some((one) => one.year === year));
  return calendarWithYears(only, newest);
}
