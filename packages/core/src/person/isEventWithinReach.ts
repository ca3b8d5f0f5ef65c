import type { RecordedEvent } from '../event/RecordedEvent.ts';
import type { Ledger } from '../ledger/Ledger.ts';
import { isWithinReach } from './isWithinReach.ts';
import type { Person } from './Person.ts';
import { seesWholeLedger } from './seesWholeLedger.ts';

/**
 * Says whether a person may know of an event: of one about a finding who may see that finding, of one about the ledger itself
 * (persons, facts, imports) who sees all of it.
 *
 * @example isEventWithinReach(ledger, contact, { finding: null }) // false; persons and facts are for who sees the whole ledger
 */
export function isEventWithinReach(
  { findings }: Ledger,
  person: Person,
  { finding }: Pick<RecordedEvent, 'finding'>,
): boolean {
  const about = finding === null ? undefined : findings.get(finding);
  return about === undefined ? seesWholeLedger(person) : isWithinReach(person, about);
}
