import type { FastifyReply, FastifyRequest } from 'fastify';

/** What may be kept: by the client alone, and only with asking again. */
export const cacheControl = 'private, no-cache';

/** Sends what has a tag, or 304 where the client has it already. The answer is made only where it is needed. */
export function sendTagged(
  request: FastifyRequest,
  reply: FastifyReply,
  {
    tag,
    answer,
    vary = 'Authorization',
  }: { readonly tag: string; readonly answer: () => unknown; readonly vary?: string },
): FastifyReply {
  reply.headers({ etag: tag, 'cache-control': cacheControl, vary });
  if (holds(request.headers['if-none-match'], tag)) return reply.code(304).send();
  return reply.send(answer());
}

function holds(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  return header.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === tag);
}
