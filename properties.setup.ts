import * as fc from 'fast-check';
import { expect } from 'vitest';

// Every property says how often it ran and from which seed, so that a run can be had again: `{ seed }` as its parameter.
fc.configureGlobal({
  reporter: (details) => {
    if (details.failed)
      throw new Error(fc.defaultReportMessage(details) ?? 'failed', { cause: details.errorInstance });
    console.info(`${expect.getState().currentTestName}: ${details.numRuns} runs, seed ${details.seed}`);
  },
});
