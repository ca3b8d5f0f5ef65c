import { type FindingCode, isLedgerEvent, type Ledger, type RecordedEvent } from '@zhenggai/core';
import type { Kept } from '../log/EventLog.ts';
import { keptFinding, keptLedger } from './keptState.ts';

/** What has to be kept anew after `recorded` made the ledger what it is. */
export function keptChange(ledger: Ledger, recorded: readonly RecordedEvent[]): Kept {
  const findings = new Map<FindingCode, string>();
  for (const { finding } of recorded) {
    if (finding !== null && !findings.has(finding))
      findings.set(finding, keptFinding(ledger.findings.get(finding)));
  }
  return { findings, ...(recorded.some(isLedgerEvent) && { ledger: keptLedger(ledger) }) };
}
