export { type DeadlineChange, deadlineChanges } from './deadlineChanges.ts';
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
export { explainFinding, type FindingExplanation, type KeptExplanation } from './explainFinding.ts';
export { explainKept } from './explainKept.ts';
export { explainPeriod, type PeriodCounting, type PeriodExplanation } from './explainPeriod.ts';
