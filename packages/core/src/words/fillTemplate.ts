import type { InEachLanguage, Language, Vocabulary } from './Language.ts';

export type Facts = Readonly<Record<string, unknown>>;

/** Words for the values of facts, by the name that a template gives after the colon: `{role:roles}`. */
export type Vocabularies = Readonly<Record<string, Vocabulary>>;

const unknown: InEachLanguage = { 'zh-CN': '（不详）', en: '(unknown)' };

/**
 * Puts facts into a template. `{name}` is a fact as it is, lists joined; `{name:roles}` the fact in the words of a
 * vocabulary; what stands in `[[…]]` is left out where one of its facts is missing.
 *
 * @example fillTemplate('{date}晚于今天[[（{today}）]]', { date: '2024-07-01' }, 'zh-CN', {}) // '2024-07-01晚于今天'
 */
export function fillTemplate(
  template: string,
  facts: Facts,
  language: Language,
  vocabularies: Vocabularies,
): string {
  const fill = (text: string) =>
    text.replace(/\{(\w+)(?::(\w+))?\}/g, (_, name: string, vocabulary?: string) =>
      factText(facts[name], language, vocabulary === undefined ? undefined : vocabularies[vocabulary]),
    );
  const withoutGaps = template.replace(/\[\[(.*?)\]\]/g, (_, part: string) =>
    [...part.matchAll(/\{(\w+)/g)].every(([, name]) => isKnown(facts[name ?? ''])) ? part : '',
  );
  return fill(withoutGaps);
}

function isKnown(fact: unknown): boolean {
  return fact !== undefined && fact !== null && fact !== '' && !(Array.isArray(fact) && fact.length === 0);
}

function factText(fact: unknown, language: Language, vocabulary: Vocabulary | undefined): string {
  if (!isKnown(fact)) return unknown[language];
  if (Array.isArray(fact))
    return fact.map((one) => factText(one, language, vocabulary)).join(language === 'en' ? ', ' : '、');
  const text = typeof fact === 'object' ? JSON.stringify(fact) : String(fact);
  return vocabulary?.[text]?.[language] ?? text;
}
