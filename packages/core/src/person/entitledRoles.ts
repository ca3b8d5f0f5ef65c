import { schemes } from '../closing/schemes.ts';
import type { CommandType } from '../command/Command.ts';
import type { Role } from './Person.ts';

/** What the office decides: the ledger's clerk prepares it, a leader answers for it. */
export const officeRoles: readonly Role[] = ['clerk', 'leader'];
/** Who does the work, or enters what those who did it say. */
const workRoles: readonly Role[] = ['contact', 'clerk', 'leader'];

/**
 * In which roles each command may be given, whatever the door. Inspectors read and change nothing. Some commands
 * ask for more: each step of a closing names its own of these roles, what a plan says of counts,
 * closing and responsibility is the office's, and nobody verifies their own work.
 */
export const entitledRoles: Readonly<Record<CommandType, readonly Role[]>> = {
  // Nobody is registered before: whoever opens a ledger becomes its clerk by that.
  OpenLedger: ['clerk'],
  SetLedgerFacts: officeRoles,
  AdoptRules: officeRoles,
  RegisterPerson: ['clerk'],
  ApplyImport: ['clerk'],
  SetPlan: workRoles,
  ApprovePlan: officeRoles,
  RecordProgress: workRoles,
  // Verifiers bring what they saw on the spot (现场核查).
  RecordEvidence: [...workRoles, 'verifier'],
  ClaimDone: workRoles,
  CloseFinding: [...new Set(schemes.flatMap(({ steps }) => steps.flatMap(({ roles }) => roles)))],
  ReturnFinding: ['verifier', ...officeRoles],
  ApproveTexts: officeRoles,
  TransferFinding: officeRoles,
};
