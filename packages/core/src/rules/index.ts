export { adoptionCommand, type ToAdopt } from '../ledger/adoptionCommand.ts';
export { withAdopted } from '../ledger/applyRulesAdopted.ts';
export { calendarOf } from '../ledger/calendarOf.ts';
export { calendarWithYears, foundationOn } from '../ledger/calendarWithYears.ts';
export { type DatedOtherwise, datedOtherwise, type WhyOtherwise } from '../ledger/datedOtherwise.ts';
export { anchorsOf, deadlineContextOf, type LedgerRules } from '../ledger/deadlineContextOf.ts';
export { adoptionOf } from '../ledger/decideAdoption.ts';
export { packsOf, policiesOf } from '../ledger/policiesOf.ts';
export { checkPack, type PackChecking, readPack } from './checkPack.ts';
export { pinOfPack } from './pinOfPack.ts';
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
  PolicyCase,
  PolicyRule,
  PolicyTask,
  Rule,
  RuleCase,
  RulePack,
  RuleSource,
  ValueCase,
} from './Rule.ts';
export { confidences, policyTasks } from './Rule.ts';
export type { RuleFault } from './RuleFault.ts';
export { ruleById } from './ruleById.ts';
export { shippedCases } from './shippedCases.ts';
export { rulesPin, shippedRules } from './shippedRules.ts';
export { holdsOn, latestValue, valueOn } from './valueOn.ts';
