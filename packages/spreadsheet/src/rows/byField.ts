import type { CanonicalField } from '@zhenggai/core/reading';

/**
 * A value for each field. The fields are written out: an object filled key by key becomes a dictionary, which takes
 * several times the memory and time to read, and there is one for each finding.
 */
export function byField<T>(make: (field: CanonicalField) => T): Readonly<Record<CanonicalField, T>> {
  return {
    code: make('code'),
    number: make('number'),
    title: make('title'),
    category: make('category'),
    source: make('source'),
    goal: make('goal'),
    measures: make('measures'),
    leader: make('leader'),
    department: make('department'),
    person: make('person'),
    cooperating: make('cooperating'),
    deadline: make('deadline'),
    progress: make('progress'),
    status: make('status'),
    evidence: make('evidence'),
    closedOn: make('closedOn'),
    amount: make('amount'),
    remark: make('remark'),
  };
}
