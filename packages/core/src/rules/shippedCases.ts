import { cases } from './generated/cases.ts';
import type { RuleCase } from './Rule.ts';

/** The cases of the shipped rules by their ids, as the files hold them; nothing but a reader's eye needs them. */
export const shippedCases: Readonly<Record<string, readonly RuleCase[]>> =
  // Days stand in the data as text; the check of the shipped rules proves that they are days.
  cases as Readonly<Record<string, readonly unknown[]>> as Readonly<Record<string, readonly RuleCase[]>>;
