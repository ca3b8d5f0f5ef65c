import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { people, type Who } from './aLedger.ts';
import { aServer, ask, ledgerUrl, type TestServer } from './aServer.ts';

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly example: object;
  readonly parameters: readonly string[];
}

interface Described {
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly schema: { readonly $ref?: string } }>>;
  };
  readonly parameters: readonly { readonly name?: string; readonly in?: string }[];
}

async function operationsOf({ app }: TestServer): Promise<readonly Operation[]> {
  const { paths, components } = (await app.inject({ url: '/openapi.json' })).json();
  const exampleOf = ($ref = '') => components.schemas[$ref.split('/').at(-1) ?? '']?.examples?.[0] ?? {};
  return Object.entries<Record<string, Described>>(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, { requestBody, parameters }]) => ({
      method: method.toUpperCase(),
      path,
      example: exampleOf(requestBody?.content['application/json']?.schema.$ref),
      parameters: parameters.flatMap(({ name, in: place }) =>
        place === 'query' && name !== undefined ? [name] : [],
      ),
    })),
  );
}

const hostile = fc.oneof(
  fc.constantFrom(
    'F01',
    'F04',
    'F06',
    'F999999999',
    'f１',
    '__proto__',
    'constructor',
    'toString',
    '..',
    '%00',
  ),
  fc.constantFrom('0', '-1', '1e9', '9999999999999999999999', 'null', '[]', '2024-02-29', '0000-00-00', '*'),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const text = fc.oneof(hostile, fc.string({ unit: 'grapheme', maxLength: 200 }), fc.constant('机密★1年'));
const value = fc.oneof(
  text,
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom('2024-06-20', '\ud800', '\u202e', '=1+1'),
);
const headerText = fc.oneof(
  fc.constantFrom('*', '"1.cc6816edf757"', '"0.000000000000"', 'W/"x"', '"', ','),
  fc.string({ maxLength: 60 }),
);

/** A body like the documented one: some members replaced, left out or added. */
function bodyLike(example: object): fc.Arbitrary<unknown> {
  const names = Object.keys(example);
  const replaced = fc
    .dictionary(fc.constantFrom(...names, 'on', 'measure', 'corrects', 'percent', 'findings', 'x'), value, {
      maxKeys: 3,
    })
    .map((changes) => ({ ...example, ...changes }));
  return fc.oneof(
    { weight: 4, arbitrary: replaced },
    { weight: 1, arbitrary: fc.jsonValue() },
    fc.constant(example),
  );
}

describe('whatever is asked', () => {
  it('is answered, never by a defect of the server', { timeout: 120_000 }, async () => {
    const server = await aServer({ limits: { requestsPerMinute: 10_000_000 } });
    const operations = await operationsOf(server);
    const request = fc.constantFrom(...operations).chain((operation) =>
      fc.record({
        method: fc.oneof(
          { weight: 9, arbitrary: fc.constant(operation.method) },
          fc.constantFrom('PUT', 'DELETE', 'HEAD', 'OPTIONS'),
        ),
        path: fc
          .tuple(hostile, fc.boolean())
          .map(([part, isKnown]) =>
            operation.path
              .replace('{ledger}', 'qinglan')
              .replace(/\{\w+\}/g, isKnown ? 'F01' : encodeURIComponent(part)),
          ),
        query: fc.dictionary(fc.constantFrom(...operation.parameters, 'x'), text, { maxKeys: 3 }),
        payload: bodyLike(operation.example),
        who: fc.constantFrom(...(Object.keys(people) as Who[])),
        headers: fc.dictionary(
          fc.constantFrom('if-match', 'if-none-match', 'idempotency-key', 'accept-language', 'content-type'),
          headerText,
          { maxKeys: 3 },
        ),
        mayChange: fc.boolean(),
      }),
    );
    const isNightly = process.env.ZHENGGAI_NIGHTLY === '1';
    await fc.assert(
      fc.asyncProperty(request, async ({ method, path, query, payload, who, headers, mayChange }) => {
        const search = new URLSearchParams(query);
        const {
          status,
          headers: answered,
          text: body,
        } = await ask(server, who, {
          method: method as 'GET',
          url: `${path}?${search}`,
          ...(method === 'POST' || method === 'PATCH' ? { payload: JSON.stringify(payload) } : {}),
          headers: {
            'content-type': 'application/json',
            ...(mayChange && { 'if-match': '*' }),
            ...Object.fromEntries(
              Object.entries(headers).map(([name, said]) => [name, said.replace(/[^\x20-\x7e]/g, '')]),
            ),
          },
        });
        expect(server.defects).toEqual([]);
        expect(status).toBeLessThan(500);
        if (status < 400 || body === '') return;
        expect(answered['content-type']).toBe('application/problem+json; charset=utf-8');
        expect(JSON.parse(body)).toMatchObject({ status });
      }),
      {
        numRuns: isNightly ? 20_000 : 1500,
        interruptAfterTimeLimit: isNightly ? 600_000 : 20_000,
        markInterruptAsFailure: false,
      },
    );
    const { json } = await ask(server, 'clerk', { method: 'POST', url: `${ledgerUrl}/verification` });
    expect(json()).toMatchObject({ ok: true, defects: [] });
  });
});
