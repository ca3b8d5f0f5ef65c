import * as z from 'zod';
import type { App } from './App.ts';

const nothing = z.strictObject({});

/**
 * Has every route of a scope refuse what it does not know in a query: a misspelt filter would otherwise show everything,
 * a misspelt day the present. Problem: 400 `request-malformed`.
 */
export function takeQueriesStrictly(app: App): void {
  app.addHook('onRoute', ({ schema }) => {
    if (schema === undefined) return;
    schema.querystring = schema.querystring instanceof z.ZodObject ? schema.querystring.strict() : nothing;
  });
}
