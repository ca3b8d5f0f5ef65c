import { hash } from 'node:crypto';
import { type Language, languages } from '@zhenggai/core/words';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { negotiateLanguage } from '../language/negotiateLanguage.ts';
import type { App } from '../server/App.ts';
import { type DocsFile, docsFiles, readDocsFile } from './docsFiles.ts';
import { docsPage } from './docsPage.ts';
import { problemsPage } from './problemsPage.ts';

/** `GET /docs`: a page on which the interface is read and tried, all of it from files of this server; needs no token; `/docs/problems` explains every code.
 * The server's policy for contents lets the page load its own files and no others. */
export function docsRoutes(app: App): void {
  for (const [path, page] of Object.entries({ '/docs': docsPage, '/docs/problems': problemsPage })) {
    app.get(path, { schema: { hide: true } }, async (request, reply) =>
      reply
        .header('vary', 'accept-language')
        .type('text/html; charset=utf-8')
        .send(page(languageOf(request))),
    );
  }
  for (const name of Object.keys(docsFiles) as DocsFile[]) {
    app.get(`/docs/${name}`, { schema: { hide: true } }, async (request, reply) =>
      sendFile(name, request, reply),
    );
  }
}

async function sendFile(name: DocsFile, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const bytes = await readDocsFile(name);
  const tag = `"${hash('sha256', bytes, 'base64url').slice(0, 22)}"`;
  reply.header('etag', tag).header('cache-control', 'no-cache');
  if (request.headers['if-none-match'] === tag) return reply.code(304).send();
  return reply.type(docsFiles[name].type).send(bytes);
}

function languageOf({ query, headers }: FastifyRequest): Language {
  const asked = (query as { readonly lang?: unknown }).lang;
  return languages.find((one) => one === asked) ?? negotiateLanguage(headers['accept-language']);
}
