import { Problem } from '../problem/Problem.ts';
import type { App } from '../server/App.ts';

/** Fails for what is no UTF-8, and leaves a byte order mark away. */
const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Takes JSON as bodies, which is UTF-8 (RFC 8259): what is written in another encoding, such as GBK, would be recorded
 * garbled for good. Problem: 400 `body-malformed`.
 */
export function takeJson(app: App): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    let text: string;
    try {
      text = utf8.decode(body as Buffer);
    } catch {
      done(new Problem({ status: 400, code: 'body-malformed' }));
      return;
    }
    parse(request, text, done);
  });
}
