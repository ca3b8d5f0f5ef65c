import { validatorCompiler } from 'fastify-type-provider-zod';

type Route = Parameters<typeof validatorCompiler>[0];

/** Validates as everywhere, but for the body of a form or a file: that is looked at while it is read. */
export function validateJsonOnly(route: {
  readonly httpPart?: string | undefined;
  readonly schema: unknown;
}) {
  // Fastify hands over the schema of one part of the request; its types speak of the whole route.
  const validate = validatorCompiler(route as unknown as Route);
  return (data: unknown) =>
    route.httpPart === 'body' && (data === undefined || data === null) ? { value: data } : validate(data);
}
