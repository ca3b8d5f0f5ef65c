import * as z from 'zod';
import { Problem } from '../problem/Problem.ts';

/** Which part of a list is asked for. */
export const pageSchema = z.object({
  limit: z.coerce.number().int().min(1).max(500).default(100),
  cursor: z.string().max(200).optional().meta({ description: 'next of the page before.' }),
});

/** Writes a cursor: the key behind which the next page begins, not a count, so that nothing is seen twice or missed. */
export function cursorAt(key: string): string {
  return Buffer.from(key, 'utf8').toString('base64url');
}

/** The key that a cursor carries. Problem: 400 `cursor-malformed` for what `isKey` does not know. */
export function keyOfCursor<K extends string>(
  cursor: string | undefined,
  isKey: (key: string) => key is K,
): K | undefined {
  if (cursor === undefined) return undefined;
  const key = Buffer.from(cursor, 'base64url').toString('utf8');
  if (!isKey(key) || cursorAt(key) !== cursor) throw new Problem({ status: 400, code: 'cursor-malformed' });
  return key;
}

/** The address of the next page, for the header `Link`. */
export function nextLink(url: string, next: string): string {
  const [path = '', query = ''] = url.split('?');
  const parameters = new URLSearchParams(query);
  parameters.set('cursor', next);
  return `<${path}?${parameters.toString()}>; rel="next"`;
}
