import type { Roll, RollTo, WorkCalendar } from '@zhenggai/core/calendar';
import { type DeadlineContext, readDeadline } from '@zhenggai/core/deadline';
import { explainDeadline } from '@zhenggai/core/explain';
import { textLines } from '../files/textLines.ts';
import { machineCalendar } from '../ledger/machineCalendar.ts';
import { deadlineLines, dueText, noteTexts } from '../print/deadlineText.ts';
import { explanationText } from '../print/explanationText.ts';
import { visibleJsonLine } from '../print/visible.ts';
import { wrapText } from '../print/wrapText.ts';
import type { Action, Context } from '../shell/Context.ts';
import { type ExitCode, exitCode } from '../shell/ExitCode.ts';
import { refusalJson, sayRefusals } from '../shell/explain.ts';
import { Failure } from '../shell/Failure.ts';
import type { Options } from '../shell/Options.ts';

/** `zhenggai deadline TEXT`, or `-` for one text per line: what a time limit means; touches no ledger. */
export const run: Action = async (context, [text = ''], options) => {
  const against = readAgainst(options, await machineCalendar(context));
  if (text === '-') return readLines(context, against, options);
  if (options.flag('explain')) printExplanation(context, text, against);
  else if (context.wantsJson) context.printJson(readDeadline(text, against));
  else for (const line of deadlineLines(readDeadline(text, against), context)) print(context, line);
  return exitCode.done;
};

function readAgainst(options: Options, calendar: WorkCalendar): DeadlineContext {
  const [asOf, start, campaignEnd] = [options.day('asOf'), options.day('start'), options.day('campaignEnd')];
  const [planIssued, reportDelivered] = [options.day('planIssued'), options.day('reportDelivered')];
  const immediateDays = options.whole('immediateDays');
  const [roll, rollTo] = [options.text('roll'), options.text('rollTo')];
  return {
    calendar,
    ...(asOf && { asOf }),
    ...(start && { start }),
    ...(campaignEnd && { campaignEnd }),
    anchors: { ...(planIssued && { planIssued }), ...(reportDelivered && { reportDelivered }) },
    ...(immediateDays !== undefined && { immediateDays }),
    // Their choices were checked when they were read.
    ...(roll !== undefined && { roll: roll as Roll }),
    ...(rollTo !== undefined && { rollTo: rollTo as RollTo }),
  };
}

function printExplanation(context: Context, text: string, against: DeadlineContext): void {
  const explanation = explainDeadline(text, against);
  if (context.wantsJson) context.printJson(explanation);
  else context.print(explanationText(explanation, context));
}

/** One text per line; printed in the pieces that the input comes in, so that a long one costs no memory. */
async function readLines(context: Context, against: DeadlineContext, options: Options): Promise<ExitCode> {
  try {
    await printLines(context, against, options);
    return exitCode.done;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    // Here a refusal is one more document on a line of its own.
    if (context.wantsJson)
      context.printJsonLine({ refusals: error.refusals.map((one) => refusalJson(one, context.language)) });
    sayRefusals(context, error.refusals);
    return error.exit;
  }
}

async function printLines(context: Context, against: DeadlineContext, options: Options): Promise<void> {
  const { io, wantsJson, print: printText } = context;
  const explains = options.flag('explain');
  for await (const lines of textLines(io.stdin.chunks())) {
    if (wantsJson)
      io.stdout.write(
        lines
          .map(
            (line) =>
              `${visibleJsonLine(explains ? explainDeadline(line, against) : readDeadline(line, against))}\n`,
          )
          .join(''),
      );
    else if (explains)
      for (const line of lines) {
        printText(context.style.bold(line));
        printText(`${explanationText(explainDeadline(line, against), context)}\n`);
      }
    else printText(lines.map((line) => shortText(line, against, context)).join('\n'));
  }
}

/** A text, what it means, and what to know of it, in one line. */
function shortText(line: string, against: DeadlineContext, context: Context): string {
  const deadline = readDeadline(line, against);
  const notes = noteTexts(deadline, context).join(context.t('；', '; '));
  const raw = line.trim() === '' ? context.t('（空）', '(blank)') : line;
  return [`${raw}  →  ${dueText(deadline, context)}`, context.style.dim(notes)].filter(Boolean).join('  ');
}

function print(context: Context, line: string): void {
  const lines = wrapText(line, context.width - 2);
  context.print(lines.map((one, at) => (at === 0 ? one : `  ${one}`)).join('\n'));
}
