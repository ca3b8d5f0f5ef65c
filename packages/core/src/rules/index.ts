export {
  type Policies,
  type PolicyChoice,
  type PolicyOff,
  type PolicyOn,
  policiesFor,
  type WhyOff,
  whyOffByItself,
} from './policiesFor.ts';
export { policyDay } from './policyDay.ts';
export type {
  ChoiceRule,
  Confidence,
  DatedValue,
  NumberRule,
  PolicyRule,
  PolicyTask,
  Rule,
  RulePack,
  RuleSource,
} from './Rule.ts';
export { confidences, policyTasks } from './Rule.ts';
export { ruleById } from './ruleById.ts';
export { rulesPin, shippedRules } from './shippedRules.ts';
export { holdsOn, latestValue, valueOn } from './valueOn.ts';
