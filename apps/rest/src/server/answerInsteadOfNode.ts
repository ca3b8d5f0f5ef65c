import type { IncomingMessage, ServerResponse } from 'node:http';
import { Problem } from '../problem/Problem.ts';
import { writtenProblem } from '../problem/sendProblem.ts';
import type { App } from './App.ts';

/**
 * Says as a problem what Node would refuse without a word: an `Expect` that nobody knows, and HTTP/1.1 without `Host`, for
 * which the server has to be made with `requireHostHeader: false`.
 */
export function answerInsteadOfNode(app: App): void {
  app.server.on('checkExpectation', ({ headers }: IncomingMessage, response: ServerResponse) => {
    const { body, ...problem } = writtenProblem({ status: 417, code: 'expectation-unknown' }, { headers });
    const length = { 'content-length': Buffer.byteLength(body) };
    response.writeHead(problem.status, { ...problem.headers, ...length }).end(body);
  });
  app.addHook('onRequest', ({ raw: { httpVersion, headers } }, _, done) => {
    const lacksHost = headers.host === undefined && httpVersion === '1.1';
    done(lacksHost ? new Problem({ status: 400, code: 'request-unreadable' }) : undefined);
  });
}
