import type { FactTable, Figure, Measured } from '../Figure.ts';
import { type Machine, machineText } from './machine.ts';
import { type Line, lineOf } from './numbers.ts';

export interface Outcome {
  readonly figure: Figure;
  readonly measured: readonly Measured[];
  readonly tables: readonly FactTable[];
}

/** `docs/benchmarks.md`: each figure, what stands on either side, how to measure it again, why an aim is missed. */
export function page(outcomes: readonly Outcome[], machine: Machine): string {
  const lines = outcomes.flatMap(({ figure, measured }) => measured.map((one) => lineOf(figure.name, one)));
  return [
    '# Benchmarks',
    '',
    'What zhenggai costs beside the bare library that it uses, or a peer: both sides on the same input, in turn, in one',
    'run. Each ratio is the median over the pairs; half of the pairs lie in the range beside it. Absolute numbers',
    'belong to the machine below and to what else it did meanwhile; ratios travel better.',
    '',
    'Written by `npx -y pnpm@12 bench`; do not edit. `npx -y pnpm@12 bench NAME…` measures some of the figures,',
    '`--quick` with fewer pairs; neither writes this page.',
    '',
    '| figure | | zhenggai | bare | ratio | half of the pairs | aim | |',
    '|---|---|--:|--:|--:|--:|--:|---|',
    ...lines.map(row),
    '',
    machineText(machine),
    '',
    ...outcomes.flatMap(section),
  ].join('\n');
}

function row({ figure, what, ours, bare, ratio, spread, aim, verdict }: Line): string {
  const cells = [`[${figure}](#${figure})`, what, ours, bare, `**${ratio}**`, spread, aim, verdict];
  return `| ${cells.join(' | ')} |`;
}

function section({ figure, measured, tables }: Outcome): readonly string[] {
  const lines = measured.map((one) => lineOf(figure.name, one));
  const missed = lines.filter((line) => line.verdict === 'missed');
  return [
    `## ${figure.name}`,
    '',
    `- zhenggai: ${figure.ours}`,
    `- bare: ${figure.bare}`,
    `- pairs: ${measured[0]?.ours.length ?? 0}`,
    `- again: \`npx -y pnpm@12 bench ${figure.name}\``,
    ...(missed.length === 0
      ? []
      : [
          `- why ${missed.map(({ what, ratio, aim }) => `${what} is ${ratio} and not ${aim}`).join(', ')}: ${figure.why}`,
        ]),
    '',
    ...tables.flatMap(factTable),
  ];
}

function factTable({ title, columns, rows }: FactTable): readonly string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [`${title}:`, '', line(columns), `|---|${'--:|'.repeat(columns.length - 1)}`, ...rows.map(line), ''];
}
