import type { Ledger, Refusal } from '@zhenggai/core';
import {
  collectionOf,
  compareNames,
  type FileAnswer,
  orderRound,
  problemOfFile,
  unproposedFile,
} from '@zhenggai/core/intake';
import { isStoreError, type StoreError } from '@zhenggai/store';
import { lookTwice } from '../folder/lookTwice.ts';
import { whyIgnored } from '../folder/whyIgnored.ts';
import { CountingGround } from '../ground/CountingGround.ts';
import type { Ground } from '../ground/Ground.ts';
import { liveGround } from '../ground/liveGround.ts';
import { trialGround } from '../ground/trialGround.ts';
import { Answers } from './Answers.ts';
import { answerDelivered } from './answerDelivered.ts';
import { mayRecord } from './mayRecord.ts';
import type { Round, RoundRequest } from './Round.ts';
import { type Delivered, survey } from './survey.ts';

/**
 * One round: every workbook of a folder against the ledger, each an import of its own, so that a bad one stops none of
 * the others. Reads one workbook at a time, each twice: once to learn whose it is and of which day, once when its turn
 * comes. The same folder again records nothing. Throws where the folder cannot be read.
 */
export async function runRound(request: RoundRequest): Promise<Round> {
  const { folder, target, settling, ledgerFile, onEvent } = request;
  onEvent?.({ kind: 'looking' });
  const seen = [
    ...(await lookTwice(folder, settling, (entry) => whyIgnored(entry, ledgerFile) === undefined)),
  ].sort((a, b) => compareNames(a.entry.name, b.entry.name));
  const ignored = seen.flatMap(({ entry }) => {
    const reason = whyIgnored(entry, ledgerFile);
    return reason === undefined ? [] : [{ file: entry.name, reason }];
  });
  const deliveries = seen.filter(({ entry }) => whyIgnored(entry, ledgerFile) === undefined);
  const answers = new Answers(request);

  const turns: Delivered[] = [];
  for (const [index, one] of deliveries.entries()) {
    onEvent?.({ kind: 'reading', file: one.entry.name, index, total: deliveries.length });
    const surveyed = await survey(one, target.ledger, request);
    if ('answer' in surveyed) answers.add(surveyed.answer);
    else turns.push(surveyed.delivered);
  }
  const ending = await recordAll(request, orderRound(turns), answers);
  const files = [...answers.all].sort((a, b) => compareNames(a.file, b.file));
  return {
    files,
    ignored,
    collection: collectionOf(target.ledger, files, request.due),
    ...ending,
  };
}

/** The workbooks in their order, each on the ground that the ones before it left. */
async function recordAll(
  request: RoundRequest,
  turns: readonly Delivered[],
  answers: Answers,
): Promise<Pick<Round, 'applied' | 'recorded' | 'refusals' | 'failure' | 'ledger'>> {
  const { target, mode, onEvent } = request;
  const ground = new CountingGround(await groundOf(request, turns));
  const round = { before: target.ledger, units: turns.map(({ unit }) => unit) };
  let refusals: readonly Refusal[] = [];
  let failure: StoreError | undefined;
  let ledger: Ledger = target.ledger;
  try {
    refusals = mode === 'trial' ? [] : mayRecord(request);
    for (const [index, turn] of turns.entries()) {
      if (refusals.length > 0 || failure !== undefined) {
        answers.add(stopped(turn, refusals[0]?.code ?? failure?.code ?? ''));
        continue;
      }
      onEvent?.({ kind: 'comparing', file: turn.file, index, total: turns.length });
      try {
        answers.add(await answerDelivered(turn, { request, ground, round, deliveries: turns }));
      } catch (error) {
        if (!isStoreError(error)) throw error;
        failure = error;
        answers.add(stopped(turn, error.code));
      }
    }
    if (failure === undefined && ground.recorded > 0) ledger = await ground.ledger();
  } finally {
    await ground.close();
  }
  const { recorded } = ground;
  return {
    applied: mode !== 'trial' && recorded > 0,
    recorded,
    refusals,
    ...(failure && { failure }),
    ledger,
  };
}

async function groundOf(request: RoundRequest, turns: readonly Delivered[]): Promise<Ground> {
  const { target, importing, mode } = request;
  const [openedOn = importing.today] = turns.map(({ on }) => on).sort();
  return mode === 'trial'
    ? trialGround(target, { importing, openedOn })
    : liveGround(target, { importing, openedOn, createLog: request.createLog });
}

function stopped({ file, unit, asOf, fileDigest }: Delivered, code: string): FileAnswer {
  return unproposedFile({ file, unit, fileDigest, ...(asOf !== undefined && { asOf }) }, 'waiting', [
    problemOfFile('round-stopped', { severity: 'warning', seen: code }),
  ]);
}
