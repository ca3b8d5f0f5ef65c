import { type DraftEvent, type FindingCode, findingCode, localDate } from '@zhenggai/core';

const frame = {
  schema: 1,
  happenedOn: localDate('2026-03-05'),
  actor: { person: '陆明', role: 'clerk', channel: 'library' },
  cause: { command: 'c1' },
} as const;
const ofLedger = { ...frame, finding: null, findingVersion: null } as const;

const pin = (id: string) => ({ id, version: '1', digest: `sha256:${'0'.repeat(64)}` });

/** The first event of every ledger in these tests. */
export const opened: DraftEvent = {
  ...ofLedger,
  type: 'LedgerOpened',
  data: { facts: { issuer: '青澜县水务局党组' }, rules: pin('rules'), calendar: pin('cn') },
};

/** A person joins: an event of the ledger itself. */
export function registeredPerson(name: string): DraftEvent {
  return { ...ofLedger, type: 'PersonRegistered', data: { name, department: '办公室', role: 'contact' } };
}

/** A finding enters, with its first version. */
export function registered(finding: FindingCode, title = `第${finding}项：会议记录不完整`): DraftEvent {
  return {
    ...frame,
    finding,
    findingVersion: 1,
    type: 'FindingRegistered',
    data: {
      number: finding.slice(1),
      population: 'problem',
      title,
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
      measures: [],
      stated: {},
    },
  };
}

/** Someone writes how the work goes, on the version that stands. */
export function progress(
  finding: FindingCode,
  { version, text = '已补齐记录' }: { version: number; text?: string },
): DraftEvent {
  return { ...frame, finding, findingVersion: version, type: 'ProgressRecorded', data: { text } };
}

/** The first `count` findings, registered. */
export function manyRegistered(count: number): readonly DraftEvent[] {
  return Array.from({ length: count }, (_, i) => registered(findingCode(i + 1)));
}
