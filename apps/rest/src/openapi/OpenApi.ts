import type * as z from 'zod';

/** As much of an OpenAPI document as is looked at here; the rest passes through. */
export interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export interface Operation {
  readonly parameters?: readonly unknown[];
  readonly requestBody?: { readonly content?: object };
  readonly responses?: Responses;
  readonly 'x-route'?: RouteFacts;
}

export type Responses = Readonly<Record<string, object>>;

/** What a route is beside its schemas. */
export interface RouteFacts {
  /** Needs no token. */
  readonly open?: boolean;
  /** Answers carry an ETag; reading takes If-None-Match. */
  readonly tagged?: boolean;
  /** What it changes, and so which ETag its If-Match takes. */
  readonly changes?: 'finding' | 'ledger' | 'import';
  /** Takes a form too: what its file is, and its other fields. */
  readonly form?: { readonly file: string; readonly fields: z.ZodObject };
  /** Answers a file of any kind. */
  readonly file?: boolean;
  /** Media type of a text that Accept may ask for in place of JSON. */
  readonly alsoAs?: string;
  /** Media type of a file that may be the body itself. */
  readonly raw?: string;
}

declare module 'fastify' {
  interface FastifyContextConfig extends RouteFacts {}
}
