import type { Pin } from '../ledger/Pin.ts';
import { digest, rules, version } from './generated/pack.ts';
import type { Rule, RulePack } from './Rule.ts';

/** What ships with zhenggai: the policies and every other number of the field, from `rules/`. */
export const shippedRules: RulePack = {
  id: 'zhenggai',
  version,
  title: 'zhenggai 随附规则',
  // Days stand in the data as text; that they are days, and all the rest, is proved by a test with `checkPack`.
  rules: rules as readonly unknown[] as readonly Rule[],
};

/** The shipped rules by version and digest, the digest over policies, numbers and schemes of closing. */
export const rulesPin: Pin = { id: shippedRules.id, version, digest };
