import type { Socket } from 'node:net';
import type { ConnectionError } from 'fastify';
import { writtenProblem } from '../problem/sendProblem.ts';

/** Answers what is no HTTP request, or came too slowly: there is no request object to answer it with. */
export function answerBrokenRequest({ code }: ConnectionError, socket: Socket): void {
  if (code === 'ECONNRESET' || socket.destroyed || !socket.writable) return;
  const problem =
    code === 'ERR_HTTP_REQUEST_TIMEOUT'
      ? ({ status: 408, code: 'request-timeout' } as const)
      : code === 'HPE_HEADER_OVERFLOW'
        ? ({ status: 431, code: 'headers-too-large' } as const)
        : ({ status: 400, code: 'request-unreadable' } as const);
  const { status, headers, body } = writtenProblem(problem, { headers: {} });
  const lines = Object.entries({
    ...headers,
    'content-length': Buffer.byteLength(body),
    connection: 'close',
  });
  const head = lines.map(([name, value]) => `${name}: ${value}`).join('\r\n');
  socket.end(`HTTP/1.1 ${status} \r\n${head}\r\n\r\n${body}`);
}
