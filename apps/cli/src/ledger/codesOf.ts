import {
  type FindingCode,
  findingOf,
  isFindingCode,
  isMeasureCode,
  type MeasureCode,
  plainCode,
} from '@zhenggai/core';
import { Failure } from '../shell/Failure.ts';

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
