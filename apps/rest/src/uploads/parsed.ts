import type * as z from 'zod';
import { Problem } from '../problem/Problem.ts';

/** What a schema makes of the fields of a form. Problem: 400 `request-malformed` with every flaw. */
export function parsed<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new Problem({
    status: 400,
    code: 'request-malformed',
    flaws: result.error.issues.map(({ path, message }) => ({
      in: 'body',
      pointer: path.map((part) => `/${String(part)}`).join(''),
      reason: message,
    })),
  });
}
