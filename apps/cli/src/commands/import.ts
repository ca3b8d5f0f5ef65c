import path from 'node:path';
import { digestOfBytes, emptyLedger, type LocalDate, type Refusal } from '@zhenggai/core';
import {
  type Answer,
  hasChanges,
  type ImportAnswer,
  importAnswer,
  type Proposal,
  propose,
} from '@zhenggai/core/intake';
import type { WorkbookReading } from '@zhenggai/core/reading';
import { readWorkbook } from '@zhenggai/spreadsheet';
import { tryInput } from '../files/readInput.ts';
import { answersOf } from '../ledger/answersOf.ts';
import { applyImport } from '../ledger/applyImport.ts';
import { askQuestions } from '../ledger/askQuestions.ts';
import { type ImportTarget, importTarget } from '../ledger/importTarget.ts';
import { isRefusedReading } from '../ledger/isRefusedReading.ts';
import { unreadReading } from '../ledger/unreadReading.ts';
import { problemTable } from '../print/problems.ts';
import { progressBar } from '../print/progressBar.ts';
import { printProposal } from '../print/proposal.ts';
import type { Action, Context } from '../shell/Context.ts';
import { type ExitCode, exitCode } from '../shell/ExitCode.ts';
import { refusalJson, sayRefusals } from '../shell/explain.ts';
import { Failure } from '../shell/Failure.ts';
import type { Options } from '../shell/Options.ts';

/** What came of one file. */
interface Imported {
  readonly answer: ImportAnswer;
  readonly exit: ExitCode;
  readonly refusals?: readonly Refusal[];
}

/** `zhenggai import FILE…`: shows each proposal, asks, and applies it whole or not at all. */
export const run: Action = async (context, files, options) => {
  const answers = answersOf(options.texts('answer'));
  // All of them before anything is recorded: a file that is not there holds all up.
  const inputs: Input[] = [];
  for (const file of files) {
    const bytes = await tryInput(context.io, file);
    if (bytes instanceof Failure) {
      const missing = unread(context, file, unreadReading(path.basename(file), bytes, context.language));
      if (context.wantsJson) context.printJson(missing.answer);
      return missing.exit;
    }
    inputs.push({ file, bytes, answers });
  }
  const imported: Imported[] = [];
  const progress = progressBar(context);
  for (const [i, input] of inputs.entries()) {
    const { file } = input;
    progress.at(i, inputs.length, context.t(`正在读取 ${file}`, `reading ${file}`));
    imported.push(await importOne(context, input, options, progress.end));
    // What could not be read may be the wrong folder: nothing more is recorded on top of it.
    if (imported.at(-1)?.exit === exitCode.unreadable) break;
  }
  const refusals = imported.flatMap((one) => one.refusals ?? []);
  if (context.wantsJson)
    context.printJson({
      ...merged(imported.map(({ answer }) => answer)),
      ...(refusals.length > 0 && { refusals: refusals.map((one) => refusalJson(one, context.language)) }),
    });
  return worstOf(imported.map(({ exit }) => exit));
};

interface Input {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly answers: ReadonlyMap<string, Answer>;
}

async function importOne(
  context: Context,
  input: Input,
  options: Options,
  hasRead: () => void,
): Promise<Imported> {
  const target = await importTarget(context);
  try {
    const asOf = options.day('asOf');
    const start = target.ledger.facts.feedbackDate;
    const reading = readWorkbook(input.bytes, {
      file: path.basename(input.file),
      lang: context.language,
      ...(asOf !== undefined && { asOf }),
      ...(start !== undefined && { start }),
    });
    hasRead();
    if (isRefusedReading(reading)) return unread(context, input.file, reading);
    const file = { file: path.basename(input.file), fileDigest: digestOfBytes(input.bytes) };
    let proposal = propose(target.ledger, reading, { ...file, answers: input.answers });
    if (!context.wantsJson) printProposal(context, proposal, target.ledger);
    if (proposal.questions.length > 0 && mayAsk(context, options)) {
      const answers = await askQuestions(context, proposal.questions, input.answers);
      proposal = propose(target.ledger, reading, { ...file, answers });
      printProposal(context, proposal, target.ledger);
    }
    return await decided(context, { target, proposal, on: dayOf(context, reading, options) }, options);
  } finally {
    await target.log?.close();
  }
}

/** A file that cannot be read changes nothing: the reason, in the same shape. */
function unread(context: Context, file: string, reading: WorkbookReading): Imported {
  if (!context.wantsJson) {
    context.say(
      context.style.bad(
        context.t(`${file} 无法读取，什么都没有记录：`, `${file} cannot be read; nothing was recorded:`),
      ),
    );
    context.say(problemTable(context, reading.problems));
  }
  const proposal = propose(emptyLedger(''), { ...reading, sheets: [] }, { file, fileDigest: '' });
  return {
    answer: importAnswer({ ...proposal, problems: reading.problems }, false),
    exit: exitCode.unreadable,
  };
}

interface Decision {
  readonly target: ImportTarget;
  readonly proposal: Proposal;
  readonly on: LocalDate;
}

/** Applies the proposal if it may be and somebody wants it. */
async function decided(context: Context, decision: Decision, options: Options): Promise<Imported> {
  const { proposal } = decision;
  const { t } = context;
  const left = (exit: ExitCode): Imported => ({ answer: importAnswer(proposal, false), exit });
  const isNothingNew = !hasChanges(proposal);
  if (options.flag('dryRun')) {
    if (!context.wantsJson) context.print(t('仅预览，什么都没有记录', 'Preview only: nothing was recorded'));
    return left(exitCode.done);
  }
  if (proposal.questions.length > 0) {
    sayRefusals(context, [{ code: 'questions-open', facts: { count: proposal.questions.length } }]);
    return left(exitCode.refused);
  }
  if (isNothingNew) {
    if (!context.wantsJson)
      context.print(t('没有变化，没有记录任何内容', 'Nothing changed: nothing was recorded'));
    return left(exitCode.done);
  }
  if (!options.flag('yes') && !(await isAgreed(context))) return left(exitCode.refused);
  const refusals = await applyImport(context, decision);
  if (refusals.length > 0) {
    sayRefusals(context, refusals);
    return { ...left(exitCode.refused), refusals };
  }
  if (!context.wantsJson)
    context.print(
      context.style.good(t(`已导入，记为 ${decision.on} 的情况`, `Imported, as of ${decision.on}`)),
    );
  if (!decision.target.isOpen) sayOpened(context, decision.target.id);
  return { answer: importAnswer(proposal, true), exit: exitCode.done };
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

function worstOf(exits: readonly ExitCode[]): ExitCode {
  return (
    ([exitCode.unreadable, exitCode.refused] as const).find((exit) => exits.includes(exit)) ?? exitCode.done
  );
}

/** Several files in one answer: their lists one after the other, applied where all were. */
function merged(answers: readonly ImportAnswer[]): ImportAnswer {
  const [first, ...more] = answers;
  if (first === undefined) throw new RangeError('no file was imported');
  return more.reduce(
    (one, other) => ({
      applied: one.applied && other.applied,
      added: [...one.added, ...other.added],
      changed: [...one.changed, ...other.changed],
      unchanged: one.unchanged + other.unchanged,
      absent: [...one.absent, ...other.absent],
      renumbered: [...one.renumbered, ...other.renumbered],
      conflicts: [...one.conflicts, ...other.conflicts],
      questions: [...one.questions, ...other.questions],
      warnings: [...one.warnings, ...other.warnings],
      problems: [...one.problems, ...other.problems],
    }),
    first,
  );
}
