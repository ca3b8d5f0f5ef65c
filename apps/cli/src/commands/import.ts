import path from 'node:path';
import { digestOfBytes, type LocalDate, type Refusal } from '@zhenggai/core';
import { type Answer, hasChanges, importAnswer, propose } from '@zhenggai/core/intake';
import type { WorkbookReading } from '@zhenggai/core/reading';
import { readWorkbook } from '@zhenggai/spreadsheet';
import { tryInput } from '../files/readInput.ts';
import { answersOf } from '../ledger/answersOf.ts';
import { applyImport } from '../ledger/applyImport.ts';
import type { ImportStep } from '../ledger/applyStep.ts';
import { askQuestions } from '../ledger/askQuestions.ts';
import { isRefusedReading } from '../ledger/isRefusedReading.ts';
import { type LedgerTarget, ledgerTarget } from '../ledger/ledgerTarget.ts';
import { mergedAnswer, unreadAnswer } from '../ledger/mergedAnswer.ts';
import { Rehearsal } from '../ledger/Rehearsal.ts';
import { unreadReading } from '../ledger/unreadReading.ts';
import { problemTable } from '../print/problems.ts';
import { progressBar } from '../print/progressBar.ts';
import { printProposal } from '../print/proposal.ts';
import type { Action, Context } from '../shell/Context.ts';
import { type ExitCode, exitCode } from '../shell/ExitCode.ts';
import { refusalJson, sayRefusals } from '../shell/explain.ts';
import { Failure } from '../shell/Failure.ts';
import type { Options } from '../shell/Options.ts';

/** A file as it was read; of one that is not there its reading says so. */
interface Input {
  readonly file: string;
  readonly fileDigest: string;
  readonly reading: WorkbookReading;
  /** The day on which it happens. */
  readonly on: LocalDate;
}

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
    const inputs = await readAll(context, files, { options, target });
    const unread = inputs.filter(({ reading }) => isRefusedReading(reading));
    // What could not be read may be the wrong folder: nothing is recorded of the others either.
    if (unread.length > 0) return answerUnread(context, unread);
    const rehearsal = new Rehearsal(context, target, earliest(inputs));
    const { steps, refusals } = await proposeAll(context, inputs, { options, answers, rehearsal });
    if (refusals.length > 0) sayRefusals(context, refusals);
    const ending: Ending =
      refusals.length > 0
        ? { exit: exitCode.refused, refusals }
        : await decided(context, target, { steps, rehearsal, options });
    if (context.wantsJson)
      context.printJson({
        ...mergedAnswer(steps.map(({ proposal }) => importAnswer(proposal, ending.applied === true))),
        ...(ending.refusals && {
          refusals: ending.refusals.map((one) => refusalJson(one, context.language)),
        }),
      });
    return ending.exit;
  } finally {
    await target.log?.close();
  }
};

async function readAll(
  context: Context,
  files: readonly string[],
  { options, target }: { readonly options: Options; readonly target: LedgerTarget },
): Promise<readonly Input[]> {
  const { io, language, t } = context;
  const asOf = options.day('asOf');
  const start = target.ledger.facts.feedbackDate;
  const progress = progressBar(context);
  const inputs: Input[] = [];
  try {
    for (const [i, file] of files.entries()) {
      progress.at(i, files.length, t(`正在读取 ${file}`, `reading ${file}`));
      const bytes = await tryInput(io, file);
      const named = path.basename(file);
      const isThere = !(bytes instanceof Failure);
      const reading = isThere
        ? readWorkbook(bytes, {
            file: named,
            lang: language,
            ...(asOf !== undefined && { asOf }),
            ...(start !== undefined && { start }),
          })
        : unreadReading(named, bytes, language);
      const fileDigest = isThere ? digestOfBytes(bytes) : '';
      inputs.push({ file, fileDigest, reading, on: dayOf(context, reading, options) });
    }
    return inputs;
  } finally {
    progress.end();
  }
}

/** A file that cannot be read changes nothing: the reasons, in the same shape. */
function answerUnread(context: Context, inputs: readonly Input[]): ExitCode {
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
  inputs: readonly Input[],
  given: {
    readonly options: Options;
    readonly answers: ReadonlyMap<string, Answer>;
    readonly rehearsal: Rehearsal;
  },
): Promise<{ readonly steps: readonly ImportStep[]; readonly refusals: readonly Refusal[] }> {
  const { options, rehearsal } = given;
  const steps: ImportStep[] = [];
  for (const { file: named, fileDigest, reading, on } of inputs) {
    const refusals = steps.length === 0 ? [] : await rehearsal.run(steps);
    if (refusals.length > 0) return { steps, refusals };
    const ledger = await rehearsal.ledger();
    const file = { file: path.basename(named), fileDigest };
    let proposal = propose(ledger, reading, { ...file, answers: given.answers });
    if (!context.wantsJson) printProposal(context, proposal, ledger);
    if (proposal.questions.length > 0 && mayAsk(context, options)) {
      const answers = await askQuestions(context, proposal.questions, given.answers);
      proposal = propose(ledger, reading, { ...file, answers });
      printProposal(context, proposal, ledger);
    }
    steps.push({ proposal, on });
    if (proposal.questions.length > 0) break;
  }
  return { steps, refusals: [] };
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
  const refusals = await applyImport(context, target, { steps, rehearsal });
  if (refusals.length > 0) {
    sayRefusals(context, refusals);
    return { exit: exitCode.refused, refusals };
  }
  const days = [...new Set(steps.map(({ on }) => on))].join(t('、', ', '));
  tell(context.style.good(t(`已导入，记为 ${days} 的情况`, `Imported, as of ${days}`)));
  if (!target.isOpen) sayOpened(context, target.id);
  return { exit: exitCode.done, applied: true };
}

/** A ledger opened by an import knows nothing of itself yet. */
function sayOpened({ say, t, by }: Context, id: string): void {
  say(t(`已建立台账 ${id}，整改办人员：${by}`, `Ledger ${id} opened, its clerk: ${by}`));
  say(
    t(
      '整改单位、检查单位、反馈日期和反馈数量等还没有填写：zhenggai init --help',
      'Issuer, inspecting body, feedback date and declared counts are not known yet: zhenggai init --help',
    ),
  );
}

/** Says whether somebody sits there who can be asked. */
function mayAsk({ io, wantsJson }: Context, options: Options): boolean {
  return io.stdin.isTty && !wantsJson && !options.flag('yes') && !options.flag('dryRun');
}

/** Asks on a terminal; without one nobody can agree. */
async function isAgreed({ io, t, say, wantsJson }: Context): Promise<boolean> {
  if (!io.stdin.isTty || wantsJson) {
    say(
      t('没有记录：确认无误后加 --yes 再次运行', 'Not recorded: when it is right, run it again with --yes'),
    );
    return false;
  }
  const answer = await io.stdin.ask(t('按以上内容记录吗？[y/N] ', 'Record this? [y/N] '));
  if (/^(y|yes|是|好)$/i.test(answer?.trim() ?? '')) return true;
  say(t('没有记录', 'Not recorded'));
  return false;
}

/** The day on which an import happens: the one asked for, else the workbook's, else today. */
function dayOf({ askedOn, today }: Context, { asOf }: WorkbookReading, options: Options): LocalDate {
  return askedOn ?? asOf ?? options.day('asOf') ?? today;
}

/** A ledger is opened on the first day of which its workbooks speak. */
function earliest(inputs: readonly Input[]): LocalDate {
  const [first] = inputs.map(({ on }) => on).sort();
  if (first === undefined) throw new RangeError('no file was named');
  return first;
}
