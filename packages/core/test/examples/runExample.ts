import { expect } from 'vitest';
import type { Example } from './examplesIn.ts';

/** What an example may name. */
export type Scope = Readonly<Record<string, unknown>>;

/**
 * Runs an example and holds it against what it says it gives; throws where that is something else. A result is written as
 * JavaScript; `{ due: '2024-06-30', … }` names some fields only; after `; ` words may follow.
 */
export function runExample({ expression, result }: Example, scope: Scope): void {
  if (result === undefined || result === '') throw new Error(`says no result: ${expression}`);
  const { value: expected, isPart } = expectedOf(result, scope);
  const given = evaluate(expression, scope);
  if (isPart) expect(given, expression).toMatchObject(expected as object);
  else expect(given, expression).toEqual(expected);
}

function expectedOf(result: string, scope: Scope): { readonly value: unknown; readonly isPart: boolean } {
  const whole = result.replaceAll(/,\s*…(?=\s*[\]}])/g, '');
  const isPart = whole !== result;
  try {
    return { value: evaluate(whole, scope), isPart };
  } catch (error) {
    const words = whole.lastIndexOf('; ');
    if (!(error instanceof SyntaxError) || words < 0) throw error;
    return { value: evaluate(whole.slice(0, words), scope), isPart };
  }
}

function evaluate(expression: string, scope: Scope): unknown {
  // The text is our own source's; an expression is what it must be, so that a statement does not pass unnoticed.
  return new Function(...Object.keys(scope), `'use strict'; return (${expression}\n);`)(
    ...Object.values(scope),
  );
}
