import swagger from '@fastify/swagger';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import type { App } from '../server/App.ts';
import { completed } from './completed.ts';
import { description } from './description.ts';
import type { OpenApi } from './OpenApi.ts';

/** The OpenAPI document, made of the schemas that validate. */
export async function documentation(app: App): Promise<void> {
  await app.register(swagger, {
    openapi: description,
    transform: (route) => {
      const { schema, url } = jsonSchemaTransform(route);
      const { open, tagged, changes, form, raw, file, alsoAs } = route.route.config ?? {};
      return { schema: { ...schema, 'x-route': { open, tagged, changes, form, raw, file, alsoAs } }, url };
    },
    // The plugin's types know only whole documents, and those of two versions at once.
    transformObject: (document) =>
      completed(jsonSchemaTransformObject(document) as unknown as OpenApi) as never,
  });
}
