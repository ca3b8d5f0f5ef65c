import { isLocalDate } from '@zhenggai/core/reading';
import type { Language } from '@zhenggai/core/words';
import { InvalidArgumentError, Option } from 'commander';
import type { OptionKind, OptionSpec } from '../surface/CommandSpec.ts';

const expected: Readonly<
  Record<OptionKind, { readonly is: (text: string) => boolean } & Readonly<Record<Language, string>>>
> = {
  text: { is: (text) => text.trim() !== '', 'zh-CN': '不能为空', en: 'it may not be empty' },
  day: {
    is: isLocalDate,
    'zh-CN': '应为确实存在的日期，写作 2024-06-30',
    en: 'expected a day that exists, written 2024-06-30',
  },
  whole: {
    is: (text) => /^\d{1,9}$/.test(text),
    'zh-CN': '应为不小于零的整数',
    en: 'expected a whole number from 0',
  },
  instant: {
    is: (text) => isLocalDate(text) || (isLocalDate(text.slice(0, 10)) && !Number.isNaN(Date.parse(text))),
    'zh-CN': '应为日期或时刻，如 2024-06-30 或 2024-06-30T17:00:00+08:00',
    en: 'expected a day or an instant, such as 2024-06-30 or 2024-06-30T17:00:00+08:00',
  },
};

/** An option that refuses, in the user's language, what cannot be meant. */
export function checkedOption(spec: OptionSpec, language: Language): Option {
  const { is, [language]: reason } = expected[spec.kind ?? 'text'];
  const option = new Option(spec.flags, spec.text[language]);
  if (spec.required) option.makeOptionMandatory();
  if (!/[<[]/.test(spec.flags)) return option;
  return option.argParser((value: string, earlier: unknown): unknown => {
    const meant = choiceOf(spec, value);
    if (meant === undefined) throw new InvalidArgumentError(oneOf(spec, language));
    if (!is(meant)) throw new InvalidArgumentError(reason);
    if (!spec.repeatable) return meant;
    return [...(Array.isArray(earlier) ? earlier : []), meant];
  });
}

/** The choices of an option as its user reads them: `contact 联络员、leader 责任领导`. */
export function choicesText({ choices = [], chineseChoices }: OptionSpec, language: Language): string {
  if (language === 'en') return choices.join(', ');
  return choices.map((one) => [one, chineseChoices?.[one]].filter(Boolean).join(' ')).join('、');
}

/** Without choices whatever was typed; nothing where it is none of them. */
function choiceOf({ choices, chineseChoices = {} }: OptionSpec, value: string): string | undefined {
  return choices === undefined
    ? value
    : choices.find((one) => one === value || chineseChoices[one] === value.trim());
}

function oneOf(spec: OptionSpec, language: Language): string {
  return language === 'en'
    ? `expected one of: ${choicesText(spec, language)}`
    : `只能是：${choicesText(spec, language)}`;
}
