import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { callerOf } from '../access/authenticate.ts';
import { asProblem } from '../problem/asProblem.ts';
import { Problem } from '../problem/Problem.ts';
import { writtenProblem } from '../problem/sendProblem.ts';
import type { Service } from '../server/ServerOptions.ts';

/** What a request is answered with. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** Answers of which nothing came because of the moment; the same request may well succeed later. */
const passing = new Set([400, 401, 409, 412, 428, 429]);

/**
 * Does the work of a request that carries an `Idempotency-Key` once: repeated, it is answered as the first time.
 * Problems: 400 `key-malformed`, 422 `key-reused` for another request, 409 `request-in-progress`.
 */
export async function answerOnce(
  { access, clock }: Service,
  request: FastifyRequest,
  reply: FastifyReply,
  { content, work }: { readonly content: unknown; readonly work: () => Promise<Answer> },
): Promise<FastifyReply> {
  const key = keyOf(request);
  if (key === undefined) return send(reply, await work());
  const claim = { token: callerOf(request).token.id, key };
  const begun = await access.begin({
    ...claim,
    requestDigest: digestOfRequest(request, content),
    at: clock.now().toISOString(),
  });
  if (begun.state === 'mismatch') throw new Problem({ status: 422, code: 'key-reused' });
  if (begun.state === 'in-progress')
    throw new Problem({ status: 409, code: 'request-in-progress', headers: { 'retry-after': '1' } });
  if (begun.state === 'replay') {
    const { status, headers, body } = begun.answer;
    return reply
      .code(status)
      .headers({ ...headers, 'idempotency-replayed': 'true' })
      .send(body);
  }
  try {
    const answer = written(reply, await work().catch((error: unknown) => refusal(error, request)));
    if (passing.has(answer.status)) await access.abandon(claim);
    else await access.finish({ ...claim, answer });
    return reply.code(answer.status).headers(answer.headers).send(answer.body);
  } catch (error) {
    await access.abandon(claim);
    throw error;
  }
}

function send(reply: FastifyReply, { status, headers = {}, body }: Answer): FastifyReply {
  return reply.code(status).headers(headers).send(body);
}

/** The answer as bytes, so that the second is the first. */
function written(reply: FastifyReply, { status, headers = {}, body }: Answer) {
  if (typeof body === 'string') return { status, headers, body };
  const text = String(reply.code(status).serialize(body));
  return { status, headers: { 'content-type': 'application/json; charset=utf-8', ...headers }, body: text };
}

function refusal(error: unknown, request: FastifyRequest): Answer {
  const problem = asProblem(error, request);
  if (problem === undefined || problem.facts.status >= 500) throw error;
  return writtenProblem(problem.facts, request);
}

function keyOf(request: FastifyRequest): string | undefined {
  const key = request.headers['idempotency-key'];
  if (key === undefined) return undefined;
  if (typeof key !== 'string' || !/^[!-~]{1,200}$/.test(key))
    throw new Problem({ status: 400, code: 'key-malformed' });
  return key;
}

/** What makes two requests the same: method, address and content. A tag read anew does not make it another. */
function digestOfRequest({ method, url }: FastifyRequest, content: unknown): string {
  return `sha256:${createHash('sha256')
    .update(JSON.stringify([method, url, content]))
    .digest('hex')}`;
}
