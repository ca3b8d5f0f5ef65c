import { sourceWords } from '../text/sourceWords.ts';
import { zoneTime } from '../text/zoneTime.ts';
import type { StatusWords } from './StatusWords.ts';

const populations = {
  problem: 'findings',
  suggestion: 'suggestions',
  clue: 'clues',
  assigned: 'assigned matters',
} as const;

const days = (count: number) => `${count} day${count === 1 ? '' : 's'}`;

/** The status report in English; texts from the ledger stay as they are. */
export const wordsEn: StatusWords = {
  lang: 'en',
  subject: 'Status of rectification',
  date: (date) => date,
  asOf: (date, knownAt) =>
    `As of ${date}${knownAt === undefined ? '' : ` (as known at ${zoneTime(knownAt)} UTC+8)`}`,
  source: sourceWords.en,
  comma: ', ',
  to: '–',
  colon: ': ',
  fullStop: '.',
  none: 'none',
  total: 'Total',
  unnamed: 'not stated',
  sections: {
    overview: 'Overview',
    overdue: 'Overdue findings',
    department: 'By department',
    aspect: 'By aspect',
    standing: 'By deadline',
    claim: 'Claims and verdicts',
    declared: 'Declared and held',
    warnings: 'To be checked',
    findings: 'All findings',
  },
  columns: {
    code: 'Code',
    number: 'No.',
    title: 'Finding',
    owner: 'Owner',
    deadline: 'Deadline',
    claim: 'Claim',
    verdict: 'Verdict',
    standing: 'Standing',
    days: 'Days late',
    department: 'Department',
    aspect: 'Aspect',
    count: 'Count',
    findings: 'Codes',
    overdue: 'Overdue',
    population: 'Kind',
    declared: 'Declared',
    held: 'Held',
    listed: 'Listed',
    missing: 'Missing numbers',
    closed: 'Closed by verdict',
    open: 'No verdict',
  },
  figures: { held: 'Findings held', overdue: 'Overdue', dueSoon: 'Due soon' },
  groups: {
    completed: 'Closed by verdict',
    claimed: 'Claimed done',
    'in-progress': 'In progress',
    'long-term': 'Long-term',
    transferred: 'Transferred',
  },
  populations,
  claims: {
    'not-started': 'not started',
    'not-done': 'not done',
    'in-progress': 'in progress',
    done: 'done',
    'done+long-term': 'done, sustained',
    'long-term': 'long-term',
    'pending-close': 'awaiting closing',
    closed: 'claimed closed',
  },
  verdicts: { closed: 'closed', none: 'none' },
  standings: {
    overdue: 'Overdue',
    'review-due': 'Review due',
    'due-in': 'Due soon',
    'not-due': 'Not due',
    'no-due-date': 'No day set',
    met: 'Closed on time',
    'met-late': 'Closed late',
    closed: 'Closed (no day set)',
    transferred: 'Transferred',
  },
  standing: (standing) => {
    switch (standing?.kind) {
      case undefined:
        return 'transferred';
      case 'overdue':
        return `overdue ${days(standing.days)}`;
      case 'review-due':
        return `review due for ${days(standing.days)}`;
      case 'due-in':
        return standing.days === 0 ? 'due today' : `due in ${days(standing.days)}`;
      case 'not-due':
        return `not due\n${standing.due}`;
      case 'no-due-date':
        return 'no day set';
      case 'met':
        return 'closed on time';
      case 'met-late':
        return `closed ${days(standing.days)} late`;
      case 'closed':
        return 'closed';
    }
  },
  latest: (due) => `latest ${due}`,
  noOverdue: 'No finding is overdue on this day.',
  otherOverdue: 'Overdue suggestions and assigned matters: ',
  others: (name, held, overdue, dueSoon) => [
    `Beside them, ${name}: `,
    held,
    ', overdue: ',
    overdue,
    ', due soon: ',
    dueSoon,
    '.',
  ],
  noWarnings: 'Nothing to be checked.',
  departmentNote:
    'A finding of several departments counts for the first one named; the lines add up to the findings held.',
  claimNote: 'A claim is what the owner says; a verdict is a proven closing. They are counted apart.',
};
