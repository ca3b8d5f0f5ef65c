import { type MeasureCode, measureCode, ordinalOf } from './codes.ts';
import type { Finding } from './Finding.ts';

/**
 * The code of a finding's next measure: one that no measure has, or ever had. `F07.1`, `F07.2` → `F07.3`.
 *
 * @example nextMeasureCode(finding) // 'F01.3'
 */
export function nextMeasureCode(finding: Finding): MeasureCode {
  const once = finding.history.flatMap((event) =>
    event.type === 'FindingChanged' ? event.data.changes.flatMap(({ measure }) => measure ?? []) : [],
  );
  const taken = [...finding.measures.map(({ code }) => code), ...once].map(ordinalOf);
  return measureCode(finding.code, Math.max(0, ...taken) + 1);
}
