import { reportWarningWords } from '@zhenggai/core/words';
import type { Figure } from '@zhenggai/notice';
import { figure, figures, list } from '../document/build.ts';
import type { Figures, List } from '../document/nodes.ts';
import { asSentence } from '../text/asSentence.ts';
import type { LedgerStatus, StatusGroup, StatusWarning } from './LedgerStatus.ts';
import type { StatusWords } from './StatusWords.ts';

/** The groups in the order in which they are shown everywhere in the report. */
export const statusGroups = [
  'completed',
  'claimed',
  'in-progress',
  'long-term',
  'transferred',
] as const satisfies readonly StatusGroup[];

/** The headline figures: how many, where they stand, what presses. */
export function overviewFigures({ totals, dueSoon }: LedgerStatus, words: StatusWords): Figures {
  const pressing = (counted: Figure) => (counted.value > 0 ? figure(counted, 'alert') : figure(counted));
  return figures([
    { label: words.figures.held, figure: figure(totals.held) },
    ...statusGroups.map((group) => ({ label: words.groups[group], figure: figure(totals.groups[group]) })),
    { label: words.figures.overdue, figure: pressing(totals.overdue) },
    { label: words.figures.dueSoon, figure: figure(dueSoon) },
  ]);
}

/** What to look at, a sentence each. */
export function warningList(warnings: readonly StatusWarning[], words: StatusWords): List {
  return list(
    'ordered',
    warnings.map((warning) => [asSentence(reportWarningWords(warning, words.lang), words.fullStop)]),
  );
}
