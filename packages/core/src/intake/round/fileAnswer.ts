import type { Problem } from '../../refusal/Problem.ts';
import { importAnswer } from '../importAnswer.ts';
import type { Proposal } from '../Proposal.ts';
import type { FileAnswer, RoundOutcome } from './RoundAnswer.ts';

const nothing = {
  added: [],
  changed: [],
  unchanged: 0,
  absent: [],
  renumbered: [],
  conflicts: [],
  questions: [],
  warnings: [],
  problems: [],
} as const;

/** What is known of a workbook beside its proposal. */
export type FileFacts = Pick<FileAnswer, 'file' | 'unit' | 'asOf' | 'fileDigest'>;

/** The answer to a workbook that was compared with the ledger. */
export function proposedFile(facts: FileFacts, proposal: Proposal, outcome: RoundOutcome): FileAnswer {
  const { applied: _, ...lists } = importAnswer(proposal, outcome === 'accepted');
  return { ...facts, outcome, ...lists };
}

/** The answer to a workbook that nothing was compared of: refused, waiting, or known already. */
export function unproposedFile(
  facts: FileFacts,
  outcome: RoundOutcome,
  problems: readonly Problem[],
): FileAnswer {
  return { ...facts, outcome, ...nothing, problems };
}

/** A problem of a file as a whole. */
export function problemOfFile(
  code: string,
  { severity = 'error', seen = '', sheet = '' }: Partial<Pick<Problem, 'severity' | 'seen' | 'sheet'>> = {},
): Problem {
  return { sheet, cell: '', code, severity, message: '', ...(seen !== '' && { seen }) };
}
