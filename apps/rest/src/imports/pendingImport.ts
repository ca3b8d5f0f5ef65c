import { createHash } from 'node:crypto';
import type { LocalDate } from '@zhenggai/core';
import { type GivenAnswer, importAnswer, type Proposal, placeOfQuestion } from '@zhenggai/core/intake';
import { importWarningWords, type Language, problemWords, questionWords } from '@zhenggai/core/words';
import type { AccessStore, PendingImport } from '@zhenggai/store';
import type { Caller } from '../access/Caller.ts';
import { Problem } from '../problem/Problem.ts';

/** What is kept of an import beside its file: the proposal, how it came about, and whether it was applied. */
export interface ImportState {
  readonly proposal: Proposal;
  readonly answers: readonly GivenAnswer[];
  readonly on: LocalDate;
  readonly applied: boolean;
}

export interface FoundImport {
  readonly pending: PendingImport;
  readonly state: ImportState;
}

/** The import of that id in the caller's ledger. Problem: 404 `import-not-found`. */
export async function findImport(
  access: AccessStore,
  { ledger }: Caller,
  { id, at }: { readonly id: string; readonly at: Date },
): Promise<FoundImport> {
  const pending = await access.findImport(id, at.toISOString());
  if (pending === undefined || pending.ledger !== ledger.id)
    throw new Problem({ status: 404, code: 'import-not-found' });
  // Written by `keepImport`, by nobody else.
  return { pending, state: JSON.parse(pending.proposal) as ImportState };
}

/** Keeps an import in its new state. Problem: 413 `body-too-large`. */
export async function keepImport(access: AccessStore, { pending, state }: FoundImport): Promise<FoundImport> {
  const next = { ...pending, proposal: JSON.stringify(state) };
  await access.dropImport(pending.id);
  const kept = await access.keepImport(next);
  if (!kept.ok) throw new Problem({ status: 413, code: 'body-too-large', facts: { limit: kept.limit } });
  return { pending: next, state };
}

/** Version of an import: changes with its proposal. */
export function importTag({ pending }: FoundImport): string {
  return `"i.${createHash('sha256').update(pending.proposal).digest('hex').slice(0, 12)}"`;
}

/** An import as it is answered, messages in a language. */
export function importBody({ pending, state }: FoundImport, language: Language) {
  const { id, fileName, fileDigest, expiresAt } = pending;
  const { questions, warnings, problems, ...answer } = importAnswer(state.proposal, state.applied);
  return {
    id,
    fileName,
    fileDigest,
    on: state.on,
    expiresAt,
    ...answer,
    questions: questions.map((question) => ({
      ...question,
      place: placeOfQuestion(question),
      message: questionWords(question, language),
    })),
    warnings: warnings.map((warning) => ({ ...warning, message: importWarningWords(warning, language) })),
    problems: problems.map((problem) => ({ ...problem, message: problemWords(problem, language) })),
  };
}
