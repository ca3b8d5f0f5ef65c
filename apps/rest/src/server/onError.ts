import type { FastifyReply, FastifyRequest } from 'fastify';
import { asProblem } from '../problem/asProblem.ts';
import { sendProblem } from '../problem/sendProblem.ts';
import type { Service } from './ServerOptions.ts';

/** Answers whatever was thrown; what nobody foresaw is reported, and the client learns no details. */
export function onError({ onDefect }: Service) {
  return (error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const problem = asProblem(error, request);
    if (problem === undefined) onDefect?.(error);
    return sendProblem(problem?.facts ?? { status: 500, code: 'internal-error' }, request, reply);
  };
}
