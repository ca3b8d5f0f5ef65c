import { chinaCalendar } from '../calendar/chinaCalendar.ts';
import type { WorkCalendar } from '../calendar/WorkCalendar.ts';
import { done, type Outcome, refuse } from '../refusal/Refusal.ts';
import { objectToValues } from './objectToValues.ts';
import type { Rule, RulePack } from './Rule.ts';
import { faultsOf, type RuleFault } from './RuleFault.ts';
import { packSchema, type RuleWithCases, ruleSchemas } from './ruleSchema.ts';
import { objectToCases } from './runCase.ts';
import { shippedRules } from './shippedRules.ts';

/** What a pack is checked against. */
export interface PackChecking {
  /** By which days of the cases are counted; the shipped one where left out. */
  readonly calendar?: WorkCalendar;
  /** Packs whose ids of rules are taken; the shipped one where left out. */
  readonly beside?: readonly RulePack[];
}

/**
 * Every fault of a pack of rules as a file holds it, each with its path: of form, between dated values, of ids that
 * are there twice or taken; and every case that comes out otherwise than it says. None: the pack is sound.
 *
 * @example checkPack({ id: 'our-city', version: '1', title: '我市规则', rules: [] })
 * // [{ path: 'rules', code: 'rule-field-empty' }]
 */
export function checkPack(data: unknown, checking: PackChecking = {}): readonly RuleFault[] {
  return lookAt(data, checking).faults;
}

/**
 * A pack of rules from data, its cases run and left behind. Refuses with every fault ({@link checkPack}), the code
 * being the fault's and the path among the facts.
 *
 * @example readPack({ id: 'our-city', version: '1', title: '我市规则', rules: [] }) // { ok: false, refusals: [{ code: 'rule-field-empty', facts: { path: 'rules' } }] }
 */
export function readPack(data: unknown, checking: PackChecking = {}): Outcome<RulePack> {
  const { faults, pack } = lookAt(data, checking);
  if (pack !== undefined && faults.length === 0) return done(pack);
  return refuse(...faults.map(({ code, path, facts }) => ({ code, facts: { path, ...facts } })));
}

interface Look {
  readonly faults: readonly RuleFault[];
  readonly pack?: RulePack;
}

function lookAt(data: unknown, { calendar = chinaCalendar, beside = [shippedRules] }: PackChecking): Look {
  const around = packSchema.safeParse(data);
  const faults = around.success ? [] : around.error.issues.flatMap((issue) => faultsOf(issue, [], data));
  const written: unknown = isRecord(data) ? data.rules : undefined;
  const rules = Array.isArray(written) ? written : [];
  const looks = rules.map((rule, i) => lookAtRule(rule, i, calendar));
  return {
    faults: [...faults, ...looks.flatMap((look) => look.faults), ...objectToIds(rules, beside)],
    ...(around.success && { pack: { ...around.data, rules: looks.flatMap(({ rule }) => rule ?? []) } }),
  };
}

function lookAtRule(
  data: unknown,
  index: number,
  calendar: WorkCalendar,
): { readonly faults: readonly RuleFault[]; readonly rule?: Rule } {
  const parsed = ruleSchemas[kindOf(data)].safeParse(data);
  if (!parsed.success)
    return { faults: parsed.error.issues.flatMap((issue) => faultsOf(issue, ['rules', index], data)) };
  const whole: RuleWithCases = parsed.data;
  const { cases: _, ...rule } = whole;
  const at = `rules[${index}]`;
  const faults = objectToValues(whole, at);
  // Where two values hold on one day, a case would be counted with either.
  const isClear = !faults.some(({ code }) => code === 'rule-values-overlap');
  return { faults: isClear ? [...faults, ...objectToCases(whole, at, calendar)] : faults, rule };
}

/** Of a rule that names no known kind, the kind that it looks like: so all its other faults are told at once. */
function kindOf(data: unknown): keyof typeof ruleSchemas {
  if (!isRecord(data)) return 'number';
  if (data.kind === 'policy' || data.kind === 'number' || data.kind === 'choice') return data.kind;
  if ('task' in data || 'anchor' in data || 'inspections' in data) return 'policy';
  return 'options' in data ? 'choice' : 'number';
}

function objectToIds(rules: readonly unknown[], beside: readonly RulePack[]): readonly RuleFault[] {
  const ids = rules.map((rule) => (isRecord(rule) ? rule.id : undefined));
  return ids.flatMap((id, i): readonly RuleFault[] => {
    if (typeof id !== 'string') return [];
    const path = `rules[${i}].id`;
    const other = ids.indexOf(id);
    const taken = beside.find((pack) => pack.rules.some((rule) => rule.id === id));
    return [
      ...(other < i ? [{ path, code: 'rule-id-repeated', facts: { id, other: `rules[${other}]` } }] : []),
      ...(taken === undefined ? [] : [{ path, code: 'rule-id-taken', facts: { id, pack: taken.id } }]),
    ];
  });
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
