import { inspectionKinds, modes, populations, returnReasons, roles } from '@zhenggai/core';
import {
  inspectionKindWords,
  languages,
  modeWords,
  populationWords,
  returnReasonWords,
  roleWords,
} from '@zhenggai/core/words';
import { formats } from '@zhenggai/report';
import { expect, it } from 'vitest';
import type { CommandSpec, OptionSpec } from './CommandSpec.ts';
import { commands } from './commands.ts';
import { sharedOptions } from './sharedOptions.ts';

const optionsOf = (specs: readonly CommandSpec[]): readonly OptionSpec[] =>
  specs.flatMap((spec) => [...(spec.options ?? []), ...optionsOf(spec.subcommands ?? [])]);

// Written out there, so that help needs none of the libraries behind them.
it.each([
  ['--kind', inspectionKinds],
  ['--role', roles],
  ['--mode', modes],
  ['--population', populations],
  ['--reason <code>', returnReasons],
  ['--lang', languages],
])('%s offers what the packages know, no more and no less', (flag, known) => {
  const offered = [...sharedOptions, ...optionsOf(commands)].filter(({ flags }) => flags.includes(flag));
  expect(offered.length).toBeGreaterThan(0);
  for (const { choices } of offered) expect([...(choices ?? [])].sort()).toEqual([...known].sort());
});

it.each([
  ['--kind', inspectionKindWords],
  ['--role', roleWords],
  ['--mode', modeWords],
  ['--population', populationWords],
  ['--reason <code>', returnReasonWords],
])('%s calls its choices in Chinese what everything else calls them', (flag, words) => {
  const offered = optionsOf(commands).filter(({ flags }) => flags.includes(flag));
  const known = Object.entries(words).map(([choice, said]) => [choice, said['zh-CN']]);
  for (const { chineseChoices } of offered) expect(chineseChoices).toEqual(Object.fromEntries(known));
});

it('--format offers every format that there is; what makes no workbooks offers none', () => {
  const offered = optionsOf(commands).filter(({ flags }) => flags.includes('--format'));
  expect(new Set(offered.flatMap(({ choices }) => choices ?? []))).toEqual(new Set(formats));
});
