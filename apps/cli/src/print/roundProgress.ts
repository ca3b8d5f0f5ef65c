import type { FileAnswer } from '@zhenggai/core/intake';
import type { RoundEvent } from '@zhenggai/importer';
import type { Context } from '../shell/Context.ts';
import { progressBar } from './progressBar.ts';
import { printProposal } from './proposal.ts';

/** Tells how far a round has come. */
export interface RoundProgress {
  on(event: RoundEvent): void;
  end(): void;
}

/**
 * With `--json` a line for each step on standard output; else a bar on a terminal, and on standard output what the
 * workbooks bring, where it is to be looked at.
 */
export function roundProgress(context: Context, what: 'diffs' | 'names'): RoundProgress {
  return context.wantsJson ? lines(context) : bar(context, what);
}

function lines({ printJsonLine }: Context): RoundProgress {
  return {
    on: (event) => {
      if (event.kind === 'proposed') return;
      printJsonLine({ progress: event.kind === 'answered' ? answered(event.answer) : step(event) });
    },
    end: () => {},
  };
}

function bar(context: Context, what: 'diffs' | 'names'): RoundProgress {
  const { t } = context;
  const progress = progressBar(context);
  return {
    on: (event) => {
      switch (event.kind) {
        case 'looking':
          return progress.at(0, 1, t('查看文件夹', 'looking at the folder'));
        case 'reading':
          return progress.at(event.index, event.total, t(`正在读取 ${event.file}`, `reading ${event.file}`));
        case 'comparing':
          return progress.at(
            event.index,
            event.total,
            t(`正在比对 ${event.file}`, `comparing ${event.file}`),
          );
        case 'proposed':
          if (what === 'names') return;
          progress.end();
          return printProposal(context, event.proposal, event.ledger);
        case 'answered':
          return;
      }
    },
    end: () => progress.end(),
  };
}

function step({ kind, ...rest }: Exclude<RoundEvent, { kind: 'proposed' | 'answered' }>): object {
  return { step: kind, ...rest };
}

/** The answer itself stands in the last line. */
function answered({ file, unit, outcome }: FileAnswer): object {
  return { step: 'answered', file, ...(unit !== undefined && { unit }), outcome };
}
