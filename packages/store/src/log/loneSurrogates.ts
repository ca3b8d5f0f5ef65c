import type { DraftEvent, Refusal } from '@zhenggai/core';
import { hasLoneSurrogate } from '@zhenggai/core/text';

/** Refusals for text that has no form in UTF-8 and so no digest (half a character, from a damaged file). */
export function loneSurrogates(events: readonly DraftEvent[]): readonly Refusal[] {
  return events.flatMap((event) => {
    const path = illFormed(event, '');
    if (path === undefined) return [];
    const at = event.finding === null ? {} : { at: { finding: event.finding } };
    return [{ code: 'lone-surrogate', ...at, facts: { type: event.type, path } }];
  });
}

/** Where the first ill-formed text stands, e.g. `data.measures.0.text`. */
function illFormed(value: unknown, path: string): string | undefined {
  if (typeof value === 'string') return hasLoneSurrogate(value) ? path : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const here = path === '' ? key : `${path}.${key}`;
    if (hasLoneSurrogate(key)) return path;
    const found = illFormed(inner, here);
    if (found !== undefined) return found;
  }
  return undefined;
}
