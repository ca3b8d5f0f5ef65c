import type { Context } from '../shell/Context.ts';

/** So many codes fit on a screen; `--json` has all. */
const shown = 20;

/** Codes in a sentence, the first of many. */
export function codesText({ t }: Pick<Context, 't'>, codes: readonly string[]): string {
  const listed = codes.slice(0, shown).join(t('、', ', '));
  return codes.length > shown ? t(`${listed}等`, `${listed} …`) : listed;
}
