import type * as z from 'zod';
import { Problem } from '../problem/Problem.ts';
import { flawsOf } from '../schema/flawsOf.ts';

/** What a schema makes of the fields of a form. Problem: 400 `request-malformed` with every flaw. */
export function parsed<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const { success, data, error } = schema.safeParse(value);
  if (success) return data;
  const flaws = flawsOf(schema, { value, in: 'body', english: error });
  throw new Problem({ status: 400, code: 'request-malformed', flaws });
}
