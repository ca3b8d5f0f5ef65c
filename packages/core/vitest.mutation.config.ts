import { suite } from '../../vitest.shared.ts';

/** The tests that a mutant of the code of days has to get past: each property a few times, nothing that only measures. */
export default suite({ include: ['test/daysAtOnce.ts'], setupFiles: ['test/fewRuns.setup.ts'] });
