import rateLimit from '@fastify/rate-limit';
import fastify from 'fastify';
import { validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import { documentation } from '../openapi/documentation.ts';
import { Problem } from '../problem/Problem.ts';
import type { App } from './App.ts';
import { answerBrokenRequest } from './answerBrokenRequest.ts';
import { closeWhole } from './closeWhole.ts';
import { onError } from './onError.ts';
import { onUnknownRoute } from './onUnknownRoute.ts';
import { openRoutes, protectedRoutes } from './routes.ts';
import { defaultLimits, type ServerOptions, type Service } from './ServerOptions.ts';
import { sendSecurityHeaders } from './sendSecurityHeaders.ts';
import { validatingSerializer } from './validatingSerializer.ts';

/**
 * The ledgers of a log over HTTP. Ready to be asked (`inject`) or to listen; it does not close the log.
 *
 * @example const app = await createServer({ log, access, clock: { now: () => new Date() }, ids: randomUUID });
 */
export async function createServer(options: ServerOptions): Promise<App> {
  const service: Service = { ...options, limits: { ...defaultLimits, ...options.limits } };
  const { limits } = service;
  const app: App = fastify({
    bodyLimit: limits.bodyBytes,
    requestTimeout: limits.requestMs,
    // Ids of reports say what they are made from.
    routerOptions: { maxParamLength: 2000 },
    // Ends idle keep-alive connections when the server closes; requests under way finish.
    forceCloseConnections: 'idle',
    return503OnClosing: true,
    clientErrorHandler: answerBrokenRequest,
    frameworkErrors: (error, request, reply) => void onError(service)(error, request, reply),
  }).withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(validatingSerializer);
  app.setErrorHandler(onError(service));
  app.decorateRequest('caller', null);
  // The only body besides files is JSON: text would otherwise be taken, and understood as nothing.
  app.removeContentTypeParser('text/plain');
  onUnknownRoute(app);
  closeWhole(app);
  sendSecurityHeaders(app);
  await app.register(rateLimit, {
    max: limits.requestsPerMinute,
    timeWindow: 60_000,
    // Whoever is within the limit need not be told of it with every answer.
    addHeadersOnExceeding: {
      'x-ratelimit-limit': false,
      'x-ratelimit-remaining': false,
      'x-ratelimit-reset': false,
    },
    errorResponseBuilder: (_, { ttl }) =>
      new Problem({ status: 429, code: 'too-many-requests', facts: { seconds: Math.ceil(ttl / 1000) } }),
  });
  await documentation(app);
  openRoutes(app, service);
  await app.register(protectedRoutes(service), { prefix: '/v1' });
  await app.ready();
  return app;
}
