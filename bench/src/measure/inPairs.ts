import type { Setting } from '../Figure.ts';

/** The two sides of a comparison; each answers what one run of it measured. */
export interface Sides<T> {
  readonly ours: (run: number) => Promise<T>;
  readonly bare: (run: number) => Promise<T>;
}

/**
 * Runs both sides in turn, so that what else the machine does weighs on both. Which one begins alternates, and the
 * first `warmUps` pairs are not counted.
 */
export async function inPairs<T>(
  sides: Sides<T>,
  {
    pairs,
    warmUps,
    setting,
  }: { readonly pairs: number; readonly warmUps: number; readonly setting: Setting },
): Promise<{ readonly ours: readonly T[]; readonly bare: readonly T[] }> {
  const wanted = Math.max(3, Math.round(pairs * setting.share));
  const ours: T[] = [];
  const bare: T[] = [];
  for (let run = 0; run < warmUps + wanted; run++) {
    const measureOurs = async () => ours.push(await sides.ours(run));
    const measureBare = async () => bare.push(await sides.bare(run));
    for (const measure of run % 2 === 0 ? [measureOurs, measureBare] : [measureBare, measureOurs])
      await measure();
    setting.say(`${Math.max(0, run + 1 - warmUps)}/${wanted}`);
  }
  return { ours: ours.slice(warmUps), bare: bare.slice(warmUps) };
}
