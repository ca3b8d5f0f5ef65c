import type { ImportRecord, Ledger, LocalDate } from '@zhenggai/core';
import {
  contentDigest,
  type FileAnswer,
  type FileFacts,
  knownInFileName,
  knownUnits,
  problemOfFile,
  type Turn,
  unitOfWorkbook,
  unproposedFile,
} from '@zhenggai/core/intake';
import { isRefusedReading, type WorkbookReading } from '@zhenggai/core/reading';
import { deadlineContextOf } from '@zhenggai/core/rules';
import { defaultLimits, readWorkbook } from '@zhenggai/spreadsheet';
import type { Seen } from '../folder/lookTwice.ts';
import type { Entry } from '../folder/RoundFolder.ts';
import { readSteady } from '../folder/readSteady.ts';
import type { RoundRequest } from './Round.ts';

/** A workbook that was read once and whose turn will come; only what decides its turn is kept of it. */
export interface Delivered extends Turn {
  readonly entry: Entry;
  readonly fileDigest: string;
  /** Its day, the one asked for, else today. */
  readonly on: LocalDate;
  readonly unitBy: 'workbook' | 'file-name';
}

/** The first look into a file: answered already, or to be compared with the ledger. */
export type Surveyed = { readonly answer: FileAnswer } | { readonly delivered: Delivered };

/**
 * Reads one file to learn whose it is and of which day. Files that are still being copied wait, those that hold no
 * ledger are refused, and bytes that were recorded before are unchanged without being read again.
 */
export async function survey(
  { entry, isSteady }: Seen,
  before: Ledger,
  request: RoundRequest,
): Promise<Surveyed> {
  const { name: file } = entry;
  const named = unitOfUnread(before, file);
  const facts: FileFacts = { file, ...(named !== undefined && { unit: named }) };
  if (!isSteady) return waiting(facts, problemOfFile('still-growing', { severity: 'warning' }));
  if (entry.size > defaultLimits.fileBytes) return refused(facts, [problemOfFile('file-too-large')]);
  const read = await readSteady(request.folder, entry);
  if ('outcome' in read) return { answer: unproposedFile(facts, read.outcome, [read.problem]) };
  const { bytes, fileDigest } = read;
  const earlier = before.imports.find((one) => one.fileDigest === fileDigest);
  if (earlier !== undefined) return { answer: deliveredBefore({ file, fileDigest }, earlier) };

  const reading = readRound(bytes, entry, request);
  if (isRefusedReading(reading)) return refused({ ...facts, fileDigest }, reading.problems);
  const { unit, by } = unitOfWorkbook(before, reading);
  const { asOf } = reading;
  const on = request.on ?? asOf ?? request.asOf ?? request.importing.today;
  const known: FileFacts = { file, unit, fileDigest, ...(asOf !== undefined && { asOf }) };
  if (request.on === undefined && on > request.importing.today)
    return refused(known, [problemOfFile('workbook-in-future', { seen: on })]);
  return {
    delivered: {
      file,
      unit,
      ...(asOf !== undefined && { asOf }),
      content: contentDigest(reading),
      entry,
      fileDigest,
      on,
      unitBy: by,
    },
  };
}

/** Whose a file is that cannot be read: a workbook is called after its unit, of anything else only known names are believed. */
function unitOfUnread(before: Ledger, file: string): string | undefined {
  const isWorkbook = /\.(xls[xmb]?|et|ett|ods)$/i.test(file);
  return isWorkbook ? unitOfWorkbook(before, { file }).unit : knownInFileName(file, knownUnits(before));
}

/** Reads a workbook as the round reads all of them. */
export function readRound(
  bytes: Uint8Array,
  { name }: Entry,
  { language, asOf, on, importing, target }: RoundRequest,
): WorkbookReading {
  return readWorkbook(bytes, {
    file: name,
    lang: language,
    ...(asOf !== undefined && { asOf }),
    deadlines: deadlineContextOf(target.ledger, { asOf: asOf ?? on ?? importing.today }),
  });
}

/** The same bytes again, whatever they are called now: nothing is recorded of them. */
export function deliveredBefore(facts: FileFacts, { unit, asOf, file, on }: ImportRecord): FileAnswer {
  const known = { ...facts, ...(unit !== undefined && { unit }), ...(asOf !== undefined && { asOf }) };
  const seen = `${file} ${on}`;
  return unproposedFile(known, 'unchanged', [problemOfFile('delivered-before', { severity: 'info', seen })]);
}

function refused(facts: FileFacts, problems: FileAnswer['problems']): Surveyed {
  return { answer: unproposedFile(facts, 'refused', problems) };
}

function waiting(facts: FileFacts, problem: FileAnswer['problems'][number]): Surveyed {
  return { answer: unproposedFile(facts, 'waiting', [problem]) };
}
