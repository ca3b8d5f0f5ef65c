import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { dayAt, type Finding, isFindingCode, type Ledger, proveClosing, type Refusal } from '@zhenggai/core';
import { refusalWords } from '@zhenggai/core/words';
import { type EventLog, handleCommand, loadLedger } from '@zhenggai/store';
import { ourScheme } from './ourScheme.ts';

interface Service {
  readonly log: EventLog;
  readonly ledgerId: string;
  /** The one place where time comes in. */
  readonly now: () => Date;
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/**
 * `GET /closings/F01`: whether a finding may be struck off today, condition by condition. `POST` signs the next step of
 * its closing; the last one closes it. Who acts is who the house's own door says in `x-person`, percent-encoded.
 */
export function createService(service: Service): Server {
  return createServer(async (request, response) => {
    const { status, body } = await answer(service, request).catch(() => ({
      status: 500,
      body: { error: 'internal' },
    }));
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
    response.end(JSON.stringify(body));
  });
}

async function answer(service: Service, { url = '', method, headers }: IncomingMessage): Promise<Answer> {
  const code = /^\/closings\/([^/?]+)$/.exec(url)?.[1];
  const by = personIn(headers['x-person']);
  if (code === undefined || !isFindingCode(code)) return { status: 404, body: { error: 'not-found' } };
  if (by === undefined) return { status: 401, body: { error: 'who-acts-is-not-said' } };
  const ledger = await loadLedger(service.log, service.ledgerId);
  const finding = ledger.findings.get(code);
  if (finding === undefined) return { status: 404, body: { error: 'not-found' } };
  if (method === 'GET') return { status: 200, body: judged(ledger, finding, service.now()) };
  return method === 'POST'
    ? sign(service, finding, by)
    : { status: 405, body: { error: 'method-not-allowed' } };
}

function judged(ledger: Ledger, finding: Finding, now: Date) {
  const { verdict, requirements } = proveClosing(ledger, finding, ourScheme, dayAt(now));
  return { finding: finding.code, stage: finding.stage, verdict, requirements };
}

async function sign(
  { log, ledgerId, now }: Service,
  { code, version }: Finding,
  by: string,
): Promise<Answer> {
  const today = dayAt(now());
  const handled = await handleCommand(
    log,
    ledgerId,
    { type: 'CloseFinding', finding: code },
    { on: today, today, by, channel: 'library', id: randomUUID(), schemes: [ourScheme] },
    { recordedAt: now().toISOString(), known: { finding: { code, version } } },
  );
  if (!handled.ok) return { status: 409, body: { refusals: handled.refusals.map(told) } };
  const stage = handled.value.ledger.findings.get(code)?.stage;
  return { status: 200, body: { stage, events: handled.value.events.map(({ type }) => type) } };
}

/** A header has no Chinese: names come percent-encoded. */
function personIn(header: string | readonly string[] | undefined): string | undefined {
  try {
    return typeof header === 'string' && header !== '' ? decodeURIComponent(header) : undefined;
  } catch {
    return undefined;
  }
}

function told(refusal: Refusal) {
  return { code: refusal.code, sentence: refusalWords(refusal, 'zh-CN') };
}
