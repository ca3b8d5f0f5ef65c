import { type Format, typefaces } from '@zhenggai/report';
import type { Context } from '../shell/Context.ts';

/** So many stand-ins say enough; the file itself names them all. */
const most = 2;

/**
 * Says on standard error which typefaces Word files ask for and what stands in where a machine lacks them: they may not
 * be shipped with a file. Nothing where no file is one.
 */
export function sayTypefaces({ say, style, t }: Context, formats: readonly Format[]): void {
  if (!formats.includes('docx')) return;
  const named = Object.values(typefaces).map(({ name, fallbacks }) => {
    const others = fallbacks.slice(0, most).join(t('、', ', '));
    return t(`${name}（${others}）`, `${name} (${others})`);
  });
  say(
    style.dim(
      t(
        `Word 文件用的字体不随文件提供，电脑上没有时用括号内的代替：${named.join('、')}`,
        `Word files ask for typefaces that do not come with them; where one is lacking, those in brackets stand in: ${named.join(', ')}`,
      ),
    ),
  );
}
