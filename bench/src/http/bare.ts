// Answers every request for a finding with the bytes of a file, until its standard input ends; prints where.
import { readFileSync } from 'node:fs';
import fastify from 'fastify';

const body = readFileSync(String(process.argv[2]), 'utf8');
const app = fastify();
app.get('/v1/ledgers/:ledger/findings/:code', (_, reply) => {
  reply.type('application/json; charset=utf-8').send(body);
});
const url = await app.listen({ port: 0, host: '127.0.0.1' });
console.log(JSON.stringify({ url: `${url}/v1/ledgers/qinglan/findings/F07` }));
process.stdin.resume().on('end', () => app.close());
