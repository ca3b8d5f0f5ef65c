import { type CalendarYear, readCalendarFile } from '@zhenggai/core/calendar';
import type { ToAdopt } from '@zhenggai/core/rules';
import { readData } from '../files/readData.ts';
import type { Context } from '../shell/Context.ts';
import { Failure } from '../shell/Failure.ts';
import type { Options } from '../shell/Options.ts';
import { machineCalendar } from './machineCalendar.ts';

/**
 * What a ledger is to adopt: the named files and policies; where nothing is named, the rules and the calendar of this
 * program and this machine. Fails as `readData`, and with `calendar-year-invalid`.
 */
export async function rulesToAdopt(
  context: Context,
  files: readonly string[],
  options: Options,
): Promise<ToAdopt> {
  const [enable, disable] = [options.texts('enable'), options.texts('disable')];
  if (files.length + enable.length + disable.length === 0) return { newest: await machineCalendar(context) };
  return { ...(await readFiles(context, files)), enable, disable };
}

/** Years and packs from files: what has `rules` is a pack. */
async function readFiles(context: Context, files: readonly string[]): Promise<ToAdopt> {
  const years: CalendarYear[] = [];
  const packs: unknown[] = [];
  for (const file of files) {
    const { data } = await readData(context, file);
    if (typeof data === 'object' && data !== null && 'rules' in data) packs.push(data);
    else years.push(yearIn(file, data));
  }
  return { years, packs };
}

function yearIn(file: string, data: unknown): CalendarYear {
  const read = readCalendarFile(data);
  if (read.ok) return read.value;
  throw Failure.refused(read.refusals.map((one) => ({ ...one, facts: { ...one.facts, file } })));
}
