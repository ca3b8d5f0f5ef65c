import type { Language } from '@zhenggai/core/words';

/** Why standard output could not be written, as one sentence; what was recorded by then stays recorded. */
export function outputFailure({ code, message }: NodeJS.ErrnoException, language: Language): string {
  const isFull = code === 'ENOSPC' || code === 'EDQUOT';
  if (language === 'en')
    return `standard output cannot be written (${isFull ? 'the disk is full' : (code ?? message)}): the result is not complete\n`;
  return `标准输出写不进去（${isFull ? '磁盘已满' : (code ?? message)}），结果不完整\n`;
}
