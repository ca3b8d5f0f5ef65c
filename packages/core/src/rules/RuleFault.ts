import type * as z from 'zod';

/** What is wrong in a file of rules, and where: `rules[3].values[0].source.title`. */
export interface RuleFault {
  readonly path: string;
  /** Stable: `rule-field-missing`, `rule-values-overlap`, `rule-case-differs` … */
  readonly code: string;
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** A place in data as its author would name it. */
export function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? String(step) : `.${String(step)}`))
    .join('');
}

/** The faults of one issue of the schema, below `at`. */
export function faultsOf(
  issue: z.core.$ZodIssue,
  at: readonly PropertyKey[],
  data: unknown,
): readonly RuleFault[] {
  const path = pathText([...at, ...issue.path]);
  const seen = valueAt(data, issue.path);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      path: pathText([...at, ...issue.path, key]),
      code: 'rule-field-unknown',
    }));
  if (seen === undefined) return [{ path, code: 'rule-field-missing' }];
  if (issue.code === 'invalid_value')
    return [{ path, code: 'rule-not-one-of', facts: { seen, known: issue.values } }];
  if (seen === null) return [{ path, code: 'rule-field-empty' }];
  if (issue.code === 'invalid_type') {
    // `version: 2026.1` is a number to YAML, and 2026.10 would become 2026.1.
    const isUnquoted = issue.expected === 'string' && (typeof seen === 'number' || typeof seen === 'boolean');
    if (isUnquoted) return [{ path, code: 'rule-quotes-missing', facts: { seen } }];
    return [{ path, code: 'rule-wrong-type', facts: { seen, expected: issue.expected } }];
  }
  if (issue.code === 'too_small' && issue.minimum === 1 && (seen === '' || Array.isArray(seen)))
    return [{ path, code: 'rule-field-empty' }];
  if (issue.code === 'too_small' || issue.code === 'too_big')
    return [{ path, code: 'rule-out-of-range', facts: { seen } }];
  if (issue.code === 'invalid_format') return [{ path, code: 'rule-id-invalid', facts: { seen } }];
  const isDay = issue.code === 'custom' || (issue.code === 'invalid_union' && issue.path.includes('cases'));
  return [{ path, code: isDay ? 'rule-not-a-day' : 'rule-wrong-type', facts: { seen } }];
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, step) =>
      typeof at === 'object' && at !== null
        ? (at as Readonly<Record<PropertyKey, unknown>>)[step]
        : undefined,
    data,
  );
}
