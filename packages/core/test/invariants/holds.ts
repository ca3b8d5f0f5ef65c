import * as fc from 'fast-check';

/** `pnpm nightly` runs each ten times as often. */
const isNight = process.env.ZHENGGAI_NIGHTLY === '1';
const seed = process.env.ZHENGGAI_SEED;

/**
 * Runs a property; `ZHENGGAI_SEED` has a run again. By day it is time-boxed, unless the number of runs is named: a count
 * that was promised is never cut short in silence.
 */
export function holds<T>(property: fc.IProperty<T>, promised?: number): void {
  const runs = promised ?? 300;
  fc.assert(property, {
    ...(seed !== undefined && { seed: Number(seed) }),
    numRuns: isNight ? runs * 10 : runs,
    ...((isNight || promised === undefined) && { interruptAfterTimeLimit: isNight ? 600_000 : 20_000 }),
    markInterruptAsFailure: false,
  });
}
