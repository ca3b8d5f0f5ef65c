import type { Command, Ledger } from '@zhenggai/core';
import {
  type CalendarYear,
  chinaCalendar,
  readCalendarFile,
  type WorkCalendar,
} from '@zhenggai/core/calendar';
import { calendarOf, calendarWithYears, foundationOn, rulesPin } from '@zhenggai/core/rules';
import { readData } from '../files/readData.ts';
import type { Context } from '../shell/Context.ts';
import { Failure } from '../shell/Failure.ts';
import type { Options } from '../shell/Options.ts';
import { machineCalendar } from './machineCalendar.ts';

type AdoptRules = Extract<Command, { type: 'AdoptRules' }>;

/** Years and packs from files: what has `rules` is a pack. */
interface Files {
  readonly years: readonly CalendarYear[];
  readonly packs: readonly unknown[];
}

/**
 * What a ledger is to adopt: the named files and policies; where nothing is named, the rules and the calendar of this
 * program and this machine. Fails as `readData`, and with `calendar-year-invalid`.
 */
export async function rulesToAdopt(
  context: Context,
  ledger: Ledger,
  { files, options }: { readonly files: readonly string[]; readonly options: Options },
): Promise<AdoptRules> {
  const [enable, disable] = [options.texts('enable'), options.texts('disable')];
  const isNamed = files.length + enable.length + disable.length > 0;
  const { years, packs } = await readFiles(context, files);
  const calendar = isNamed ? withFiles(ledger, years) : newest(ledger, await machineCalendar(context));
  const foundation = calendar && foundationOn(calendar);
  return {
    type: 'AdoptRules',
    ...(!isNamed && { rules: rulesPin }),
    ...(foundation?.calendar && { calendar: foundation.calendar, years: foundation.adopted.years }),
    ...(packs.length > 0 && { packs }),
    ...(enable.length > 0 && { enable }),
    ...(disable.length > 0 && { disable }),
  };
}

async function readFiles(context: Context, files: readonly string[]): Promise<Files> {
  const years: CalendarYear[] = [];
  const packs: unknown[] = [];
  for (const file of files) {
    const { data } = await readData(context, file);
    if (typeof data === 'object' && data !== null && 'rules' in data) packs.push(data);
    else {
      const read = readCalendarFile(data);
      if (!read.ok)
        throw Failure.refused(read.refusals.map((one) => ({ ...one, facts: { ...one.facts, file } })));
      years.push(read.value);
    }
  }
  return { years, packs };
}

/** The ledger's own calendar with the named years in it. */
function withFiles(ledger: Ledger, years: readonly CalendarYear[]): WorkCalendar | undefined {
  return years.length === 0 ? undefined : calendarWithYears(years, calendarOf(ledger) ?? chinaCalendar);
}

/** This machine's calendar; years that only the ledger has stay in it. */
function newest({ adopted }: Ledger, machine: WorkCalendar): WorkCalendar {
  const only = adopted.years.filter(({ year }) => !machine.years.some((one) => one.year === year));
  return calendarWithYears(only, machine);
}
