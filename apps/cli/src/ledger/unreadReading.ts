import type { WorkbookReading } from '@zhenggai/core/reading';
import { type Language, refusalWords } from '@zhenggai/core/words';
import type { Failure } from '../shell/Failure.ts';

/** The reading of a file that is not even there: nothing, and the reason. */
export function unreadReading(file: string, { refusals }: Failure, language: Language): WorkbookReading {
  return {
    file,
    sheets: [],
    problems: refusals.map((refusal) => ({
      sheet: '',
      cell: '',
      code: refusal.code,
      severity: 'error',
      message: refusalWords(refusal, language),
    })),
  };
}
