import { claimWords, modeWords, populationWords } from './findingWords.ts';
import type { Language } from './Language.ts';

const words: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  ...modeWords,
  ...populationWords,
};

/**
 * A field's value as a person reads it: a text, a list, a deadline or status by what was written.
 *
 * @example valueText(readDeadline('2024年6月底前'), 'zh-CN') // '2024年6月底前（2024-06-30）'
 */
export function valueText(value: unknown, language: Language): string {
  if (value === null || value === undefined || value === '') return language === 'en' ? '(empty)' : '（空）';
  if (typeof value === 'boolean')
    return value ? (language === 'en' ? 'yes' : '是') : language === 'en' ? 'no' : '否';
  if (typeof value === 'string') return words[value]?.[language] ?? value;
  if (Array.isArray(value))
    return value.length === 0
      ? valueText('', language)
      : value.map((one) => valueText(one, language)).join(language === 'en' ? ', ' : '、');
  if (typeof value !== 'object') return String(value);
  if ('raw' in value && typeof value.raw === 'string') return withMeaning(value, value.raw, language);
  return Object.entries(value)
    .map(([key, one]) => `${key}=${valueText(one, language)}`)
    .join(language === 'en' ? ', ' : '、');
}

/** What was written, and what it means where that is not the same: `2024年6月底（2024-06-30）`. */
function withMeaning(value: object, raw: string, language: Language): string {
  const meant =
    readingsText(value, language) ??
    ('due' in value ? value.due : 'value' in value ? claimText(value.value, language) : undefined);
  if (raw === '') return typeof meant === 'string' ? meant : valueText('', language);
  if (typeof meant !== 'string' || meant === raw) return raw;
  return language === 'en' ? `${raw} (${meant})` : `${raw}（${meant}）`;
}

/** The days that an ambiguous deadline may mean. */
function readingsText(value: object, language: Language): string | undefined {
  if (!('ambiguous' in value && value.ambiguous === true && 'readings' in value)) return undefined;
  if (!Array.isArray(value.readings)) return undefined;
  return language === 'en'
    ? `ambiguous: ${value.readings.join(' or ')}`
    : `有不同理解：${value.readings.join(' 或 ')}`;
}

function claimText(value: unknown, language: Language): string | undefined {
  return typeof value === 'string' ? claimWords[value as keyof typeof claimWords]?.[language] : undefined;
}
