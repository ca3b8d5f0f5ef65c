import { canonicalJson, type FindingCode, type RecordedEvent } from '@zhenggai/core';
import { eventOfRow } from '../chain/eventOfRow.ts';
import { type ExpectedPlace, faultOf } from '../chain/faultOf.ts';
import { headFault } from '../chain/headFault.ts';
import type { EventRow, ReadTables } from '../engine/Engine.ts';
import type { Defect } from './Defect.ts';
import type { VerifyProgress } from './Verification.ts';

/** A chain as far as it holds. */
export interface CheckedChain {
  readonly events: readonly RecordedEvent[];
  readonly head: { readonly seq: number; readonly hash: string };
  readonly defect?: Defect;
}

const pageSize = 2000;

/** Recomputes a ledger's chain from its first event to its head row; stops at the first defect. */
export async function verifyChain(
  tables: ReadTables,
  ledger: string,
  onProgress?: VerifyProgress,
): Promise<CheckedChain> {
  const headRow = await tables.head(ledger);
  const events: RecordedEvent[] = [];
  const versions = new Map<FindingCode, number>();
  let end = { seq: 0, hash: '' };
  for (;;) {
    const page = await tables.events(ledger, { after: end.seq, limit: pageSize });
    for (const row of page) {
      const defect = defectOf(row, end, versions);
      if (defect !== undefined) return { events, head: end, defect };
      events.push(eventOfRow(row));
      end = { seq: row.seq, hash: row.hash };
    }
    onProgress?.(end.seq, headRow?.seq ?? end.seq, ledger);
    if (page.length < pageSize) break;
  }
  const defect = headFault(ledger, headRow, end);
  return { events, head: end, ...(defect !== undefined && { defect }) };
}

function defectOf(row: EventRow, end: ExpectedPlace, versions: Map<FindingCode, number>): Defect | undefined {
  const fault = faultOf(row, end);
  if (fault !== undefined) return fault;
  const event = eventOfRow(row);
  const { ledger, seq, type, finding, findingVersion } = event;
  const about = { ledger, seq, type, finding };
  // Digests of another spelling of the same value would hold here and fail with everyone who recomputes them.
  if (canonicalJson(event.data) !== row.data || canonicalJson(JSON.parse(row.envelope)) !== row.envelope)
    return { what: 'not-canonical', ...about };
  if (finding === null) return undefined;
  const version = (versions.get(finding) ?? 0) + 1;
  if (findingVersion !== version)
    return { what: 'version-gap', ...about, facts: { findingVersion, expected: version } };
  versions.set(finding, version);
  return undefined;
}
