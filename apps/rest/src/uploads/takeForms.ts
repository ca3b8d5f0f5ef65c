import multipart from '@fastify/multipart';
import type { App } from '../server/App.ts';
import type { Service } from '../server/ServerOptions.ts';

/** Lets the routes of a scope take forms with one file, field by field within limits; all others answer 415. */
export async function takeForms(scope: App, { limits }: Service): Promise<void> {
  await scope.register(multipart, {
    limits: {
      fileSize: limits.fileBytes,
      files: 1,
      fields: 20,
      parts: 21,
      fieldSize: 64 * 1024,
      headerPairs: 50,
    },
  });
}

/** Lets the routes of a scope take a workbook as the body itself, and no JSON; the route says how large it may be. */
export function takeWorkbooks(scope: App): void {
  scope.removeContentTypeParser('application/json');
  scope.addContentTypeParser(
    ['application/octet-stream', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    (_, payload, done) => done(null, payload),
  );
}
