import type { Precision } from '../deadline/Deadline.ts';
import type { DayExpression } from '../deadline/grammar/DayExpression.ts';
import type { ExplanationStep } from './Explanation.ts';
import { ruleNamed } from './ruleNamed.ts';
import type { Part, Told } from './Told.ts';

/** How fine an expression is written; a serial number is a day. */
const unitOf = ({ serial, span }: DayExpression): Precision => (serial === undefined ? span.unit : 'day');

/** The steps by which a day, a month or a longer span as written comes to its last day. */
export function explainDay(
  expression: DayExpression,
  { deadline, context, text }: Pick<Told, 'deadline' | 'context'> & { readonly text: string },
): Part {
  const { due, readings } = deadline;
  const { rules } = context;
  const unit = unitOf(expression);
  // A day that several readings compete for is reached in the step that names them.
  const place = due && !readings ? { to: due } : {};
  if (!due) return { steps: [] };
  if (unit !== 'day' && expression.before)
    return {
      steps: [{ step: 'before-span', ...ruleNamed('before-span', rules), facts: { text, unit, readings } }],
    };
  if (unit !== 'day')
    return {
      steps: [{ step: 'span', ...ruleNamed('span-last-day', rules), facts: { text, unit }, ...place }],
    };
  const steps: ExplanationStep[] = [{ step: 'day', facts: { text, serial: expression.serial }, ...place }];
  if (/前/.test(text))
    steps.push({ step: 'before-included', ...ruleNamed('before-day', rules), facts: { text }, ...place });
  return { steps };
}

/** Where a text has no year, or tells the day by its distance, the day it is read on decides. */
export function explainYear({ deadline, context }: Told): readonly ExplanationStep[] {
  const { notes, readings } = deadline;
  const { asOf, rules } = context;
  const steps: ExplanationStep[] = [];
  if (notes.includes('yearInferred'))
    steps.push({ step: 'year-inferred', ...ruleNamed('missing-year', rules), facts: { asOf } });
  if (notes.includes('relativeToAsOf')) steps.push({ step: 'relative', facts: { asOf } });
  if (notes.includes('alreadyPast'))
    steps.push({ step: 'already-past', ...ruleNamed('past-without-year', rules), facts: { asOf, readings } });
  return steps;
}
