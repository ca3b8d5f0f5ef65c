import type { Aim, Measured } from '../Figure.ts';
import { isMet, ratioOf, type Spread, spreadOf } from '../measure/ratio.ts';

/** One line of the table: what was measured, as it is printed. */
export interface Line {
  readonly figure: string;
  readonly what: string;
  readonly ours: string;
  readonly bare: string;
  readonly ratio: string;
  /** Half of the pairs lie in it. */
  readonly spread: string;
  readonly aim: string;
  /** Nothing where there is no aim. */
  readonly verdict: 'met' | 'missed' | '';
}

export function lineOf(figure: string, measured: Measured): Line {
  const ratio = ratioOf(measured);
  return {
    figure,
    what: measured.what,
    ours: amount(spreadOf(measured.ours), measured.unit),
    bare: amount(spreadOf(measured.bare), measured.unit),
    ratio: ratio.median.toFixed(2),
    spread: `${ratio.low.toFixed(2)}–${ratio.high.toFixed(2)}`,
    aim: aimText(measured.aim),
    verdict: verdictOf(measured.aim, ratio),
  };
}

function amount({ median }: Spread, unit: Measured['unit']): string {
  const digits = median < 100 ? 1 : 0;
  return `${median.toFixed(digits)} ${unit}`;
}

function verdictOf(aim: Aim | undefined, ratio: Spread): Line['verdict'] {
  if (aim === undefined) return '';
  return isMet(aim, ratio) ? 'met' : 'missed';
}

function aimText(aim: Aim | undefined): string {
  if (aim === undefined) return '—';
  return 'atMost' in aim ? `≤ ${aim.atMost}` : `≥ ${aim.atLeast}`;
}
