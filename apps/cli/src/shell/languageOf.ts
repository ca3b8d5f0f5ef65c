import { type Language, languages } from '@zhenggai/core/words';

/** The language of messages: the one asked for, else that of the locale, else Chinese. */
export function languageOf(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Language {
  // Read before the arguments are parsed: what is wrong with them has to be said in it.
  const asked = argv.flatMap((argument, i) =>
    argument === '--lang' ? [argv[i + 1] ?? ''] : argument.startsWith('--lang=') ? [argument.slice(7)] : [],
  );
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  const named = languages.find((language) => language === asked.at(-1));
  return named ?? (locale.toLowerCase().startsWith('en') ? 'en' : 'zh-CN');
}
