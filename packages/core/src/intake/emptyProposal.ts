import type { Proposal } from './Proposal.ts';

/** What a workbook without findings proposes: nothing. */
export function emptyProposal(of: Pick<Proposal, 'basedOn' | 'file' | 'fileDigest'>): Proposal {
  return {
    ...of,
    added: [],
    changed: [],
    unchanged: [],
    agreed: [],
    absent: [],
    renumbered: [],
    conflicts: [],
    questions: [],
    warnings: [],
    problems: [],
    readings: [],
  };
}
