import type { DraftEvent } from '../event/RecordedEvent.ts';
import { classificationMark } from '../marks/classificationMark.ts';
import type { Refusal } from '../refusal/Refusal.ts';

interface Flaw {
  readonly code: 'classification-mark' | 'lone-surrogate';
  /** The field, from the outside in. */
  readonly path: readonly string[];
}

/**
 * Why drafts may not be kept at all: a text bears the mark of a state secret (`classification-mark`), which an
 * ordinary computer may not hold, or a half character (`lone-surrogate`), which has no digest. The refusal says
 * where, and never repeats the marked text.
 */
export function unkeepable(drafts: readonly DraftEvent[]): readonly Refusal[] {
  return drafts.flatMap((draft) =>
    flawsIn(draft.data).map(({ code, path }) => ({
      code,
      at: { ...(draft.finding !== null && { finding: draft.finding }), field: path.join('.') },
    })),
  );
}

function flawsIn(value: unknown): readonly Flaw[] {
  if (typeof value === 'string') {
    const code = flawOf(value);
    return code === undefined ? none : [{ code, path: [] }];
  }
  if (typeof value !== 'object' || value === null) return none;
  let flaws = none;
  for (const [key, inner] of Object.entries(value)) {
    const own = Array.isArray(value) ? none : flawsIn(key);
    const found = own.length === 0 ? flawsIn(inner) : [...own, ...flawsIn(inner)];
    // Large imports have hundreds of thousands of texts, all but never with a flaw: nothing is built for those.
    if (found.length > 0)
      flaws = [...flaws, ...found.map(({ code, path }) => ({ code, path: [key, ...path] }))];
  }
  return flaws;
}

const none: readonly Flaw[] = [];

function flawOf(text: string): Flaw['code'] | undefined {
  const mark = classificationMark(text);
  if (mark !== undefined && !mark.isLifted) return 'classification-mark';
  return /\p{Cs}/u.test(text) ? 'lone-surrogate' : undefined;
}
