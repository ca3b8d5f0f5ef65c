import * as z from 'zod';
import type { Flaw } from '../problem/Problem.ts';

const chinese = z.locales.zhCN().localeError;

/**
 * Everything in which a value does not have its form, in both languages. Made only for what was refused: the value is looked
 * at once more, since a reason is put into words where it is found.
 */
export function flawsOf(
  schema: z.ZodType,
  {
    value,
    in: part,
    english,
  }: { readonly value: unknown; readonly in: Flaw['in']; readonly english: z.ZodError },
): readonly Flaw[] {
  const inChinese = schema.safeParse(value, { error: chinese }).error?.issues ?? [];
  return english.issues.map(({ path, message, ...issue }, n) => ({
    in: part,
    pointer: path.map(pointerPart).join(''),
    reason: {
      'zh-CN': issue.code === 'custom' ? chineseOf(issue.params) : (inChinese[n]?.message ?? message),
      en: message,
    },
  }));
}

/** RFC 6901. */
function pointerPart(key: PropertyKey): string {
  return `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** Checks of our own bring their words along, see `saying`. */
function chineseOf(params: Readonly<Record<string, unknown>> | undefined): string {
  const said = params?.['zh-CN'];
  return typeof said === 'string' ? said : '无效输入';
}

/** What a check of our own says of a value that does not pass. */
export function saying(words: { readonly 'zh-CN': string; readonly en: string }) {
  return { error: words.en, params: { 'zh-CN': words['zh-CN'] } };
}
