import { isStoreError } from '@zhenggai/store';
import type { FastifyRequest } from 'fastify';
import { Problem } from './Problem.ts';
import type { ProblemCode } from './problemWords.ts';

/** What the framework refuses by itself. */
const ofFramework: Readonly<Record<string, { readonly status: number; readonly code: ProblemCode }>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: { status: 415, code: 'media-type-unsupported' },
  FST_ERR_CTP_INVALID_TYPE: { status: 415, code: 'media-type-unsupported' },
  FST_ERR_CTP_BODY_TOO_LARGE: { status: 413, code: 'body-too-large' },
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: { status: 400, code: 'body-malformed' },
  FST_ERR_CTP_EMPTY_JSON_BODY: { status: 400, code: 'body-malformed' },
  FST_ERR_CTP_INVALID_JSON_BODY: { status: 400, code: 'body-malformed' },
  FST_ERR_BAD_URL: { status: 404, code: 'route-not-found' },
  FST_ERR_MAX_PARAM_LENGTH: { status: 404, code: 'route-not-found' },
  FST_REQ_FILE_TOO_LARGE: { status: 413, code: 'body-too-large' },
  FST_FILES_LIMIT: { status: 400, code: 'form-overfull' },
  FST_FIELDS_LIMIT: { status: 400, code: 'form-overfull' },
  FST_PARTS_LIMIT: { status: 400, code: 'form-overfull' },
  FST_PROTO_VIOLATION: { status: 400, code: 'form-field-unknown' },
  FST_INVALID_MULTIPART_CONTENT_TYPE: { status: 415, code: 'media-type-unsupported' },
};

/** Whatever went wrong, as a problem; `undefined` for what nobody foresaw, a defect of the program. */
export function asProblem(error: unknown, request: FastifyRequest): Problem | undefined {
  if (error instanceof Problem) return error;
  if (isStoreError(error)) return ofStore(error.code);
  const { code, statusCode } = error as { readonly code?: string; readonly statusCode?: number };
  const known = code === undefined ? undefined : ofFramework[code];
  if (known !== undefined) return new Problem({ ...known, facts: factsOf(request) });
  // Whatever else a parser throws of its input (a broken boundary, a stream that ended early) is the sender's.
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500)
    return new Problem({ status: 400, code: 'request-unreadable' });
  return undefined;
}

/** What the address takes, and what came. */
function factsOf({ routeOptions, headers }: FastifyRequest): Readonly<Record<string, unknown>> {
  const { form, raw } = routeOptions?.config ?? {};
  const seen = headers['content-type']?.slice(0, 100);
  return {
    expected: [raw ?? 'application/json', ...(form === undefined ? [] : ['multipart/form-data'])],
    ...(seen !== undefined && { seen }),
    limit: routeOptions?.bodyLimit,
  };
}

/** Codes only: a path on the server's disk is none of a client's business. */
function ofStore(code: string): Problem {
  if (code === 'ledger-not-found') return new Problem({ status: 404, code, refusals: [{ code }] });
  if (code === 'store-full') return new Problem({ status: 507, code: 'store-unavailable' });
  if (code === 'broken-chain' || code === 'store-damaged')
    return new Problem({ status: 500, code: 'store-untrusted' });
  return new Problem({ status: 503, code: 'store-unavailable', headers: { 'retry-after': '5' } });
}
