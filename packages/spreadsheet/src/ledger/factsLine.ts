import type { DrawnFrom, LocalDate } from '@zhenggai/core/reading';
import { dayIn } from '../cells/readDay.ts';
import { writtenDay } from './writtenDay.ts';

/** What the line under a ledger's title says: whose it is, of which day, and from which record it was drawn. */
export interface LedgerFactsLine {
  readonly unit?: string;
  readonly asOf?: LocalDate;
  readonly drawnFrom: DrawnFrom;
}

/** Two wide blanks: no name holds them, since names are written with single ones. */
const gap = '　　';

/** The line by which a ledger that was written out is known again. */
export function factsLine({ unit, asOf, drawnFrom }: LedgerFactsLine): string {
  const { seq, hash, department } = drawnFrom;
  return [
    ...(unit === undefined ? [] : [`填报单位：${oneLine(unit)}`]),
    ...(asOf === undefined ? [] : [`截至日期：${writtenDay(asOf)}`]),
    ...(department === undefined ? [] : [`范围：${oneLine(department)}`]),
    `取自整改台账第${seq}号记录，链头${hash}`,
  ].join(gap);
}

/** Reads the line; nothing where it is none. */
export function readFactsLine(text: string): LedgerFactsLine | undefined {
  const parts = text.trim().split(gap);
  const source = /^取自整改台账第(\d{1,15})号记录，链头(\S{1,200})$/.exec(parts.at(-1)?.trim() ?? '');
  if (source?.[1] === undefined || source[2] === undefined) return undefined;
  const said = (label: string) =>
    parts
      .slice(0, -1)
      .find((part) => part.trim().startsWith(label))
      ?.trim()
      .slice(label.length)
      .trim();
  const unit = said('填报单位：');
  const department = said('范围：');
  const asOf = dayIn(said('截至日期：') ?? '');
  return {
    ...(unit && { unit }),
    ...(asOf !== undefined && { asOf }),
    drawnFrom: { seq: Number(source[1]), hash: source[2], ...(department && { department }) },
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
