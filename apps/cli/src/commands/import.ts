import type { LocalDate, Refusal } from '@zhenggai/core';
import {
  answeredProposal,
  type GivenAnswer,
  hasChanges,
  importAnswer,
  mergedAnswer,
  type ReadFile,
  unreadAnswer,
  unusedAnswers,
} from '@zhenggai/core/intake';
import { isRefusedReading } from '@zhenggai/core/reading';
import { deadlineContextOf } from '@zhenggai/core/rules';
import { type ImportStep, Rehearsal } from '@zhenggai/store';
import { answersOf } from '../ledger/answersOf.ts';
import { askQuestions } from '../ledger/askQuestions.ts';
import { importingOf } from '../ledger/importingOf.ts';
import { isAgreed } from '../ledger/isAgreed.ts';
import { type LedgerTarget, ledgerTarget } from '../ledger/ledgerTarget.ts';
import { type ImportInput, inputsOfTheFuture, readInputs } from '../ledger/readInputs.ts';
import { recordImport } from '../ledger/recordImport.ts';
import { sayOpened } from '../ledger/sayOpened.ts';
import { problemTable } from '../print/problems.ts';
import { printProposal } from '../print/proposal.ts';
import { sayMissingYears } from '../print/sayMissingYears.ts';
import type { Action, Context } from '../shell/Context.ts';
import { type ExitCode, exitCode } from '../shell/ExitCode.ts';
import { refusalJson, sayRefusals } from '../shell/explain.ts';
import type { Options } from '../shell/Options.ts';

/** How an import ended. */
interface Ending {
  readonly exit: ExitCode;
  readonly applied?: true;
  readonly refusals?: readonly Refusal[];
}

/** `zhenggai import FILE…`: shows each proposal, asks, and applies all of them or none. */
export const run: Action = async (context, files, options) => {
  const answers = answersOf(options.texts('answer'));
  const target = await ledgerTarget(context);
  try {
    const asOf = options.day('asOf');
    const deadlines = deadlineContextOf(target.ledger, { asOf: asOf ?? context.on });
    const inputs = await readInputs(context, files, { asOf, deadlines });
    const unread = inputs.filter(({ reading }) => isRefusedReading(reading));
    // What could not be read may be the wrong folder: nothing is recorded of the others either.
    if (unread.length > 0) return answerUnread(context, unread);
    const early = inputsOfTheFuture(context, inputs);
    if (early.length > 0) sayRefusals(context, early);
    if (early.length > 0 && !options.flag('dryRun'))
      return answerImport(context, [], { exit: exitCode.refused, refusals: early });
    const rehearsal = new Rehearsal(target, importingOf(context), earliest(inputs));
    const { steps, refusals } = await proposeAll(context, inputs, { options, answers, rehearsal });
    sayMissingYears(
      context,
      inputs.map(({ reading }) => reading),
    );
    if (refusals.length > 0) sayRefusals(context, refusals);
    const ending: Ending =
      refusals.length > 0
        ? { exit: exitCode.refused, refusals }
        : await decided(context, target, { steps, rehearsal, options });
    return answerImport(context, steps, ending);
  } finally {
    await target.log?.close();
  }
};

/** The one JSON document, where it is asked for. */
function answerImport(context: Context, steps: readonly ImportStep[], { exit, ...ending }: Ending): ExitCode {
  if (context.wantsJson)
    context.printJson({
      ...mergedAnswer(steps.map(({ proposal }) => importAnswer(proposal, ending.applied === true))),
      ...(ending.refusals && {
        refusals: ending.refusals.map((one) => refusalJson(one, context.language)),
      }),
    });
  return exit;
}

/** A file that cannot be read changes nothing: the reasons, in the same shape. */
function answerUnread(context: Context, inputs: readonly ImportInput[]): ExitCode {
  const { t, say, style } = context;
  if (context.wantsJson) context.printJson(unreadAnswer(inputs.flatMap(({ reading }) => reading.problems)));
  else
    for (const { file, reading } of inputs) {
      say(
        style.bad(t(`${file} 无法读取，什么都没有记录：`, `${file} cannot be read; nothing was recorded:`)),
      );
      say(problemTable(context, reading.problems));
    }
  return exitCode.unreadable;
}

/** Each workbook against what the ones before it bring; ends at the first that leaves a question or is refused. */
async function proposeAll(
  context: Context,
  inputs: readonly ImportInput[],
  given: {
    readonly options: Options;
    readonly answers: readonly GivenAnswer[];
    readonly rehearsal: Rehearsal;
  },
): Promise<{ readonly steps: readonly ImportStep[]; readonly refusals: readonly Refusal[] }> {
  const { options, answers, rehearsal } = given;
  const steps: ImportStep[] = [];
  const used: GivenAnswer[] = [];
  for (const input of inputs) {
    const refusals = steps.length === 0 ? [] : await rehearsal.run(steps);
    if (refusals.length > 0) return { steps, refusals };
    const ledger = await rehearsal.ledger();
    let answered = answeredProposal(ledger, readFile(input), answers);
    if (!context.wantsJson) printProposal(context, answered.proposal, ledger);
    if (answered.refusals.length > 0) return { steps, refusals: answered.refusals };
    used.push(...answered.used);
    if (answered.proposal.questions.length > 0 && mayAsk(context, options)) {
      const said = await askQuestions(context, answered.proposal.questions, ledger);
      answered = answeredProposal(ledger, readFile(input), [...answered.used, ...said]);
      if (answered.proposal.questions.length === 0) printProposal(context, answered.proposal, ledger);
    }
    steps.push({ proposal: answered.proposal, on: input.on });
    if (answered.proposal.questions.length > 0) return { steps, refusals: [] };
  }
  return { steps, refusals: unusedAnswers(answers, used) };
}

/** The ledger names a workbook without its folder. */
function readFile({ name, fileDigest, reading }: ImportInput): ReadFile {
  return { file: name, fileDigest, reading };
}

/** Applies the proposals if they may be and somebody wants it. */
async function decided(
  context: Context,
  target: LedgerTarget,
  {
    steps,
    rehearsal,
    options,
  }: { readonly steps: readonly ImportStep[]; readonly rehearsal: Rehearsal; readonly options: Options },
): Promise<Ending> {
  const { t } = context;
  const tell = (text: string) => {
    if (!context.wantsJson) context.print(text);
  };
  if (options.flag('dryRun')) {
    tell(t('仅预览，什么都没有记录', 'Preview only: nothing was recorded'));
    return { exit: exitCode.done };
  }
  const open = steps.flatMap(({ proposal }) => proposal.questions).length;
  if (open > 0) {
    sayRefusals(context, [{ code: 'questions-open', facts: { count: open } }]);
    return { exit: exitCode.refused };
  }
  if (!steps.some(({ proposal }) => hasChanges(proposal))) {
    tell(t('没有变化，没有记录任何内容', 'Nothing changed: nothing was recorded'));
    return { exit: exitCode.done };
  }
  if (!options.flag('yes') && !(await isAgreed(context))) return { exit: exitCode.refused };
  const refusals = await recordImport(context, target, { steps, rehearsal });
  if (refusals.length > 0) {
    sayRefusals(context, refusals);
    return { exit: exitCode.refused, refusals };
  }
  const days = [...new Set(steps.map(({ on }) => on))].join(t('、', ', '));
  tell(context.style.good(t(`已导入，记为 ${days} 的情况`, `Imported, as of ${days}`)));
  if (!target.isOpen) sayOpened(context, target.id);
  return { exit: exitCode.done, applied: true };
}

/** Says whether somebody sits there who can be asked. */
function mayAsk({ io, wantsJson }: Context, options: Options): boolean {
  return io.stdin.isTty && !wantsJson && !options.flag('yes') && !options.flag('dryRun');
}

/** A ledger is opened on the first day of which its workbooks speak. */
function earliest(inputs: readonly ImportInput[]): LocalDate {
  const [first] = inputs.map(({ on }) => on).sort();
  if (first === undefined) throw new RangeError('no file was named');
  return first;
}
