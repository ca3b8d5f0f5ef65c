import type { Aim, Measured } from '../Figure.ts';

/** The middle of some numbers and the range that half of them lie in. */
export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
}

/** Ours over theirs, pair by pair. */
export function ratioOf({ ours, bare }: Measured): Spread {
  return spreadOf(ours.map((value, i) => value / (bare[i] ?? Number.NaN)));
}

export function isMet(aim: Aim, { median }: Spread): boolean {
  return 'atMost' in aim ? median <= aim.atMost : median >= aim.atLeast;
}
