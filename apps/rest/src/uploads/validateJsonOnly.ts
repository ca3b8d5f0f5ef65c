import { validatedBy } from '../schema/validatedBy.ts';

type Route = Parameters<typeof validatedBy>[0];

/** Validates as everywhere, but for the body of a form or a file: that is looked at while it is read. */
export function validateJsonOnly(route: {
  readonly httpPart?: string | undefined;
  readonly schema: unknown;
}) {
  // Fastify hands over the schema of one part of the request; its types speak of the whole route.
  const validate = validatedBy(route as Route);
  return (value: unknown) =>
    route.httpPart === 'body' && (value === undefined || value === null) ? { value } : validate(value);
}
