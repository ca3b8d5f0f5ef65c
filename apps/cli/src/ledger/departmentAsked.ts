import type { Ledger } from '@zhenggai/core';
import { departmentNamed, departmentsOf } from '@zhenggai/report';
import { Failure } from '../shell/Failure.ts';
import type { Options } from '../shell/Options.ts';

/** The department of `--department` as the ledger spells it. Fails with `department-unknown` and those there are. */
export function departmentAsked(ledger: Ledger, options: Options): string | undefined {
  const seen = options.text('department');
  if (seen === undefined) return undefined;
  const named = departmentNamed(ledger, seen);
  if (named !== undefined) return named;
  throw Failure.refused([{ code: 'department-unknown', facts: { seen, known: departmentsOf(ledger) } }]);
}
