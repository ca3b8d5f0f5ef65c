import type { DraftEvent } from '../event/RecordedEvent.ts';
import { classificationMark } from '../marks/classificationMark.ts';
import type { Refusal } from '../refusal/Refusal.ts';

/**
 * Why drafts may not be kept at all: a text bears the mark of a state secret (`classification-mark`), which an
 * ordinary computer may not hold, or a half character (`lone-surrogate`), which has no digest. The refusal says
 * where, and never repeats the marked text.
 */
export function unkeepable(drafts: readonly DraftEvent[]): readonly Refusal[] {
  return drafts.flatMap((draft) =>
    textsIn(draft.data, []).flatMap(({ path, text }) => {
      const code = flawOf(text);
      if (code === undefined) return [];
      const at = { ...(draft.finding !== null && { finding: draft.finding }), field: path.join('.') };
      return [{ code, at }];
    }),
  );
}

function flawOf(text: string): string | undefined {
  const mark = classificationMark(text);
  if (mark !== undefined && !mark.isLifted) return 'classification-mark';
  return /\p{Cs}/u.test(text) ? 'lone-surrogate' : undefined;
}

function textsIn(
  value: unknown,
  path: readonly string[],
): readonly { path: readonly string[]; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...textsIn(key, [...path, key]),
    ...textsIn(inner, [...path, key]),
  ]);
}
