import { type FindingCode, isFindingCode } from '../finding/codes.ts';
import type { Finding } from '../finding/Finding.ts';
import { plainText } from '../text/plainText.ts';
import { certaintyOf, isClear, type Likely, tellingApart } from './certainty.ts';
import type { Question } from './Proposal.ts';
import type { IntakeRow } from './rowsOf.ts';
import { bareWording, likeness, pairsOf } from './wording.ts';

/** A pair of characters in more titles than this tells nothing apart. */
const commonPair = 200;

/** What a person answered to a question: that row is this finding, or a new one. */
export type Answer = FindingCode | 'new';

export interface Matching {
  readonly matched: ReadonlyMap<IntakeRow, Finding>;
  readonly questions: readonly Question[];
}

/** The key of a row in answers: the cell that its title stands in, `问题清单!C7`. */
export function answerKey(row: IntakeRow): string {
  return `${row.sheet}!${row.reading.cells.title ?? `A${row.reading.sourceRows[0] ?? ''}`}`;
}

/**
 * Finds for each row the finding that it speaks of: by our own code, by its wording, by likeness. Printed numbers
 * only tell apart what has one wording. A doubtful match is a question, never a guess.
 */
export function matchRows(
  rows: readonly IntakeRow[],
  findings: readonly Finding[],
  answers: ReadonlyMap<string, Answer> = new Map(),
): Matching {
  const matched = new Map<IntakeRow, Finding>();
  const free = new Map(findings.map((f) => [f.code, f] as const));
  const settled = new Set<IntakeRow>();
  const questions: Question[] = [];
  const take = (row: IntakeRow, finding: Finding) => {
    matched.set(row, finding);
    settled.add(row);
    free.delete(finding.code);
  };

  for (const row of rows) {
    const answer = answers.get(answerKey(row));
    if (answer === 'new') settled.add(row);
    const answered = answer === undefined || answer === 'new' ? undefined : free.get(answer);
    if (answered !== undefined) take(row, answered);
  }
  for (const row of rows.filter((r) => !settled.has(r) && r.reading.code !== undefined)) {
    const own = isFindingCode(row.reading.code) ? free.get(row.reading.code) : undefined;
    if (own !== undefined) take(row, own);
    else questions.push(question('code-unknown', row, { seen: row.reading.code }));
    settled.add(row);
  }
  for (const form of free.size === 0 ? [] : [plainText, bareWording]) {
    const byWording = groupTitles([...free.values()], form);
    const open = rows.filter((r) => !settled.has(r)).map((row) => ({ row, title: form(row.reading.title) }));
    const often = new Map<string, number>();
    for (const { title } of open) often.set(title, (often.get(title) ?? 0) + 1);
    for (const isMeant of tellingApart) {
      for (const { row, title } of open) {
        const same = settled.has(row) ? [] : (byWording.get(title) ?? []).filter((f) => free.has(f.code));
        const isAlone = same.length === 1 && often.get(title) === 1;
        const meant = isAlone ? same[0] : same.find((f) => isMeant(row, f));
        if (meant !== undefined) take(row, meant);
      }
    }
  }
  // Nothing is left that a row could be: the first import of a ledger compares no wordings.
  if (free.size === 0) return { matched, questions };
  const index = indexOf([...free.values()]);
  const likenesses = rows
    .filter((r) => !settled.has(r))
    .map((row) => ({ row, likely: mostLike(row, index) }))
    .sort((a, b) => (b.likely[0]?.score ?? 0) - (a.likely[0]?.score ?? 0));
  for (const { row, likely } of likenesses) {
    const candidates = likely.filter(({ finding }) => free.has(finding.code));
    const [best] = candidates;
    const certainty = best === undefined ? 'other' : certaintyOf(row, best);
    if (best !== undefined && certainty === 'same' && isClear(candidates)) take(row, best.finding);
    else if (certainty !== 'other')
      questions.push(
        doubtfulMatch(
          row,
          candidates.filter((c) => certaintyOf(row, c) !== 'other'),
        ),
      );
  }
  return { matched, questions };
}

function question(code: string, row: IntakeRow, facts: Readonly<Record<string, unknown>>): Question {
  return { code, sheet: row.sheet, cell: answerKey(row).slice(row.sheet.length + 1), facts };
}

function doubtfulMatch(row: IntakeRow, candidates: readonly Likely[]): Question {
  return question('doubtful-match', row, {
    title: row.reading.title,
    candidates: candidates.map(({ finding, score }) => ({
      code: finding.code,
      title: finding.title,
      certainty: Math.round(score * 100),
    })),
  });
}

/** Every wording that a finding has had, the original first. */
function titlesOf(finding: Finding): readonly string[] {
  return [finding.title, ...finding.laterTitles.map((t) => t.text)];
}

function groupTitles(
  findings: readonly Finding[],
  form: (text: string) => string,
): ReadonlyMap<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    for (const title of new Set(titlesOf(finding).map(form))) {
      const group = groups.get(title);
      if (group === undefined) groups.set(title, [finding]);
      else group.push(finding);
    }
  }
  return groups;
}

interface Indexed {
  readonly finding: Finding;
  readonly pairs: ReadonlySet<string>;
}

/** From each pair of characters to the titles that have it, so that likeness is measured only where there is some. */
function indexOf(findings: readonly Finding[]): ReadonlyMap<string, readonly Indexed[]> {
  const index = new Map<string, Indexed[]>();
  for (const finding of findings) {
    for (const pairs of titlesOf(finding).map(pairsOf)) {
      for (const pair of pairs) {
        const holders = index.get(pair);
        if (holders === undefined) index.set(pair, [{ finding, pairs }]);
        else holders.push({ finding, pairs });
      }
    }
  }
  return index;
}

function mostLike(row: IntakeRow, index: ReadonlyMap<string, readonly Indexed[]>): readonly Likely[] {
  const pairs = pairsOf(row.reading.title);
  const scores = new Map<Finding, number>();
  const seen = new Set<Indexed>();
  for (const pair of pairs) {
    const holders = index.get(pair) ?? [];
    if (holders.length > commonPair) continue;
    for (const holder of holders) {
      if (seen.has(holder)) continue;
      seen.add(holder);
      const score = likeness(pairs, holder.pairs);
      if (score > (scores.get(holder.finding) ?? 0)) scores.set(holder.finding, score);
    }
  }
  return [...scores].map(([finding, score]) => ({ finding, score })).sort((a, b) => b.score - a.score);
}
