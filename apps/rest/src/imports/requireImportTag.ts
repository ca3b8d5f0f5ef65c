import type { FastifyRequest } from 'fastify';
import { Problem } from '../problem/Problem.ts';
import { type FoundImport, importTag } from './pendingImport.ts';

/** Problems: 428 without `If-Match`, 412 where the import's proposal is another by now. */
export function requireImportTag(request: FastifyRequest, found: FoundImport): void {
  const header = request.headers['if-match'];
  if (header === undefined) throw new Problem({ status: 428, code: 'precondition-required' });
  const current = importTag(found);
  if (header.split(',').some((one) => one.trim() === '*' || one.trim() === current)) return;
  throw new Problem({
    status: 412,
    code: 'precondition-unknown',
    current,
    changes: [],
    headers: { etag: current },
  });
}
