import type { LocalDate } from '../date/LocalDate.ts';
import type { FindingCode } from '../finding/codes.ts';
import type { Finding } from '../finding/Finding.ts';
import type { Ledger } from '../ledger/Ledger.ts';
import { done, type Outcome, refuse } from '../refusal/Refusal.ts';
import { findingUnder } from './mayHappen.ts';

/** A finding as it stood at the end of a day. Refuses `finding-unknown`, `before-registration`. */
export function findingOn(ledger: Ledger, code: FindingCode, on: LocalDate): Outcome<Finding> {
  const at = { finding: code };
  const finding = ledger.findings.get(code);
  if (finding === undefined) return refuse({ code: 'finding-unknown', at });
  const then = findingUnder(finding, on);
  return then === undefined
    ? refuse({ code: 'before-registration', at, facts: { on, registeredOn: finding.registeredOn } })
    : done(then);
}
