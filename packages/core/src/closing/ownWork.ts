import { personKey } from '../person/Person.ts';
import { type ClosingCase, soundEvidence } from './requirements.ts';

/**
 * What of the work that a closing rests on is a person's own: `claim` where they said themselves that it is done,
 * `evidence` where all that counts came from them. Whoever put their name to another's application must not thereby
 * come to verify their own work. What a workbook says is its unit's word, not that of the person who imported it.
 */
export function ownWork(it: ClosingCase, person: string): 'claim' | 'evidence' | undefined {
  const { finding } = it;
  const isOwn = (by: string) => personKey(by) === personKey(person);
  const claimed = new Set([finding.claim, ...finding.measures.map((m) => m.claim)].map((c) => c?.seq));
  const isClaimed = finding.history.some(
    (e) => e.type === 'DoneClaimed' && claimed.has(e.seq) && isOwn(e.actor.person),
  );
  if (isClaimed) return 'claim';
  const sound = soundEvidence(it);
  return sound.length > 0 && sound.every((e) => isOwn(e.by)) ? 'evidence' : undefined;
}
