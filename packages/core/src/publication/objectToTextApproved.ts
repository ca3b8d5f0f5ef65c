import type { EventOf } from '../event/RecordedEvent.ts';
import type { Finding } from '../finding/Finding.ts';
import type { Refusal } from '../refusal/Refusal.ts';
import { publicText } from './publicText.ts';

/** An approval names the text that stands there; refuses `text-changed` where it is another one, `clue-not-public`. */
export function objectToTextApproved(finding: Finding, event: EventOf<'TextApproved'>): readonly Refusal[] {
  const at = { finding: finding.code };
  if (finding.population === 'clue') return [{ code: 'clue-not-public', at }];
  return publicText(finding).digest === event.data.digest ? [] : [{ code: 'text-changed', at }];
}
