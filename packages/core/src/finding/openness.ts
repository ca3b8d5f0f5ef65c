import type { Refusal } from '../refusal/Refusal.ts';
import type { Finding } from './Finding.ts';

/** Refuses what only an open finding allows: `finding-closed`, `finding-transferred`. */
export function objectToNotOpen(finding: Finding): readonly Refusal[] {
  const at = { finding: finding.code };
  if (finding.stage === 'closed')
    return [{ code: 'finding-closed', at, facts: { closedOn: finding.closing.closedOn } }];
  if (finding.stage === 'transferred')
    return [{ code: 'finding-transferred', at, facts: { to: finding.transfer.to } }];
  return [];
}

/** Refuses a measure that the finding does not have: `measure-unknown`. */
export function objectToUnknownMeasure(finding: Finding, measure: string | undefined): readonly Refusal[] {
  if (measure === undefined || finding.measures.some((m) => m.code === measure)) return [];
  const known = finding.measures.map((m) => m.code);
  return [{ code: 'measure-unknown', at: { finding: finding.code, measure }, facts: { known } }];
}
