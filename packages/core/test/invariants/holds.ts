import * as fc from 'fast-check';

/** `pnpm nightly` runs each ten times as often. */
const isNight = process.env.ZHENGGAI_NIGHTLY === '1';
const seed = process.env.ZHENGGAI_SEED;

/** Runs a property, time-boxed by day; `ZHENGGAI_SEED` has a run again. */
export function holds<T>(property: fc.IProperty<T>, runs = 300): void {
  fc.assert(property, {
    ...(seed !== undefined && { seed: Number(seed) }),
    numRuns: isNight ? runs * 10 : runs,
    interruptAfterTimeLimit: isNight ? 600_000 : 20_000,
    markInterruptAsFailure: false,
  });
}
