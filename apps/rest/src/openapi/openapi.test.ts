import { Validator } from '@seriousme/openapi-schema-validator';
import type { InjectOptions } from 'fastify';
import { describe, expect, it } from 'vitest';
import { aServer, ask, ledgerUrl, type TestServer, tagOf } from '../../test/aServer.ts';
import { aForm, aWorkbookFile } from '../../test/aWorkbookFile.ts';
import { problemStatuses } from './parameters.ts';

interface Operation {
  readonly operationId: string;
  readonly summary?: string;
  readonly tags: readonly string[];
  readonly security?: readonly unknown[];
  readonly responses: Readonly<Record<string, { readonly content?: object }>>;
}

async function documentOf({ app }: TestServer) {
  const response = await app.inject({ url: '/openapi.json' });
  expect(response.statusCode).toBe(200);
  return response.json();
}

async function operationsOf(server: TestServer) {
  const { paths } = await documentOf(server);
  return Object.entries<Record<string, Operation>>(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path, method, ...operation })),
  );
}

/** The routes of a printed tree, as the document writes them; HEAD goes with every GET. */
function routesIn(tree: string): readonly string[] {
  const parts: string[] = [];
  return tree.split('\n').flatMap((line) => {
    const [, indent, part, methods] = /^([│├└─\s]*)(\/\S*) \(([A-Z, ]+)\)$/.exec(line) ?? [];
    if (indent === undefined || part === undefined || methods === undefined) return [];
    parts.length = indent.length / 4 - 1;
    parts.push(part);
    const path = parts.join('').replace(/:(\w+)/g, '{$1}');
    return methods
      .split(', ')
      .filter((method) => method !== 'HEAD')
      .map((method) => `${method} ${path}`);
  });
}

describe('the OpenAPI document', () => {
  it('is one, of version 3.1', async () => {
    const server = await aServer();
    const validator = new Validator();
    expect(await validator.validate(await documentOf(server))).toEqual({ valid: true });
    expect(validator.version).toBe('3.1');
  });

  it('names every schema once, and leaves none out', async () => {
    const text = JSON.stringify(await documentOf(await aServer()));
    const { components } = JSON.parse(text);
    const refs = new Set(
      [...text.matchAll(/"#\/components\/(\w+)\/([^"]+)"/g)].map(([, kind, name]) => `${kind}/${name}`),
    );
    for (const ref of refs) {
      const [kind = '', name = ''] = ref.split('/');
      expect(components[kind], ref).toHaveProperty(name);
    }
    for (const name of Object.keys(components.schemas)) expect(refs).toContain(`schemas/${name}`);
    expect(Object.keys(components.schemas)).toEqual(
      expect.arrayContaining(['Finding', 'Problem', 'ProgressInput']),
    );
  });

  it('describes every route that there is, in words, and which need no token', async () => {
    const server = await aServer();
    const operations = await operationsOf(server);
    const routes = routesIn(server.app.printRoutes({ commonPrefix: false })).filter(
      (route) => !/ \/(docs|openapi)/.test(route),
    );
    expect(operations.map(({ method, path }) => `${method.toUpperCase()} ${path}`).sort()).toEqual(
      routes.sort(),
    );
    for (const { summary, operationId, tags } of operations) {
      expect(summary, operationId).toMatch(/\w/);
      expect(tags).toHaveLength(1);
    }
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
    const open = operations.filter(({ security }) => security?.length === 0);
    expect(open.map(({ operationId }) => operationId)).toEqual(['getHealth']);
  });

  it('gives an example of every body', async () => {
    const { components } = await documentOf(await aServer());
    const bodies = Object.entries<{ examples?: readonly unknown[] }>(components.schemas).filter(([name]) =>
      name.endsWith('Input'),
    );
    expect(bodies.length).toBeGreaterThan(8);
    for (const [name, { examples }] of bodies) expect(examples, name).toHaveLength(1);
  });
});

/** Every operation once, in an order in which each succeeds: who asks, for what, with which body. */
function tour(
  importId: string,
  reportId: string,
): readonly (readonly [string, Parameters<typeof ask>[1], InjectOptions])[] {
  const finding = `${ledgerUrl}/findings/F01`;
  const post = (url: string, payload: object = {}): InjectOptions => ({ method: 'POST', url, payload });
  return [
    ['getHealth', 'clerk', { url: '/healthz' }],
    ['listLedgers', 'clerk', { url: '/v1/ledgers' }],
    ['getLedger', 'clerk', { url: ledgerUrl }],
    ['listFindings', 'clerk', { url: `${ledgerUrl}/findings` }],
    ['getFinding', 'clerk', { url: finding }],
    ['getAgenda', 'clerk', { url: `${ledgerUrl}/agenda` }],
    ['listEvents', 'clerk', { url: `${ledgerUrl}/events` }],
    ['listPersons', 'clerk', { url: `${ledgerUrl}/persons` }],
    ['listDocuments', 'clerk', { url: `${ledgerUrl}/documents` }],
    ['getImport', 'clerk', { url: `${ledgerUrl}/imports/${importId}` }],
    ['downloadReport', 'clerk', { url: `${ledgerUrl}/reports/${reportId}` }],
    ['setFacts', 'clerk', { method: 'PATCH', url: ledgerUrl, payload: { feedbackDate: '2024-01-22' } }],
    ['adoptRules', 'clerk', post(`${ledgerUrl}/rules`, { enable: ['audit-immediate-60d'] })],
    [
      'registerPerson',
      'clerk',
      post(`${ledgerUrl}/persons`, { name: '许清和', department: '财务科', role: 'contact' }),
    ],
    ['setPlan', 'contact', post(`${finding}/plan`, { goal: '记录完整' })],
    ['approvePlans', 'leader', post(`${ledgerUrl}/plan-approvals`, { minutes: '党组会〔2024〕3号' })],
    ['recordProgress', 'contact', post(`${finding}/progress`, { text: '已补齐' })],
    [
      'recordEvidence',
      'contact',
      post(`${finding}/evidence`, { name: 'a.pdf', digest: `sha256:${'a'.repeat(64)}`, size: 1 }),
    ],
    ['claimDone', 'contact', post(`${finding}/done`)],
    ['approveTexts', 'clerk', post(`${ledgerUrl}/text-approvals`, { text: 'progress', findings: ['F01'] })],
    [
      'setPlan',
      'clerk',
      post(`${finding}/plan`, { money: false, safety: false, discipline: false, repeated: false }),
    ],
    ['signClosing', 'leader', post(`${finding}/closing`)],
    [
      'returnApplication',
      'otherLeader',
      post(`${finding}/return`, { reason: 'other', missing: '缺少验收记录' }),
    ],
    [
      'transferFinding',
      'clerk',
      post(`${ledgerUrl}/findings/F05/transfer`, { to: '县纪委监委', reason: '不属于本单位职责' }),
    ],
    ['verifyLedger', 'clerk', { method: 'POST', url: `${ledgerUrl}/verification` }],
  ];
}

describe('what is documented', () => {
  it('is what happens: every operation answers as it says', async () => {
    const server = await aServer();
    const workbook = await aForm(
      await aWorkbookFile([{ number: '8', title: '泵站值班制度不落实' }]),
      '台账.xlsx',
    );
    const uploaded = await ask(server, 'clerk', { method: 'POST', url: `${ledgerUrl}/imports`, ...workbook });
    const made = await ask(server, 'clerk', {
      method: 'POST',
      url: `${ledgerUrl}/reports`,
      payload: { document: 'status', format: 'md' },
    });
    const doubtful = await aForm(
      await aWorkbookFile([{ number: '9', title: '第1处河道巡查的记录还不完整' }]),
      '台账.xlsx',
    );
    const asked = await ask(server, 'clerk', { method: 'POST', url: `${ledgerUrl}/imports`, ...doubtful });
    const place = asked.json().questions[0].place;
    const answered = await ask(server, 'clerk', {
      method: 'POST',
      url: `${asked.headers.location}/answers`,
      payload: { answers: [{ place, said: 'new' }] },
      headers: { 'if-match': String(asked.headers.etag) },
    });
    const applied = await ask(server, 'clerk', {
      method: 'POST',
      url: `${uploaded.headers.location}/application`,
      headers: { 'if-match': await tagOf(server, 'clerk', ledgerUrl) },
    });
    const seen = new Map<string, number>([
      ['uploadWorkbook', uploaded.status],
      ['makeReport', made.status],
      ['answerImport', answered.status],
      ['applyImport', applied.status],
    ]);
    for (const [operationId, who, options] of tour(uploaded.json().id, made.json().id)) {
      const { status, text } = await ask(server, who, {
        ...options,
        headers: { 'if-match': '*', ...options.headers },
      });
      if (status >= 300) throw new Error(`${operationId}: ${text}`);
      seen.set(operationId, status);
    }
    const documented = (await operationsOf(server)).map(({ operationId, responses }) => [
      operationId,
      Number(Object.keys(responses).find((status) => status.startsWith('2'))),
    ]);
    expect(new Map([...seen].sort())).toEqual(new Map(documented.sort() as [string, number][]));
    expect(server.defects).toEqual([]);
  });

  it('names no status that never comes, and none that is not explained', async () => {
    const operations = await operationsOf(await aServer());
    const statuses = new Set(operations.flatMap(({ responses }) => Object.keys(responses)));
    // Each of these is produced by a test of `problems.test.ts`, `commands.test.ts` or `access.test.ts`.
    expect([...statuses].filter((status) => Number(status) >= 400).sort()).toEqual(
      Object.keys(problemStatuses).sort(),
    );
  });
});
