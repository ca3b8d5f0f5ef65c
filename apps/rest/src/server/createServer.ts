import rateLimit from '@fastify/rate-limit';
import fastify from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { limitRate } from '../access/limitRate.ts';
import { documentation } from '../openapi/documentation.ts';
import { validatedBy } from '../schema/validatedBy.ts';
import { takeJson } from '../uploads/takeJson.ts';
import type { App } from './App.ts';
import { answerBrokenRequest } from './answerBrokenRequest.ts';
import { answerInsteadOfNode } from './answerInsteadOfNode.ts';
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
    http: { requireHostHeader: false },
    // Ids of reports say what they are made from.
    routerOptions: { maxParamLength: 2000 },
    // Ends idle keep-alive connections when the server closes; requests under way finish.
    forceCloseConnections: 'idle',
    return503OnClosing: true,
    clientErrorHandler: answerBrokenRequest,
    frameworkErrors: (error, request, reply) => void onError(service)(error, request, reply),
  }).withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatedBy);
  app.setSerializerCompiler(validatingSerializer);
  app.setErrorHandler(onError(service));
  app.decorateRequest('token', null);
  app.decorateRequest('caller', null);
  takeJson(app);
  answerInsteadOfNode(app);
  closeWhole(app);
  sendSecurityHeaders(app);
  await app.register(rateLimit, { global: false, max: limits.requestsPerMinute, timeWindow: 60_000 });
  const limit = limitRate(app);
  onUnknownRoute(app, limit);
  await documentation(app);
  await app.register(openRoutes(service, limit));
  await app.register(protectedRoutes(service, limit), { prefix: '/v1' });
  await app.ready();
  return app;
}
