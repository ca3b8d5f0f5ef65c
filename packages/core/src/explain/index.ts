export {
  type DayMark,
  type ExplainedDay,
  type ExplainedRule,
  type Explanation,
  type ExplanationContext,
  type ExplanationStep,
  type StepCode,
  stepCodes,
} from './Explanation.ts';
export { explainDeadline } from './explainDeadline.ts';
export { explainPeriod, type PeriodCounting, type PeriodExplanation } from './explainPeriod.ts';
