import { type FindingCode, findingOf, isFindingCode, isMeasureCode, type MeasureCode } from '@zhenggai/core';
import { Failure } from '../shell/Failure.ts';

/** A code in its one form, however it was typed: `f7`, `F007` and `Ｆ０７．２` stand for `F07` and `F07.2`. */
export function plainCode(typed: string): string {
  const code = typed.normalize('NFKC').replace(/[。·]/g, '.').trim().toUpperCase();
  const [, finding, measure] = /^F0*([1-9]\d*)(?:\.0*([1-9]\d*))?$/.exec(code) ?? [];
  if (finding === undefined) return code;
  return `F${finding.padStart(2, '0')}${measure === undefined ? '' : `.${measure}`}`;
}

/** A finding's code as typed. Anything else is a wrong use of the command. */
export function findingCodeOf(typed: string): FindingCode {
  const code = plainCode(typed);
  if (!isFindingCode(code)) throw malformed(typed);
  return code;
}

/** The code of a finding or of one of its measures. */
export function workCodeOf(typed: string): { readonly finding: FindingCode; readonly measure?: MeasureCode } {
  const code = plainCode(typed);
  return isMeasureCode(code)
    ? { finding: findingOf(code), measure: code }
    : { finding: findingCodeOf(typed) };
}

/** A measure's code as typed. */
export function measureCodeOf(typed: string): MeasureCode {
  const code = plainCode(typed);
  if (!isMeasureCode(code)) throw malformed(typed);
  return code;
}

function malformed(seen: string): Failure {
  return Failure.usage({ code: 'code-malformed', facts: { seen } });
}
