import {
  findingsWithinReach,
  type Ledger,
  type Person,
  personKey,
  roles,
  seesWholeLedger,
} from '@zhenggai/core';
import { type DocumentKind, documentById, documents } from '@zhenggai/report';
import { refused } from '../problem/refused.ts';

/** The documents that a person may have. */
export function documentsFor(person: Person): readonly DocumentKind[] {
  return seesWholeLedger(person) ? documents : documents.filter(({ per }) => per === 'department');
}

/**
 * The kind of document that is asked for, and for which department. Refuses `document-unknown`, `role-not-allowed` for
 * a document of the office's that a contact asks for, `outside-own-department` for another department's sheet.
 */
export function documentFor(
  person: Person,
  { document, department }: { readonly document: string; readonly department?: string | undefined },
): { readonly kind: DocumentKind; readonly department?: string } {
  const found = documentById(document);
  if (!found.ok) throw refused(found.refusals);
  const kind = found.value;
  if (seesWholeLedger(person)) return { kind, ...(department !== undefined && { department }) };
  const { name, department: own, roles: has } = person;
  if (kind.per !== 'department') {
    const entitled = roles.filter((role) => role !== 'contact');
    throw refused([{ code: 'role-not-allowed', facts: { person: name, has, roles: entitled } }]);
  }
  if (department !== undefined && personKey(department) !== personKey(own))
    throw refused([{ code: 'outside-own-department', facts: { person: name, department: own } }]);
  return { kind, department: own };
}

/** The ledger with those findings only that a person may see. */
export function ledgerFor(person: Person, ledger: Ledger): Ledger {
  if (seesWholeLedger(person)) return ledger;
  return { ...ledger, findings: new Map(findingsWithinReach(ledger, person).map((one) => [one.code, one])) };
}
