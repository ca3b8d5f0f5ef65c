import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger';

/** What the document says of the interface as a whole. */
export const description: NonNullable<FastifyDynamicSwaggerOptions['openapi']> = {
  openapi: '3.1.0',
  info: {
    title: 'zhenggai',
    version: '1.0.0',
    summary: 'Ledgers of rectification work (整改) over HTTP',
    description: `Every change is decided by the same rules as on the command line, and recorded under the name of the token's person.

**Tokens.** \`zhenggai token add --for PERSON\` makes one; it opens one ledger, as that person. A department's contact sees and works on the findings of their department; what is not theirs is answered as if it were not there.

**Versions.** What can be read has an ETag. A change names in \`If-Match\` the ETag of what it rests on: of the finding, or of the ledger where it concerns all of it. Without it 428; where something happened since, 412 with what it was. \`If-Match: *\` is the explicit wish to act on whatever stands. A view with \`asOf\` or \`knownAt\` is for reading only: its ETag changes nothing.

**Repeating.** A POST with an \`Idempotency-Key\` is carried out once: repeated within a day with the same content it is answered as the first time, with \`Idempotency-Replayed: true\`. The same key for other content is 422. Answers of the moment (400, 401, 409, 412, 428, 429, 5xx) are not kept.

**Problems.** Errors are \`application/problem+json\` (RFC 9457) with the codes of the domain, in Chinese or English as \`Accept-Language\` asks. /docs/problems explains each.

**Compatibility.** Answers may gain members; clients leave unknown ones alone. Requests are taken strictly: an unknown member or query parameter is 400.`,
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  },
  servers: [{ url: '/' }],
  tags: [
    { name: 'ledgers' },
    { name: 'findings' },
    { name: 'work on a finding', description: 'One command each; If-Match takes the ETag of the finding.' },
    {
      name: 'decisions of the office',
      description: 'They concern the whole ledger; If-Match takes the ETag of the ledger.',
    },
    { name: 'imports', description: 'A workbook is uploaded, its proposal looked at, and applied as shown.' },
    { name: 'reports' },
    { name: 'persons' },
    { name: 'events' },
    { name: 'server' },
  ],
  components: {
    securitySchemes: {
      token: { type: 'http', scheme: 'bearer', description: 'Of `zhenggai token add --for PERSON`.' },
    },
  },
  security: [{ token: [] }],
};
