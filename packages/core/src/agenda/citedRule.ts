import type { DatedValue, PolicyRule } from '../rules/Rule.ts';
import type { CitedRule } from './Agenda.ts';

/** A policy's rule as an agenda cites it: with the source of the value that counts. */
export function citedRule(
  { id, title, english }: PolicyRule,
  { source, confidence }: DatedValue<number>,
): CitedRule {
  return { id, title, ...(english && { english: english.title }), source, confidence };
}
