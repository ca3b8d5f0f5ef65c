import {
  type Command,
  type DecisionContext,
  type FindingRegistered,
  findingCode,
  localDate,
  measureCode,
} from '@zhenggai/core';
import { emptyProposal } from '@zhenggai/core/intake';
import { type EventLog, handleCommand } from '@zhenggai/store';

/** The day on which everything in these tests happens. */
export const today = localDate('2024-06-20');
export const now = new Date('2024-06-20T02:00:00.000Z');

const pin = (id: string) => ({ id, version: '1', digest: `sha256:${'0'.repeat(64)}` });

/** Who acts in the invented ledger of 青澜县水务局: a person of every role. */
export const people = {
  clerk: '林若溪',
  leader: '周砚秋',
  otherLeader: '顾明远',
  contact: '姜映雪',
  otherContact: '沈既白',
  verifier: '陆知行',
  inspector: '程望舒',
} as const;
export type Who = keyof typeof people;

const registered: readonly Command[] = [
  { type: 'RegisterPerson', name: people.leader, department: '局领导', role: 'leader' },
  { type: 'RegisterPerson', name: people.otherLeader, department: '局领导', role: 'leader' },
  { type: 'RegisterPerson', name: people.contact, department: '河道管理科', role: 'contact' },
  { type: 'RegisterPerson', name: people.otherContact, department: '工程科', role: 'contact' },
  { type: 'RegisterPerson', name: people.verifier, department: '审计科', role: 'verifier' },
  { type: 'RegisterPerson', name: people.inspector, department: '县委巡察办', role: 'inspector' },
];

/** A finding as a workbook would bring it. */
function finding(n: number, more: Partial<FindingRegistered>): FindingRegistered {
  const due = localDate(n % 2 === 0 ? '2024-05-31' : '2024-06-30');
  return {
    number: String(n),
    population: 'problem',
    title: `第${n}处河道巡查记录不完整`,
    aspect: '履职担当',
    goal: '巡查记录完整可查',
    mode: 'timed',
    owners: {
      leader: people.leader,
      departments: [n <= 3 ? '河道管理科' : '工程科'],
      person: n <= 3 ? people.contact : people.otherContact,
      cooperating: [],
    },
    deadline: { raw: due, kind: 'date', due, sustain: false, ambiguous: false, notes: [] },
    measures: [{ code: measureCode(findingCode(n), 1), text: '补齐上半年的巡查记录' }],
    stated: {},
    ...more,
  };
}

const importing: Command = {
  type: 'ApplyImport',
  proposal: {
    ...emptyProposal({ basedOn: 0, file: '整改台账.xlsx', fileDigest: `sha256:${'1'.repeat(64)}` }),
    added: [
      ...[1, 2, 3, 4, 5].map((n) => ({ code: findingCode(n), finding: finding(n, {}) })),
      // A clue about the contact's own department: never theirs to see.
      {
        code: findingCode(6),
        finding: finding(6, {
          population: 'clue',
          title: '反映河道管理科采购的线索',
          owners: {
            leader: people.leader,
            departments: ['河道管理科'],
            person: '',
            cooperating: [],
          },
        }),
      },
    ],
  },
};

/** Opens the invented ledger: F01–F03 are 河道管理科's, F04 and F05 工程科's, F06 is a clue. */
export async function openLedger(log: EventLog, id = 'qinglan'): Promise<void> {
  const opening: Command = {
    type: 'OpenLedger',
    facts: { issuer: '青澜县水务局党组', declared: { problem: 5 } },
    rules: pin('rules'),
    calendar: pin('cn'),
    clerk: { name: people.clerk, department: '整改办' },
  };
  for (const [n, command] of [opening, ...registered, importing].entries()) {
    const context: DecisionContext = {
      on: localDate('2024-02-01'),
      today,
      by: people.clerk,
      channel: 'library',
      id: `${id}-${n}`,
    };
    const handled = await handleCommand(log, id, command, context, {
      recordedAt: '2024-02-01T02:00:00.000Z',
    });
    if (!handled.ok) throw new Error(JSON.stringify(handled.refusals));
  }
}
