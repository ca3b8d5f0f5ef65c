import * as z from 'zod';
import { problemSchema } from '../problem/problemSchema.ts';
import type { OpenApi, Operation, Responses, RouteFacts } from './OpenApi.ts';
import { parameters, problemStatuses, responseHeaders } from './parameters.ts';

const methods = ['get', 'post', 'patch'] as const;
const ref = (kind: string, name: string) => ({ $ref: `#/components/${kind}/${name}` });

/** The document with what holds for many operations and stands in no schema of one: headers and problems. */
export function completed(document: OpenApi): OpenApi {
  const paths = Object.fromEntries(
    Object.entries(document.paths).map(([path, item]) => [
      path,
      {
        ...item,
        ...Object.fromEntries(
          methods.flatMap((method) => {
            const operation = item[method];
            return operation === undefined ? [] : [[method, completedOperation(method, operation)]];
          }),
        ),
      },
    ]),
  );
  const components = { ...document.components, parameters, headers: responseHeaders, responses: problems() };
  return withoutUnused(withoutPatterns({ ...document, paths, components }));
}

function completedOperation(method: (typeof methods)[number], operation: Operation): Operation {
  const { 'x-route': facts = {}, responses = {}, parameters: own = [], ...rest } = operation;
  const headers = [
    ...(facts.changes === undefined ? [] : ['IfMatch']),
    ...(method === 'post' ? ['IdempotencyKey'] : []),
    ...(method === 'get' && facts.tagged === true ? ['IfNoneMatch'] : []),
    'AcceptLanguage',
  ];
  return {
    ...rest,
    ...(facts.open === true && { security: [] }),
    ...(facts.form !== undefined && { requestBody: withForm(rest.requestBody, facts) }),
    parameters: [...own, ...headers.map((name) => ref('parameters', name))],
    responses: {
      ...withHeaders(method, facts.file === true ? { 200: anyFile } : responses, facts),
      ...(method === 'get' && facts.tagged === true && { 304: { description: 'Nothing changed.' } }),
      ...Object.fromEntries(
        statusesOf(method, facts).map((status) => [status, ref('responses', `Problem${status}`)]),
      ),
    },
  };
}

const text = { type: 'string' };

function contentOf(response: object): object {
  return 'content' in response ? Object(response.content) : {};
}

const anyFile = {
  content: { '*/*': { schema: { type: 'string', contentMediaType: 'application/octet-stream' } } },
};

/** The body of a request that may also be a form with a file, or the file itself. */
function withForm(body: Operation['requestBody'], { form, raw }: RouteFacts): object {
  const { $schema: _, ...fields } = z.toJSONSchema(form?.fields ?? z.object({}), { io: 'input' });
  const file = { type: 'string', contentMediaType: 'application/octet-stream', description: form?.file };
  const schema = { ...fields, properties: { file, ...fields.properties }, required: ['file'] };
  return {
    required: true,
    content: {
      ...body?.content,
      'multipart/form-data': { schema },
      ...(raw !== undefined && { [raw]: { schema: {} } }),
    },
  };
}

function withHeaders(method: string, responses: Responses, { tagged, alsoAs }: RouteFacts): Responses {
  const headers = {
    ...(tagged === true && { ETag: ref('headers', 'ETag') }),
    ...(method === 'post' && { 'Idempotency-Replayed': ref('headers', 'IdempotencyReplayed') }),
  };
  return Object.fromEntries(
    Object.entries(responses).map(([status, response]) => [
      status,
      {
        ...response,
        ...(alsoAs !== undefined && { content: { ...contentOf(response), [alsoAs]: { schema: text } } }),
        description: 'Done.',
        headers: { ...headers, ...(status === '201' && { Location: ref('headers', 'Location') }) },
      },
    ]),
  );
}

function statusesOf(method: string, { open, changes }: RouteFacts): readonly string[] {
  const always = ['400', '429', '500', '503'];
  if (open === true) return always;
  return [
    ...always,
    '401',
    '403',
    '404',
    ...(method === 'get' ? [] : ['409', '413', '415', '422']),
    ...(changes === undefined ? [] : ['412', '428']),
  ];
}

/** The schema stands in no route of its own: it is named here, by the id under which it is listed. */
function problems(): Responses {
  const schema = ref('schemas', problemSchema.meta()?.id ?? '');
  return Object.fromEntries(
    Object.entries(problemStatuses).map(([status, description]) => [
      `Problem${status}`,
      { description, content: { 'application/problem+json': { schema } } },
    ]),
  );
}

/** A day's pattern is a line and a half of digits; its format says the same. */
function withoutPatterns(document: OpenApi): OpenApi {
  return JSON.parse(JSON.stringify(document), (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('format' in value && 'pattern' in value))
      return value;
    const { pattern: _pattern, ...rest } = value;
    return rest;
  });
}

/** Each schema comes once as it is read and once as it is written; of many only one is ever meant. */
function withoutUnused(document: OpenApi): OpenApi {
  const schemas = document.components.schemas ?? {};
  const used = new Set<string>();
  const visit = (value: unknown): void => {
    for (const [, name] of JSON.stringify(value).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      if (name === undefined || used.has(name)) continue;
      used.add(name);
      visit(schemas[name] ?? null);
    }
  };
  visit({ paths: document.paths, responses: document.components.responses });
  const kept = Object.fromEntries(Object.entries(schemas).filter(([name]) => used.has(name)));
  return { ...document, components: { ...document.components, schemas: kept } };
}
