import { actorOf } from '../command/actor.ts';
import type { Command, DecisionContext } from '../command/Command.ts';
import { drafts } from '../command/draft.ts';
import { findingOn } from '../command/findingOn.ts';
import { findingUnder } from '../command/mayHappen.ts';
import type { DraftEvent } from '../event/RecordedEvent.ts';
import type { Ledger } from '../ledger/Ledger.ts';
import { personKey } from '../person/Person.ts';
import { done, type Outcome, refuse } from '../refusal/Refusal.ts';
import { nextStep } from './nextStep.ts';
import { proveClosing } from './proveClosing.ts';
import type { Scheme } from './Scheme.ts';
import { pinOf, schemeById } from './schemes.ts';
import { subjectDigest } from './subjectDigest.ts';

/** The scheme by which findings close where a house brings none of its own. */
const schemeInUse = 'light';

function schemeFor({ schemes: [own] = [] }: DecisionContext): Scheme | undefined {
  return own ?? schemeById(schemeInUse);
}

/**
 * Signs the next step of a finding's closing (销号); the last step closes it, with its proof. Every condition is
 * judged at every step, and every one that is not met is a refusal.
 */
export function decideClosing(
  ledger: Ledger,
  command: Extract<Command, { type: 'CloseFinding' }>,
  context: DecisionContext,
): Outcome<readonly DraftEvent[]> {
  const at = { finding: command.finding };
  const found = findingOn(ledger, command.finding, context.on);
  if (!found.ok) return found;
  const finding = found.value;
  const scheme = schemeFor(context);
  if (scheme === undefined) return refuse({ code: 'scheme-unknown', at, facts: { scheme: schemeInUse } });
  const step = command.step ?? nextStep(scheme, finding);
  const known = scheme.steps.find((s) => s.id === step);
  if (known === undefined) return refuse({ code: 'step-unknown', at, facts: { step, scheme: scheme.id } });
  const actor = actorOf(ledger, context, known.roles);
  if (!actor.ok) return actor;
  const signed = {
    type: 'ClosingSigned',
    finding: finding.code,
    data: {
      cycle: finding.closings.length + 1,
      scheme: pinOf(scheme),
      step: known.id,
      department: ledger.persons.get(personKey(context.by))?.department ?? '',
      subject: subjectDigest(finding),
    },
  } as const;
  const [signature] = drafts(ledger, context, actor.value, [signed]);
  const signedThen = signature && findingUnder(finding, context.on, [signature]);
  if (known !== scheme.steps.at(-1) || signedThen === undefined)
    return done(drafts(ledger, context, actor.value, [signed]));
  const proof = proveClosing(ledger, signedThen, scheme, context.on);
  const closed = { type: 'FindingClosed', finding: finding.code, data: { proof } } as const;
  return done(drafts(ledger, context, actor.value, [signed, closed]));
}
