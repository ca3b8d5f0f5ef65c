import { decideClosing } from '../closing/decideClosing.ts';
import { decideReturn } from '../closing/decideReturn.ts';
import { objectToSchemes } from '../closing/objectToSchemes.ts';
import type { DraftEvent } from '../event/RecordedEvent.ts';
import { decideImport } from '../intake/decideImport.ts';
import { decideAdoption } from '../ledger/decideAdoption.ts';
import { decideFacts, decidePerson } from '../ledger/decideFacts.ts';
import { decideOpening } from '../ledger/decideOpening.ts';
import type { Ledger } from '../ledger/Ledger.ts';
import { decidePlan } from '../plan/decidePlan.ts';
import { decidePlanApproval } from '../plan/decidePlanApproval.ts';
import { decideTextApproval } from '../publication/decideTextApproval.ts';
import { done, type Outcome, type Refusal, refuse } from '../refusal/Refusal.ts';
import { decideTransfer } from '../transfer/decideTransfer.ts';
import { decideDone, decideEvidence, decideProgress } from '../work/decideWork.ts';
import type { Command, CommandType, DecisionContext } from './Command.ts';
import { unkeepable } from './keepable.ts';
import { objectionsToDrafts } from './mayHappen.ts';
import { objectToReach } from './objectToReach.ts';

/** How one command is decided, before the rules that hold for all events are asked. */
export type Decider<T extends CommandType> = (
  ledger: Ledger,
  command: Extract<Command, { type: T }>,
  context: DecisionContext,
) => Outcome<readonly DraftEvent[]>;

const deciders: { readonly [T in CommandType]: Decider<T> } = {
  OpenLedger: decideOpening,
  SetLedgerFacts: decideFacts,
  AdoptRules: decideAdoption,
  RegisterPerson: decidePerson,
  ApplyImport: decideImport,
  SetPlan: decidePlan,
  ApprovePlan: decidePlanApproval,
  RecordProgress: decideProgress,
  RecordEvidence: decideEvidence,
  ClaimDone: decideDone,
  CloseFinding: decideClosing,
  ReturnFinding: decideReturn,
  ApproveTexts: decideTextApproval,
  TransferFinding: decideTransfer,
};

/**
 * The events that a command brings about in a ledger, or every reason why it may not. Pure: time, identity and
 * the acting person come in with the context. All doors (CLI, REST, import, library) come through here.
 *
 * Refuses for every command: `date-in-future`, `person-unknown`, `role-not-allowed`, `ledger-not-open`,
 * `classification-mark`, `lone-surrogate`, `scheme-id-taken`, `finding-unknown`, `before-registration`, `later-event-rests-on-it`,
 * `corrects-nothing`; over REST `outside-own-department`; the others stand with the rule of each event.
 *
 * @example decide(ledger, { type: 'ClaimDone', finding: 'F01' }, context).value.map(({ type, finding }) => [type, finding]) // [['DoneClaimed', 'F01']]
 * @example decide(ledger, { type: 'ClaimDone', finding: 'F09' }, context) // { ok: false, refusals: [{ code: 'finding-unknown', at: { finding: 'F09' } }] }
 */
export function decide(
  ledger: Ledger,
  command: Command,
  context: DecisionContext,
): Outcome<readonly DraftEvent[]> {
  if (context.on > context.today)
    return refuse({ code: 'date-in-future', facts: { date: context.on, today: context.today } });
  if (command.type !== 'OpenLedger' && ledger.head.seq === 0) return refuse({ code: 'ledger-not-open' });
  const taken = objectToSchemes(context);
  if (taken.length > 0) return refuse(...taken);
  const outside = objectToReach(ledger, command, context);
  if (outside.length > 0) return refuse(...outside);
  // The record's type pairs each decider with its own command, which indexing by a union cannot express.
  const decider = deciders[command.type] as Decider<CommandType>;
  const decided = decider(ledger, command, context);
  if (!decided.ok) return decided;
  const refusals: readonly Refusal[] = [
    ...unkeepable(decided.value),
    ...objectionsToDrafts(ledger, decided.value, context.schemes),
  ];
  return refusals.length > 0 ? refuse(...refusals) : done(decided.value);
}
