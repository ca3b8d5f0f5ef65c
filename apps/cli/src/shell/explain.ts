import type { Refusal } from '@zhenggai/core';
import { type Language, placeWords, refusalWords, sentenceOf } from '@zhenggai/core/words';
import { isStoreError, type StoreError } from '@zhenggai/store';
import type { Context } from './Context.ts';
import { cliWords, noLedgerYet } from './cliRefusals.ts';
import { type ExitCode, exitCode } from './ExitCode.ts';
import { Failure } from './Failure.ts';
import { hintFor } from './hints.ts';

/** Says why a command ended as it did, on standard error and with `--json` as the one document; answers its exit code. */
export function explain(context: Context, error: unknown): ExitCode {
  const failure = isStoreError(error) ? fromStore(error, context) : error;
  if (!(failure instanceof Failure)) return unexpected(context, error);
  if (context.wantsJson)
    context.printJson({ refusals: failure.refusals.map((one) => refusalJson(one, context.language)) });
  sayRefusals(context, failure.refusals);
  return failure.exit;
}

/** Refusals on standard error: one sentence for all the places that it holds for, then what to do next, each once. */
export function sayRefusals(context: Context, refusals: readonly Refusal[]): void {
  const { language, say, style, t } = context;
  const places = new Map<string, string[]>();
  for (const refusal of refusals) {
    const sentence = messageOf({ code: refusal.code, facts: refusal.facts ?? {} }, language);
    const place = placeWords(refusal.at, language);
    places.set(sentence, [...(places.get(sentence) ?? []), ...(place === '' ? [] : [place])]);
  }
  for (const [sentence, at] of places)
    say(
      style.bad(
        at.length === 0 ? sentence : t(`${at.join('、')}：${sentence}`, `${at.join(', ')}: ${sentence}`),
      ),
    );
  for (const hint of new Set(refusals.flatMap((refusal) => hintFor(refusal, language) ?? [])))
    say(`  → ${hint}`);
}

/** Says what is wrong with the store, without ending the command. */
export function sayStoreError(context: Context, error: StoreError): void {
  sayRefusals(context, fromStore(error, context).refusals);
}

/** A refusal as a machine reads it. */
export function refusalJson(refusal: Refusal, language: Language): Readonly<Record<string, unknown>> {
  return { ...refusal, message: messageOf(refusal, language) };
}

/** Refusals of the command line itself have words here, all others in the core. */
function messageOf(refusal: Refusal, language: Language): string {
  const own = cliWords(refusal, language);
  if (own === undefined) return refusalWords(refusal, language);
  const place = placeWords(refusal.at, language);
  return place === '' ? own : `${place}: ${own}`;
}

function fromStore(error: StoreError, { ledger }: Context): Failure {
  if (holdsNothing(error)) return Failure.unreadable(noLedgerYet(ledger), error);
  const refusal = { code: error.code, facts: { ...error.facts } };
  if (error.code === 'several-ledgers' || error.code === 'node-too-old') return Failure.usage(refusal);
  return Failure.unreadable(refusal, error);
}

/** An empty file, or one without any ledger, is one that a first import or `init` did not finish. */
function holdsNothing(error: StoreError): boolean {
  return (
    (isStoreError(error, 'not-a-ledger-file') && error.facts.reason === 'empty') ||
    (isStoreError(error, 'ledger-not-found') && error.facts.ledger === undefined)
  );
}

function unexpected({ t, say, io, wantsJson, printJson, language }: Context, error: unknown): ExitCode {
  const message = error instanceof Error ? error.message : String(error);
  say(t(`程序出错：${message}`, `internal error: ${message}`));
  say(
    t(
      '这是程序的缺陷，请报告；设置 ZHENGGAI_DEBUG=1 可看到细节。',
      'This is a defect of the program, please report it; ZHENGGAI_DEBUG=1 shows details.',
    ),
  );
  if (io.env.ZHENGGAI_DEBUG && error instanceof Error) say(error.stack ?? '');
  if (wantsJson)
    printJson({
      refusals: [{ code: 'internal-error', message: sentenceOf('internal-error', {}, language) }],
    });
  return exitCode.refused;
}
