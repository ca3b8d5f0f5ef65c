import path from 'node:path';
import {
  type CalendarYear,
  chinaCalendar,
  readCalendarYear,
  type WorkCalendar,
} from '@zhenggai/core/calendar';
import { calendarWithYears } from '@zhenggai/core/rules';
import { houseFolder } from '../files/houseFolder.ts';
import type { Context } from '../shell/Context.ts';
import { Failure } from '../shell/Failure.ts';

/** A year that was added on this machine, and its file. */
export interface AddedYear {
  readonly year: CalendarYear;
  readonly path: string;
}

/** Where the added years are kept; none where this machine has no house folder. */
export function calendarFolder({ io }: Pick<Context, 'io'>): string | undefined {
  const house = houseFolder(io);
  return house === undefined ? undefined : path.join(house, 'calendars');
}

/**
 * The calendar of this machine: the shipped years and those that were added here. A year that has come to ship since it was
 * added counts as it ships. Fails with `calendar-file-broken` where a file of the house folder is none any more.
 */
export async function machineCalendar(context: Pick<Context, 'io'>): Promise<WorkCalendar> {
  const added = await addedYears(context);
  return calendarWithYears(added.map(({ year }) => year));
}

/** The years that were added on this machine and do not ship, in their order. */
export async function addedYears(context: Pick<Context, 'io'>): Promise<readonly AddedYear[]> {
  const { files } = context.io;
  const folder = calendarFolder(context);
  if (folder === undefined) return [];
  const names = (await files.list(folder)).filter((name) => /^\d{4}\.json$/.test(name)).sort();
  const years = await Promise.all(
    names.map(async (name) => {
      const place = path.join(folder, name);
      return { path: place, year: yearIn(place, await files.read(place)) };
    }),
  );
  return years.filter(({ year }) => !chinaCalendar.years.some((shipped) => shipped.year === year.year));
}

function yearIn(place: string, bytes: Uint8Array): CalendarYear {
  const broken = (cause?: unknown) =>
    Failure.unreadable({ code: 'calendar-file-broken', facts: { path: place } }, cause);
  let data: unknown;
  try {
    data = JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    throw broken(error);
  }
  const read = readCalendarYear(data);
  if (!read.ok || path.basename(place) !== `${read.value.year}.json`) throw broken();
  return read.value;
}
