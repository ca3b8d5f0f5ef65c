import type { LocalDate } from '../../date/LocalDate.ts';
import { plainText } from '../../text/plainText.ts';

/** What of a workbook decides when its turn comes. */
export interface Turn {
  readonly file: string;
  readonly unit: string;
  readonly asOf?: LocalDate;
  /** Of what it says, whatever file it says it in. */
  readonly content: string;
}

/**
 * The order in which a round takes its workbooks, whatever order they lie in: by file name, and of one unit the older
 * by 截至 first.
 */
export function orderRound<T extends Turn>(turns: readonly T[]): readonly T[] {
  const first = new Map<string, string>();
  for (const { unit, file } of turns) {
    const key = plainText(unit);
    const earlier = first.get(key);
    if (earlier === undefined || compareNames(file, earlier) < 0) first.set(key, file);
  }
  const place = ({ unit, file }: T) => first.get(plainText(unit)) ?? file;
  return [...turns].sort(
    (a, b) => compareNames(place(a), place(b)) || compareDays(a.asOf, b.asOf) || compareNames(a.file, b.file),
  );
}

/** File names as people sort them: 2号.xlsx before 10号.xlsx, and before them 号.xlsx. */
export function compareNames(a: string, b: string): number {
  const stem = (name: string) => name.replace(/\.[^.]*$/, '');
  return compareTexts(stem(a), stem(b)) || compareTexts(a, b);
}

function compareTexts(a: string, b: string): number {
  const [parts, others] = [a, b].map((name) => name.match(/\d+|\D+/g) ?? []);
  for (const [i, part] of (parts ?? []).entries()) {
    const other = others?.[i];
    if (other === undefined) return 1;
    if (part === other) continue;
    if (/^\d/.test(part) && /^\d/.test(other) && Number(part) !== Number(other))
      return Number(part) - Number(other);
    return part < other ? -1 : 1;
  }
  return a.length - b.length;
}

/** A workbook without a day comes last: nothing says that it is old. */
function compareDays(a: LocalDate | undefined, b: LocalDate | undefined): number {
  const [one, two] = [a ?? '9999-12-31', b ?? '9999-12-31'];
  return one === two ? 0 : one < two ? -1 : 1;
}

/** The other workbooks of a workbook's unit, in the order of the round. */
export function siblingsOf<T extends Turn>(turn: T, turns: readonly T[]): readonly T[] {
  return turns.filter((other) => other !== turn && plainText(other.unit) === plainText(turn.unit));
}

/**
 * Workbooks of one unit and one day that say different things: which one counts, only a person can tell. A copy, or the
 * same content in another file, is none of them.
 */
export function rivalsOf<T extends Turn>(turn: T, turns: readonly T[]): readonly T[] {
  return siblingsOf(turn, turns).filter(
    ({ asOf, content }) => asOf === turn.asOf && content !== turn.content,
  );
}
