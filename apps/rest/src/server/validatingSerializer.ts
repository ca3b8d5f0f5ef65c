import type { FastifySerializerCompiler } from 'fastify/types/schema.js';
import { ResponseSerializationError } from 'fastify-type-provider-zod';
import type * as z from 'zod';

/**
 * Checks every answer against its schema, and writes it as it was made: a finding has here the same members in the same
 * order as at every other door. An answer that is not as documented is a defect, and is not sent.
 */
export const validatingSerializer: FastifySerializerCompiler<z.ZodType> = ({ schema, method, url }) => {
  return (data) => {
    const result = schema.safeParse(data);
    if (!result.success) throw new ResponseSerializationError(method, url, { cause: result.error });
    return JSON.stringify(data);
  };
};
