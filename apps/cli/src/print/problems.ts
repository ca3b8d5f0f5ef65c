import type { Problem } from '@zhenggai/core';
import { problemWords } from '@zhenggai/core/words';
import type { Context } from '../shell/Context.ts';
import { type Cell, table } from './table.ts';

/** What could not be read, a row each, errors first. */
export function problemTable(context: Context, problems: readonly Problem[]): string {
  const { t, language, style } = context;
  const severities = {
    error: { text: t('错误', 'error'), paint: style.bad },
    warning: { text: t('注意', 'warning'), paint: style.warn },
    info: { text: t('提示', 'info'), paint: style.dim },
  };
  const order = ['error', 'warning', 'info'] as const;
  const sorted = order.flatMap((severity) => problems.filter((problem) => problem.severity === severity));
  return table(
    [t('', ''), t('位置', 'where'), t('说明', 'what'), t('原文', 'seen')],
    sorted.map((problem): readonly Cell[] => [
      severities[problem.severity],
      [problem.sheet, problem.cell].filter(Boolean).join(' '),
      problemWords(problem, language),
      shortened(problem.seen ?? ''),
    ]),
    context,
  );
}

/** A cell may hold 40,000 characters; what was seen is shown by its beginning. */
function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
