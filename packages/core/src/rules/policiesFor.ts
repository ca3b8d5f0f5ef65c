import type { LocalDate } from '../date/LocalDate.ts';
import type { InspectionKind } from '../ledger/LedgerFacts.ts';
import type { DatedValue, PolicyRule, RulePack } from './Rule.ts';
import { valueOn } from './valueOn.ts';

/** A policy that is on, and its value in force on the day asked for. */
export interface PolicyOn {
  readonly policy: PolicyRule;
  readonly value: DatedValue<number>;
}

/**
 * Why a policy is off: nobody verified it (`not-verified`), it is the rule of one place (`local`), or it was switched off
 * by name (`switched-off`).
 */
export type WhyOff = 'not-verified' | 'local' | 'switched-off';

export interface PolicyOff {
  readonly policy: PolicyRule;
  readonly value: DatedValue<number>;
  readonly why: WhyOff;
}

/** What a ledger says of policies: its kind of inspection, its packs, and what was switched on and off by name. */
export interface PolicyChoice {
  readonly kind?: InspectionKind | undefined;
  readonly packs: readonly RulePack[];
  readonly enabled: readonly string[];
  readonly disabled: readonly string[];
  /** The day whose law counts, usually that of the feedback. */
  readonly on: LocalDate;
}

export interface Policies {
  readonly on: readonly PolicyOn[];
  readonly off: readonly PolicyOff[];
}

/**
 * The policies that count for a ledger, and those of its kind of inspection that could be switched on. On by themselves
 * are only those made for that kind, for the whole country, read in the text or in a secondary source; every other one
 * waits until it is switched on by name, which then also holds for another kind. What has no value in force on the day
 * is in neither list.
 *
 * @example policiesFor({ kind: 'centralInspection', packs: [shippedRules], enabled: [], disabled: [], on: '2024-01-22' }).on.map(({ policy }) => policy.id)
 * // ['xunshi-2015-27', 'xunshi-2024-focus', 'xunshi-clue-3m']
 */
export function policiesFor({ kind, packs, enabled, disabled, on: day }: PolicyChoice): Policies {
  const on: PolicyOn[] = [];
  const off: PolicyOff[] = [];
  for (const policy of packs.flatMap(({ rules }) => rules)) {
    if (policy.kind !== 'policy') continue;
    const value = valueOn(policy, day);
    if (!value) continue;
    const isOfKind = kind !== undefined && policy.inspections.includes(kind);
    const why = disabled.includes(policy.id) ? 'switched-off' : whyOffByItself(policy, value);
    if (why !== 'switched-off' && enabled.includes(policy.id)) on.push({ policy, value });
    else if (isOfKind) {
      if (why === undefined) on.push({ policy, value });
      else off.push({ policy, value, why });
    }
  }
  return { on, off };
}

/**
 * Why a policy with that value is off until somebody switches it on by name; none where it is on by itself.
 *
 * @example whyOffByItself({ region: '某市' }, { confidence: 'high' }) // 'local'
 * @example whyOffByItself({}, { confidence: 'high' }) // undefined
 */
export function whyOffByItself(
  { region }: Pick<PolicyRule, 'region'>,
  { confidence }: Pick<DatedValue<number>, 'confidence'>,
): 'not-verified' | 'local' | undefined {
  if (confidence === 'low') return 'not-verified';
  if (region !== undefined || confidence === 'local') return 'local';
  return confidence === 'own' ? 'not-verified' : undefined;
}
