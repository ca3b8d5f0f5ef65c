import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CommandSpec } from '../src/surface/CommandSpec.ts';
import { commands } from '../src/surface/commands.ts';
import { sharedOptions } from '../src/surface/sharedOptions.ts';
import { aPlannedLedger } from './ledgers.ts';

const every = (specs: readonly CommandSpec[]): readonly CommandSpec[] =>
  specs.flatMap((spec) => [spec, ...every(spec.subcommands ?? [])]);
const flags = [...sharedOptions, ...every(commands).flatMap(({ options = [] }) => options)].map(
  ({ flags: text }) => /--[\w-]+/.exec(text)?.[0] ?? '',
);
const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...every(commands).map(({ name }) => name)) },
  { weight: 4, arbitrary: fc.constantFrom(...flags) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'F01',
      'F01.1',
      'F99',
      '2024-05-01',
      '2024-02-30',
      'yes',
      'no',
      'docx',
      'md',
      'json',
      '-',
      '台账.xlsx',
      '',
    ),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
);

it('any words at all end with one of the four exit codes, and with --json in at most one JSON document', async () => {
  const cli = await aPlannedLedger();
  await fc.assert(
    fc.asyncProperty(fc.array(word, { maxLength: 7 }), async (words) => {
      // A file or ledger named by chance would be written beside this checkout.
      const named = words.filter((one) => !/^--?(ledger|out|l|o|from)/.test(one));
      const { exit, stdout, stderr } = await cli.run([...named, '--json', '--by', '林若溪']);
      expect([0, 1, 2, 3]).toContain(exit);
      expect(stderr).not.toContain('程序出错');
      const isDocument =
        exit !== 0 || !named.some((one) => one === 'help' || /^(--help|--version|-h|-V)/.test(one));
      if (isDocument && stdout !== '') JSON.parse(stdout);
    }),
    { numRuns: 150, interruptAfterTimeLimit: 15_000, markInterruptAsFailure: false },
  );
});
