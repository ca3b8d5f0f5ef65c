import type { Rule, RulePack } from './Rule.ts';
import { shippedRules } from './shippedRules.ts';

/**
 * The rule of that id in a pack, the shipped one where none is given.
 *
 * @example ruleById('xunshi-2015-27')?.title // '巡视整改情况报告（双报告）'
 */
export function ruleById(id: string, pack: RulePack = shippedRules): Rule | undefined {
  return pack.rules.find((rule) => rule.id === id);
}
