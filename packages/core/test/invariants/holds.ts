import * as fc from 'fast-check';

/** More runs by night, as the quality notes say; the seed is printed so that a run can be had again. */
const isNight = process.env.ZHENGGAI_NIGHTLY === '1';

/** Runs a property and says with which seed and how often. Time-boxed by day. */
export function holds<T>(name: string, property: fc.IProperty<T>, runs = 300): void {
  const seed = Number(process.env.ZHENGGAI_SEED ?? Date.now() % 2 ** 31);
  const details = fc.check(property, {
    seed,
    numRuns: isNight ? runs * 10 : runs,
    interruptAfterTimeLimit: isNight ? 600_000 : 20_000,
    markInterruptAsFailure: false,
  });
  if (details.failed)
    throw new Error(fc.defaultReportMessage(details) ?? 'failed', { cause: details.errorInstance });
  console.info(`${name}: ${details.numRuns} runs, seed ${seed}`);
}
