import type { FastifySchemaCompiler } from 'fastify';
import type * as z from 'zod';
import { type Flaw, Problem } from '../problem/Problem.ts';
import { flawsOf } from './flawsOf.ts';

const parts: Readonly<Record<string, Flaw['in']>> = {
  body: 'body',
  querystring: 'query',
  params: 'path',
  headers: 'header',
};

/** Has a part of a request checked by its schema. Problem: 400 `request-malformed` with every flaw. */
export const validatedBy: FastifySchemaCompiler<z.ZodType> = ({ schema, httpPart = 'body' }) => {
  return (value: unknown) => {
    const { success, data, error } = schema.safeParse(value);
    if (success) return { value: data };
    const flaws = flawsOf(schema, { value, in: parts[httpPart] ?? 'body', english: error });
    return { error: new Problem({ status: 400, code: 'request-malformed', flaws }) };
  };
};
