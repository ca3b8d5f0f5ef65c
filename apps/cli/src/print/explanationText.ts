import type { Explanation } from '@zhenggai/core/explain';
import { explainedRuleWords, explanationStepWords } from '@zhenggai/core/words';
import type { Context } from '../shell/Context.ts';
import { explainedPicture } from './explainedPicture.ts';
import { wrapText } from './wrapText.ts';

/** The steps of an explanation, numbered, each with the rule it follows under it. */
export function stepsText({ steps }: Explanation, context: Context): string {
  const { language, style, width, t } = context;
  return steps
    .flatMap((step, at) => {
      const number = `${at + 1}.`.padEnd(4);
      const said = wrapText(explanationStepWords(step, language), width - 4);
      const source = step.rule && `${t('依据：', 'by ')}${explainedRuleWords(step.rule, language)}`;
      return [
        ...said.map((line, i) => `${i === 0 ? number : '    '}${line}`),
        ...(source ? wrapText(source, width - 4).map((line) => `    ${style.dim(line)}`) : []),
      ];
    })
    .join('\n');
}

/** The whole explanation: its steps, and its days as a calendar. */
export function explanationText(explanation: Explanation, context: Context): string {
  const { days } = explanation;
  const steps = stepsText(explanation, context);
  return days === undefined ? steps : `${steps}\n\n${explainedPicture(days, context)}`;
}
