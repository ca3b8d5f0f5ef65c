import {
  type Command,
  type DecisionContext,
  exclusionFacts,
  type FindingCode,
  type FindingRegistered,
  findingCode,
  type LocalDate,
  localDate,
  measureCode,
} from '@zhenggai/core';
import { emptyProposal } from '@zhenggai/core/intake';
import fc from 'fast-check';

export const today = localDate('2026-09-30');

const pin = (id: string) => ({ id, version: '1', digest: `sha256:${'0'.repeat(64)}` });
const people = ['陆明', '方禾', '贺川', '简宁'] as const;

/** Opens the ledger, with 陆明 as its clerk. */
export const openLedger: Command = {
  type: 'OpenLedger',
  facts: { issuer: '青澜县水务局党组' },
  rules: pin('rules'),
  calendar: pin('cn'),
  clerk: { name: '陆明', department: '办公室' },
};

/** An import that brings findings and nothing else. */
export function importing(codes: readonly FindingCode[], basedOn = 0): Command {
  return {
    type: 'ApplyImport',
    proposal: {
      ...emptyProposal({ basedOn, file: '台账.xlsx', fileDigest: `sha256:${'1'.repeat(64)}` }),
      added: codes.map((code) => ({ code, finding: finding(code) })),
    },
  };
}

function finding(code: FindingCode): FindingRegistered {
  return {
    number: code.slice(1),
    population: 'problem',
    title: `第${code}项：会议记录不完整`,
    goal: '记录完整',
    mode: 'timed',
    owners: { leader: '陆明', departments: ['办公室'], person: '方禾', cooperating: [] },
    deadline: {
      raw: '2026年6月底',
      kind: 'date',
      due: localDate('2026-06-30'),
      sustain: false,
      ambiguous: false,
      notes: [],
    },
    measures: [{ code: measureCode(code, 1), text: '补齐会议记录' }],
    stated: {},
  };
}

/** Says of a finding that nothing keeps it from the light way of closing. */
export function nothingExcluded(code: FindingCode): Command {
  const fields = exclusionFacts.map((field) => ({ field, from: null, to: false, as: 'fact' as const }));
  return { type: 'SetPlan', finding: code, fields };
}

/** What somebody does on some day. */
export interface Act {
  readonly command: Command;
  readonly on: LocalDate;
  readonly by: string;
}

const code = fc.integer({ min: 1, max: 3 }).map(findingCode);
const day = fc.integer({ min: 1, max: 28 }).map((d) => localDate(`2026-09-${String(d).padStart(2, '0')}`));
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });

const command: fc.Arbitrary<Command> = fc.oneof(
  fc.uniqueArray(code, { minLength: 1 }).map((codes) => importing(codes)),
  fc.record({ type: fc.constant('RecordProgress' as const), finding: code, text }),
  fc.record({
    type: fc.constant('RecordProgress' as const),
    finding: code,
    text,
    corrects: fc.integer({ min: 1, max: 12 }),
  }),
  fc.record({ type: fc.constant('ClaimDone' as const), finding: code, text }),
  fc.record({
    type: fc.constant('RecordEvidence' as const),
    finding: code,
    name: text,
    digest: fc.constant(`sha256:${'2'.repeat(64)}`),
    size: fc.nat(),
  }),
  fc.record({ type: fc.constant('CloseFinding' as const), finding: code }),
  code.map(nothingExcluded),
  fc.record({ type: fc.constant('ApprovePlan' as const), minutes: text }),
  fc.record({ type: fc.constant('ApproveTexts' as const), text: fc.constant('progress' as const) }),
  fc.record({ type: fc.constant('TransferFinding' as const), finding: code, to: text, reason: text }),
  fc.record({ type: fc.constant('SetLedgerFacts' as const), facts: fc.record({ period: text }) }),
  fc.record({
    type: fc.constant('RegisterPerson' as const),
    name: fc.constantFrom(...people),
    department: text,
    role: fc.constantFrom('contact' as const, 'leader' as const, 'verifier' as const),
  }),
);

/** Anything that several people may do to a small ledger; much of it is refused. */
export const acts: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.record({ command, on: day, by: fc.constantFrom(...people.slice(0, 2)) }),
  { minLength: 1, maxLength: 14 },
);

export function context(act: Pick<Act, 'on' | 'by'>, id = 'c1'): DecisionContext {
  return { ...act, today, channel: 'library', id };
}
