import path from 'node:path';
import { eventAnswer, type Refusal } from '@zhenggai/core';
import {
  type CalendarYear,
  chinaCalendar,
  differingDays,
  readCalendarFile,
  type WorkCalendar,
} from '@zhenggai/core/calendar';
import { adoptionCommand, calendarOf } from '@zhenggai/core/rules';
import { handleCommand, loadLedger } from '@zhenggai/store';
import { readData } from '../files/readData.ts';
import { hasLedgerAtHand } from '../ledger/ledgerAtHand.ts';
import { addedYears, calendarFolder, machineCalendar } from '../ledger/machineCalendar.ts';
import { decisionContext } from '../ledger/perform.ts';
import { withLedger } from '../ledger/withLedger.ts';
import { placeOf } from '../print/recorded.ts';
import type { Action, Context } from '../shell/Context.ts';
import { exitCode } from '../shell/ExitCode.ts';
import { refusalJson, sayRefusals } from '../shell/explain.ts';
import { Failure } from '../shell/Failure.ts';

/** `zhenggai calendar add FILE`: the year for this machine, and for the ledger at hand. */
export const run: Action = async (context, [file = '']) => {
  const { data } = await readData(context, file);
  const read = readCalendarFile(data);
  if (!read.ok)
    throw Failure.refused(read.refusals.map((one) => ({ ...one, facts: { ...one.facts, file } })));
  const year = read.value;
  const machine = await addToMachine(context, year);
  const ledger = (await hasLedgerAtHand(context)) ? await adopt(context, year) : undefined;
  const refusals = ledger?.refusals ?? [];
  if (context.wantsJson)
    context.printJson({
      year: year.year,
      machine,
      calendar: pinOf(await machineCalendar(context)),
      ...(ledger?.recorded && { ledger: { recorded: ledger.recorded.map(eventAnswer) } }),
      ...(refusals.length > 0 && { refusals: refusals.map((one) => refusalJson(one, context.language)) }),
    });
  else sayAdded(context, year.year, { machine, ledger });
  sayRefusals(context, refusals);
  return refusals.length > 0 ? exitCode.refused : exitCode.done;
};

/** What came of it on this machine: the year is there already, or its file. */
type OnMachine = { readonly outcome: 'known' } | { readonly outcome: 'added'; readonly path: string };
interface InLedger {
  readonly recorded?: Parameters<typeof placeOf>[1];
  readonly refusals: readonly Refusal[];
}

async function addToMachine(context: Context, year: CalendarYear): Promise<OnMachine> {
  const { files } = context.io;
  const shipped = chinaCalendar.years.find((one) => one.year === year.year);
  const added = (await addedYears(context)).find((one) => one.year.year === year.year);
  const known = shipped ?? added?.year;
  if (known) {
    const differing = differingRefusals(known, year, shipped ? undefined : added?.path);
    if (differing.length > 0) throw Failure.refused(differing);
    return { outcome: 'known' };
  }
  const folder = calendarFolder(context);
  if (folder === undefined) throw Failure.unreadable({ code: 'house-unknown' });
  const place = path.join(folder, `${year.year}.json`);
  try {
    await files.makeFolder(folder);
    // Renamed when it is whole: another command may be reading.
    await files.write(`${place}.new`, `${JSON.stringify(year, null, 2)}\n`);
    await files.rename(`${place}.new`, place);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw Failure.unreadable({ code: 'file-not-written', facts: { path: place, message } }, error);
  }
  return { outcome: 'added', path: place };
}

function differingRefusals(known: CalendarYear, year: CalendarYear, place?: string): readonly Refusal[] {
  const days = differingDays(known, year);
  if (days.length === 0) return [];
  const facts = { year: year.year, days, ...(place !== undefined && { path: place }) };
  return [{ code: 'calendar-year-differs', facts }];
}

/** The ledger takes this year beside those that it has; its other years stay as they are. */
function adopt(context: Context, year: CalendarYear): Promise<InLedger> {
  return withLedger(context, 'write', async ({ log, id }): Promise<InLedger> => {
    const ledger = await loadLedger(log, id);
    const known = calendarOf(ledger)?.years.find((one) => one.year === year.year);
    if (known !== undefined)
      return {
        refusals: differingRefusals(known, year).map(({ facts }) => ({
          code: 'calendar-year-differs-in-ledger',
          ...(facts && { facts }),
        })),
      };
    const handled = await handleCommand(
      log,
      id,
      adoptionCommand(ledger, { years: [year] }),
      decisionContext(context),
      { recordedAt: context.io.now().toISOString() },
    );
    return handled.ok ? { recorded: handled.value.events, refusals: [] } : { refusals: handled.refusals };
  });
}

function sayAdded(
  context: Context,
  year: number,
  { machine, ledger }: { readonly machine: OnMachine; readonly ledger: InLedger | undefined },
): void {
  const { t, print, style } = context;
  print(
    machine.outcome === 'known'
      ? t(`本机已有${year}年的放假安排，内容相同`, `This machine has ${year} already, and it is the same`)
      : style.good(
          t(
            `本机已添加${year}年的放假安排：${machine.path}`,
            `Added ${year} to this machine: ${machine.path}`,
          ),
        ),
  );
  if (ledger === undefined) return;
  if (ledger.recorded)
    print(
      style.good(
        t(`台账已采用${year}年的放假安排`, `The ledger has adopted ${year}`) +
          placeOf(context, ledger.recorded),
      ),
    );
  else if (ledger.refusals.length === 0)
    print(t(`台账已有${year}年的放假安排`, `The ledger has ${year} already`));
}

function pinOf({ id, version, digest }: WorkCalendar) {
  return { id, version, digest };
}
