import type { FastifyReply, FastifyRequest } from 'fastify';
import { negotiateLanguage } from '../language/negotiateLanguage.ts';
import type { ProblemFacts } from './Problem.ts';
import { problemBody } from './problemBody.ts';

export const problemType = 'application/problem+json; charset=utf-8';

/** A problem ready to be sent, or to be kept and sent again. */
export function writtenProblem(problem: ProblemFacts, request: Pick<FastifyRequest, 'headers'>) {
  const language = negotiateLanguage(request.headers['accept-language']);
  return {
    status: problem.status,
    headers: {
      ...problem.headers,
      'content-type': problemType,
      'content-language': language,
      vary: 'Accept-Language, Authorization',
      'cache-control': 'no-store',
    },
    body: JSON.stringify(problemBody(problem, language)),
  };
}

/** Answers a request with a problem. */
export function sendProblem(
  problem: ProblemFacts,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const { status, headers, body } = writtenProblem(problem, request);
  return reply.code(status).headers(headers).send(body);
}
