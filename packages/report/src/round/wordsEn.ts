import { sourceWords } from '../text/sourceWords.ts';
import type { RoundWords } from './RoundWords.ts';

/** The answer to a unit and the report of a round in English. */
export const wordsEn: RoundWords = {
  lang: 'en',
  receipt: 'Answer to a ledger workbook',
  collection: 'Deliveries of ledger workbooks',
  unitAndDay: (unit, on) => `${unit} · ${on}`,
  dueAndDay: (due, on) => (due === undefined ? on : `due: as of ${due} · drawn up on ${on}`),
  source: sourceWords.en,
  date: (day) => day,
  outcomes: {
    accepted: 'Recorded.',
    unchanged: 'The same as the ledger: nothing to record.',
    refused: 'Not recorded and sent back. Put it right as said below and send it again.',
    waiting: 'Not recorded this time and left for the next round, as said below.',
  },
  counts: ({ added, changed, unchanged, absent }) =>
    `Findings added: ${added}, changed: ${changed}, unchanged: ${unchanged}, absent from the workbook: ${absent}.`,
  deliveries: {
    delivered: 'delivered',
    late: 'late',
    waiting: 'waiting',
    refused: 'sent back',
    missing: 'missing',
  },
  deliveryCounts: (total, { delivered, late, waiting, refused, missing }) =>
    `Units: ${total}; in time ${delivered}, late ${late}, sent back ${refused}, waiting ${waiting}, missing ${missing}.`,
  renumbered: (all) =>
    `Renumbered (no change): ${all.map(({ code, from, to }) => `${code} ${from || '–'} → ${to || '–'}`).join(', ')}.`,
  none: '–',
  statement: 'kept as the unit’s statement',
  sections: {
    added: 'Findings added',
    changed: 'What changed',
    absent: 'Absent from the workbook, kept in the ledger',
    conflicts: 'Changed by unit and ledger, to be settled',
    toCheck: 'To be checked',
    reasons: 'Reasons and what to do',
    questions: 'Questions to be answered',
    notes: 'Notes',
    units: 'Units',
    missing: 'Units that did not deliver',
    returned: 'Workbooks sent back or waiting',
  },
  absentNote:
    'A row left out does not mean that the work is done: the ledger was not changed. If it was forgotten, send it next time.',
  missingNote: 'To be reminded: ',
  nothingReturned: 'No workbook was sent back or waits.',
  columns: {
    code: 'Code',
    number: 'No.',
    title: 'Finding',
    field: 'Field',
    from: 'From',
    to: 'To',
    cell: 'Cell',
    place: 'Where',
    reason: 'Reason and what to do',
    seen: 'Seen',
    workbook: 'This workbook',
    ledger: 'Ledger',
    unit: 'Unit',
    delivery: 'Delivery',
    asOf: 'As of',
    file: 'File',
    added: 'Added',
    changed: 'Changed',
    absent: 'Absent',
  },
};
