import { type Figure, numberRanges } from '@zhenggai/notice';
import { column, figure, type Inline, row, table, text, totalRow } from '../document/build.ts';
import type { Table } from '../document/nodes.ts';
import type { ClaimLine, CountLine, DeclaredLine, LedgerStatus, StatusLine } from './LedgerStatus.ts';
import type { StatusWords } from './StatusWords.ts';
import { statusGroups } from './statusFigures.ts';

/** What is overdue, with the day from which it counts, and who owns it. */
export function overdueTable(lines: readonly StatusLine[], words: StatusWords): Table {
  const { columns } = words;
  return table(
    words.sections.overdue,
    [
      column(columns.code, 7, 'center'),
      column(columns.number, 7, 'center'),
      column(columns.title, 31),
      column(columns.owner, 19),
      column(columns.deadline, 17),
      column(columns.claim, 9, 'center'),
      column(columns.days, 10, 'center'),
    ],
    lines.map((line) =>
      row(
        line.code,
        line.number,
        titleOf(line, words),
        owner(line, words),
        line.standing !== undefined && 'due' in line.standing
          ? `${line.deadline}\n${words.latest(line.standing.due)}`
          : line.deadline,
        line.claim || words.none,
        text(line.standing?.kind === 'overdue' ? String(line.standing.days) : '', {
          strong: true,
          tone: 'alert',
        }),
      ),
    ),
  );
}

/** So that a caption of four characters stands in one line on either layout's page. */
const groupWidths = {
  completed: 15.5,
  claimed: 15,
  'in-progress': 13,
  'long-term': 13,
  transferred: 10,
} as const;

/** Counts by department or aspect; the last row adds up. */
export function countTable(
  caption: string,
  name: string,
  lines: readonly CountLine[],
  totals: CountLine,
  words: StatusWords,
): Table {
  return table(
    caption,
    [
      column(name, 18.5),
      column(words.total, 7.5, 'center'),
      ...statusGroups.map((group) => column(words.groups[group], groupWidths[group], 'center')),
      column(words.columns.overdue, 7.5, 'center'),
    ],
    [
      ...lines.map((line) => row(line.name ?? words.unnamed, ...counts(line))),
      totalRow(words.total, ...counts(totals)),
    ],
  );
}

function counts({ held, groups, overdue }: CountLine): readonly Inline[] {
  return [
    held,
    ...statusGroups.map((group) => shaded(groups[group])),
    overdue.value > 0 ? figure(overdue, 'alert') : shaded(overdue),
  ];
}

/** A zero is there, but does not catch the eye. */
function shaded(counted: Figure): Inline {
  return counted.value === 0 ? figure(counted, 'muted') : counted;
}

/** How many stand how towards their deadline. */
export function standingTable(
  lines: LedgerStatus['byStanding'],
  totals: CountLine,
  words: StatusWords,
): Table {
  return table(
    words.sections.standing,
    [
      column(words.columns.standing, 24),
      column(words.columns.count, 10, 'center'),
      column(words.columns.findings, 66),
    ],
    [
      ...lines.map(({ standing, figure: counted }) =>
        row(
          words.standings[standing],
          standing === 'overdue' ? figure(counted, 'alert') : counted,
          counted.findings.join(words.comma),
        ),
      ),
      totalRow(words.total, totals.held, ''),
    ],
  );
}

/** What owners say against what verifiers recognised. */
export function claimTable(lines: readonly ClaimLine[], totals: CountLine, words: StatusWords): Table {
  const closed = new Set(totals.groups.completed.findings);
  const open = totals.held.findings.filter((code) => !closed.has(code));
  return table(
    words.sections.claim,
    [
      column(words.columns.claim, 34),
      column(words.total, 22, 'center'),
      column(words.columns.closed, 22, 'center'),
      column(words.columns.open, 22, 'center'),
    ],
    [
      ...lines.map((line) =>
        row(
          line.claim === undefined ? words.unnamed : words.claims[line.claim],
          line.held,
          shaded(line.closed),
          shaded(line.open),
        ),
      ),
      totalRow(words.total, totals.held, totals.groups.completed, { value: open.length, findings: open }),
    ],
  );
}

/** What the inspection said, what the ledger holds, what this report lists, and the missing by number. */
export function declaredTable(lines: readonly DeclaredLine[], words: StatusWords): Table {
  const { columns } = words;
  return table(
    words.sections.declared,
    [
      column(columns.population, 24),
      column(columns.declared, 16, 'center'),
      column(columns.held, 16, 'center'),
      column(columns.listed, 16, 'center'),
      column(columns.missing, 28),
    ],
    lines.map(({ population, declared, held, listed, missingNumbers }) =>
      row(
        words.populations[population],
        declared === undefined ? '—' : String(declared),
        held,
        listed,
        missingNumbers === undefined
          ? '—'
          : numberRanges(missingNumbers, words.to).join(words.comma) || words.none,
      ),
    ),
  );
}

/** Every finding, the most urgent first. */
export function findingTable(lines: readonly StatusLine[], words: StatusWords): Table {
  const { columns } = words;
  return table(
    words.sections.findings,
    [
      column(columns.code, 7, 'center'),
      column(columns.number, 7, 'center'),
      column(columns.title, 28),
      column(columns.owner, 16),
      column(columns.deadline, 16),
      column(columns.claim, 9, 'center'),
      column(columns.verdict, 9, 'center'),
      column(columns.standing, 12, 'center'),
    ],
    lines.map((line) =>
      row(
        line.code,
        line.number,
        titleOf(line, words),
        line.departments.join(words.comma) || words.unnamed,
        line.deadline,
        line.claim || words.none,
        words.verdicts[line.verdict],
        text(words.standing(line.standing), line.standing?.kind === 'overdue' ? { tone: 'alert' } : {}),
      ),
    ),
  );
}

/** Numbers of different populations run apart: what is no problem says so. */
function titleOf({ population, title }: StatusLine, words: StatusWords): readonly Inline[] {
  if (population === 'problem') return [title];
  return [text(`${words.populations[population]}${words.colon}`, { tone: 'muted' }), title];
}

function owner({ departments, leader, person }: StatusLine, words: StatusWords): string {
  return (
    [departments.join(words.comma), leader, person].filter((part) => part !== '').join('\n') || words.unnamed
  );
}
