import type { App } from './App.ts';

/**
 * Lets a server close without waiting for clients that keep their connections: once it closes, each answer that is
 * still under way ends its connection; idle ones fastify ends itself.
 */
export function closeWhole(app: App): void {
  let isClosing = false;
  app.addHook('preClose', async () => {
    isClosing = true;
  });
  app.addHook('onSend', (_, reply, payload, done) => {
    if (isClosing) reply.header('connection', 'close');
    done(null, payload);
  });
}
