import type { Measure } from '../finding/Finding.ts';
import type { MeasureReading } from '../reading/WorkbookReading.ts';
import { sameStatement } from './stated.ts';
import { likeness, pairsOf } from './wording.ts';

/** Likeness from which a measure's text is a new wording of an old one. */
const sameMeasure = 0.5;

/** For each measure of a row the ledger's: the same wording first, then the likest, then the same place. */
export function pairMeasures(
  stated: readonly MeasureReading[],
  held: readonly Measure[],
): readonly (Measure | undefined)[] {
  const free = new Set(held);
  const pairs: (Measure | undefined)[] = stated.map((m) => {
    const same = [...free].find((h) => sameStatement('measures', h.text, m.text));
    if (same !== undefined) free.delete(same);
    return same;
  });
  stated.forEach((m, i) => {
    if (pairs[i] !== undefined) return;
    const likest = [...free]
      .map((h) => ({ h, score: likeness(pairsOf(m.text), pairsOf(h.text)) }))
      .sort((a, b) => b.score - a.score)[0];
    if (likest === undefined || likest.score < sameMeasure) return;
    pairs[i] = likest.h;
    free.delete(likest.h);
  });
  if (stated.length === held.length) {
    stated.forEach((_, i) => {
      const same = held[i];
      if (pairs[i] === undefined && same !== undefined && free.delete(same)) pairs[i] = same;
    });
  }
  return pairs;
}
