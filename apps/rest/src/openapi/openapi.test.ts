import { writeFileSync } from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';
import { it } from 'vitest';
import { aServer } from '../../test/aServer.ts';

it('x', async () => {
  const s = await aServer();
  const r = await s.app.inject({ url: '/openapi.json' });
  writeFileSync('/tmp/openapi.json', JSON.stringify(r.json(), null, 1));
  const res = await new Validator().validate(r.json());
  console.log(r.statusCode, s.defects, JSON.stringify(res, null, 1).slice(0, 3000));
});
