import type { LedgerFacts } from '@zhenggai/core';
import { inspectionKindWords, type Language, ledgerFactWords, populationWords } from '@zhenggai/core/words';

const names = [
  'issuer',
  'inspectingBody',
  'kind',
  'period',
  'feedbackDate',
  'planIssuedOn',
  'reportDeliveredOn',
  'campaignEnd',
  'declared',
  'departments',
] as const satisfies readonly (keyof LedgerFacts)[];

/** What a ledger says of itself, a line for each fact that is known. */
export function factLines(facts: LedgerFacts, language: Language): readonly string[] {
  const colon = language === 'en' ? ': ' : '：';
  return names
    .filter((name) => facts[name] !== undefined)
    .map((name) => `${ledgerFactWords[name][language]}${colon}${textOf(facts, name, language)}`);
}

function textOf(facts: LedgerFacts, name: keyof LedgerFacts, language: Language): string {
  const comma = language === 'en' ? ', ' : '、';
  if (name === 'kind' && facts.kind !== undefined) return inspectionKindWords[facts.kind][language];
  if (name === 'departments') return (facts.departments ?? []).join(comma);
  if (name === 'declared')
    return Object.entries(facts.declared ?? {})
      .map(
        ([population, count]) =>
          `${populationWords[population as keyof typeof populationWords][language]} ${count}`,
      )
      .join(comma);
  return String(facts[name]);
}
