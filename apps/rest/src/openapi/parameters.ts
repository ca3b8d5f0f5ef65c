/** Headers of requests that are the same everywhere. */
export const parameters = {
  IfMatch: {
    name: 'If-Match',
    in: 'header',
    required: true,
    description: 'The ETag of what the change rests on; * acts on whatever stands.',
    schema: { type: 'string' },
    example: '"12.3fa9c1d2e4b5"',
  },
  IfNoneMatch: {
    name: 'If-None-Match',
    in: 'header',
    description: 'The ETag that one has; 304 where nothing changed.',
    schema: { type: 'string' },
  },
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    description: 'Repeating the request under the same key does nothing twice.',
    schema: { type: 'string', pattern: '^[!-~]{1,200}$' },
    example: '8e03978e-40d5-43dd-bc93-6894a57f9324',
  },
  AcceptLanguage: {
    name: 'Accept-Language',
    in: 'header',
    description: 'Language of messages: zh-CN (also without the header) or en.',
    schema: { type: 'string' },
    example: 'zh-CN',
  },
} as const;

export const responseHeaders = {
  ETag: { description: 'Version of what is answered.', schema: { type: 'string' } },
  Location: { description: 'Where it is from now on.', schema: { type: 'string' } },
  IdempotencyReplayed: {
    description: 'true where the first answer is given again.',
    schema: { type: 'string', enum: ['true'] },
  },
} as const;

/** What each problem status means, wherever it comes. */
export const problemStatuses: Readonly<Record<string, string>> = {
  400: 'The request does not have the documented form.',
  401: 'There is no token, or it opens nothing (any more).',
  403: 'No role of the person entitles to it.',
  404: 'It is not there, or not for whoever asks.',
  409: 'It conflicts with what stands, or a request with this key is still being worked on.',
  412: 'Something happened since the ETag of If-Match; the answer says what.',
  413: 'The body is too large.',
  415: 'This content type is not taken.',
  422: 'The rules of the domain refuse it; every reason is told. Or the Idempotency-Key was used for other content.',
  428: 'A change needs If-Match.',
  429: 'Too many requests.',
  500: 'A defect of the program.',
  503: 'The store cannot be used at the moment.',
};
