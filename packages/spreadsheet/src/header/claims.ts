import type { CanonicalField } from '@zhenggai/core/reading';
import type { CaptionedColumn } from './Header.ts';
import { synonyms } from './synonyms.ts';

/** Fields in which the order of the synonyms decides before their length: of several sums the finding's own is meant. */
const byRank: ReadonlySet<CanonicalField> = new Set([
  'amount',
  'category',
  'department',
  'closedOn',
  'number',
  'remark',
]);

/** Two columns whose captions each name one field outright; the first has it, and a person should know. */
export interface Tie {
  readonly field: CanonicalField;
  readonly winner: CaptionedColumn;
  readonly loser: CaptionedColumn;
}

/**
 * Decides which column a field is read from where several claim it: a column's own caption before its group's, the
 * longer synonym, the whole caption, the order of the synonyms, the left one.
 */
export function settleClaims(columns: readonly CaptionedColumn[]): {
  readonly winners: ReadonlyMap<CanonicalField, CaptionedColumn>;
  readonly ties: readonly Tie[];
} {
  const claims = new Map<CanonicalField, CaptionedColumn[]>();
  for (const column of columns) {
    if (!column.match) continue;
    const claimants = claims.get(column.match.field) ?? [];
    claimants.push(column);
    claims.set(column.match.field, claimants);
  }
  const winners = new Map<CanonicalField, CaptionedColumn>();
  const ties: Tie[] = [];
  for (const [field, claimants] of claims) {
    const [winner, second] = claimants.toSorted((a, b) => compare(field, a, b) || a.col - b.col);
    if (!winner) continue;
    winners.set(field, winner);
    for (const loser of claimants) {
      if (loser === winner || loser.match?.by !== 'own') continue;
      if (loser.match.exact || (loser === second && compare(field, winner, loser) === 0))
        ties.push({ field, winner, loser });
    }
  }
  return { winners, ties };
}

function compare(field: CanonicalField, a: CaptionedColumn, b: CaptionedColumn): number {
  const [one, two] = [rightOf(field, a), rightOf(field, b)];
  for (let i = 0; i < one.length; i++) {
    const difference = (one[i] ?? 0) - (two[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Smaller is stronger. */
function rightOf(field: CanonicalField, { match, own }: CaptionedColumn): number[] {
  if (!match) return [];
  const rank = synonyms[field].indexOf(match.synonym);
  const length = -match.synonym.length;
  const own1 = match.by === 'own' ? 0 : 1;
  const plain = /(姓名|名称|内容|描述|表现)/.test(own) ? 0 : 1;
  return byRank.has(field)
    ? [own1, rank < 0 ? 99 : rank, match.exact ? 0 : 1, plain]
    : [own1, length, match.exact ? 0 : 1, rank < 0 ? 99 : rank, plain];
}
