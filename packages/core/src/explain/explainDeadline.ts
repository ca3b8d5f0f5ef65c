import { readDeadline } from '../deadline/readDeadline.ts';
import type { Explanation, ExplanationContext } from './Explanation.ts';
import { explainRead } from './explainRead.ts';

/**
 * How a time limit comes to its day: what was written, the rules by which it is read and counted with their sources,
 * every counted day. It never disagrees with {@link readDeadline}: the last step's `to` is the deadline's `due`.
 *
 * @example
 * explainDeadline('2个月内', { start: '2024-08-01', calendar: chinaCalendar }).steps.map(({ step }) => step)
 * // ['written', 'counted-from', 'start-not-counted', 'count-months', 'off-block', 'roll', 'due']
 */
export function explainDeadline(raw: string, context: ExplanationContext = {}): Explanation {
  return explainRead(readDeadline(raw, context), context);
}
