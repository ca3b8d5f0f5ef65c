import * as z from 'zod';
import { Problem } from '../problem/Problem.ts';
import { day, name } from '../schema/fields.ts';

/** What determines every byte of a report, beside the program that makes it. */
const recipe = z.strictObject({
  document: name,
  format: name,
  asOf: day,
  knownAt: z.iso.datetime({ offset: true }).exactOptional(),
  department: name.exactOptional(),
  draft: z.boolean(),
  /** The last event that it knows. */
  seq: z.int().positive(),
});

export type Recipe = z.output<typeof recipe>;

/** A report is not kept but made again: its id says from what, and the same id gives the same bytes. */
export function reportId(made: Recipe): string {
  return Buffer.from(JSON.stringify(made), 'utf8').toString('base64url');
}

/** What an id says. Problem: 404 `report-not-found` for what is none. */
export function recipeOf(id: string): Recipe {
  const text = Buffer.from(id, 'base64url').toString('utf8');
  const found = recipe.safeParse(jsonIn(text));
  if (!found.success || reportId(found.data) !== id)
    throw new Problem({ status: 404, code: 'report-not-found' });
  return found.data;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
