import { type Ledger, type Person, personKey, seesWholeLedger } from '@zhenggai/core';
import { departmentNamed, departmentsOf } from '@zhenggai/report';
import { notFound, refused } from '../problem/refused.ts';

/**
 * The department that an agenda is narrowed to: the one that is asked for; of who is only a contact always their own.
 * Problems: 404 `department-unknown`, 403 `outside-own-department` for another's.
 */
export function departmentFor(ledger: Ledger, person: Person, asked: string | undefined): string | undefined {
  if (!seesWholeLedger(person)) {
    const { name, department: own } = person;
    if (asked !== undefined && personKey(asked) !== personKey(own))
      throw refused([{ code: 'outside-own-department', facts: { person: name, department: own } }]);
    return own;
  }
  if (asked === undefined) return undefined;
  const named = departmentNamed(ledger, asked);
  if (named !== undefined) return named;
  throw notFound({ code: 'department-unknown', facts: { seen: asked, known: departmentsOf(ledger) } });
}
