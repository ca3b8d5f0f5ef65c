import { reportWarningWords } from '@zhenggai/core/words';
import type { NoticeWarning } from '@zhenggai/notice';
import { list, pageBreak } from '../document/build.ts';
import type { Block } from '../document/nodes.ts';
import { plainHeading } from '../document/Outline.ts';
import { asSentence } from '../text/asSentence.ts';

/** What to look at before the notice goes out, on a page of its own; in drafts only. */
export function draftRemarks(warnings: readonly NoticeWarning[]): readonly Block[] {
  if (warnings.length === 0) return [];
  return [
    pageBreak,
    plainHeading('审核提示（定稿不印）'),
    list(
      'ordered',
      warnings.map((warning) => [asSentence(reportWarningWords(warning, 'zh-CN'), '。')]),
    ),
  ];
}
