import type { ExplainedRule, ExplanationStep } from '@zhenggai/core/explain';
import { explanationStepWords } from '@zhenggai/core/words';
import { element } from './element.ts';
import { answerWords } from './pageWords.ts';
import type { PageLanguage } from './State.ts';

/** Each step in a sentence, with the rule it follows and where that stands. */
export function drawSteps(steps: readonly ExplanationStep[], language: PageLanguage): readonly HTMLElement[] {
  return steps.map((step) =>
    element(
      'li',
      { 'data-step': step.step },
      element('p', {}, explanationStepWords(step, language)),
      step.rule === undefined ? undefined : drawRule(step.rule, language),
    ),
  );
}

function drawRule({ title, englishTitle, source, id }: ExplainedRule, language: PageLanguage): HTMLElement {
  const named = language === 'en' ? (englishTitle ?? title) : title;
  const place = [source.title, source.documentNumber, source.article].filter(
    (part) => part !== undefined && part !== named,
  );
  return element(
    'p',
    { class: 'rule', 'data-rule': id },
    element('span', { class: 'rule-title' }, named),
    place.length === 0
      ? undefined
      : element('span', { class: 'rule-source' }, `${answerWords.source[language]}${place.join(' ')}`),
  );
}
