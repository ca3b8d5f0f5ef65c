import { type Command, localDate, openingCommand, type Role } from '@zhenggai/core';
import { readDeadline } from '@zhenggai/core/deadline';
import { propose } from '@zhenggai/core/intake';
import type { WorkbookReading } from '@zhenggai/core/reading';
import { type EventLog, handleCommand, loadLedger } from '@zhenggai/store';

const issuer = '青澜县水务局党组';
const day = localDate('2024-02-01');

/** A finding that is late and goes on: what ships with the core does not close it. */
const workbook: WorkbookReading = {
  file: '台账.xlsx',
  asOf: day,
  sheets: [
    {
      name: '整改台账',
      role: 'ledger',
      headerRows: [1],
      columns: { number: 'A', title: 'B', measures: 'C', deadline: 'D' },
      otherColumns: {},
      ignored: [],
      findings: [
        {
          sourceRows: [2],
          number: '1',
          title: '物资采购验收把关不严',
          goal: '制度健全、执行到位',
          measures: [{ marker: '1.', text: '修订验收制度并印发', cell: 'C2' }],
          owners: { leader: '吴启明', departments: ['河道科'], person: '周航', cooperating: [] },
          deadline: readDeadline('2024年2月底前，并长期坚持', { asOf: day }),
          cells: { number: 'A2', title: 'B2', measures: 'C2', deadline: 'D2' },
        },
      ],
    },
  ],
  problems: [],
};

/** Puts a ledger of one finding into a log, its plan approved; worked off where it is to be. */
export async function aWorkedFinding(log: EventLog, { isDone = true } = {}): Promise<void> {
  let count = 0;
  const must = async (command: Command, by = '李岚') => {
    const context = { on: day, today: day, by, channel: 'library', id: `c${++count}` } as const;
    const handled = await handleCommand(log, 'L1', command, context, {
      recordedAt: '2024-02-01T02:00:00.000Z',
    });
    if (!handled.ok) throw new Error(JSON.stringify(handled.refusals));
  };
  const person = (name: string, department: string, role: Role) =>
    must({ type: 'RegisterPerson', name, department, role });
  await must(openingCommand({ name: '李岚', department: '办公室' }, { issuer }));
  await person('周航', '河道科', 'contact');
  await person('吴启明', '局领导', 'leader');
  const file = { file: '台账.xlsx', fileDigest: `sha256:${'0'.repeat(64)}` };
  await must({ type: 'ApplyImport', proposal: propose(await loadLedger(log, 'L1'), workbook, file) });
  await must({ type: 'ApprovePlan', minutes: '〔2024〕3号' });
  if (!isDone) return;
  const finding = [...(await loadLedger(log, 'L1')).findings.keys()][0];
  if (finding === undefined) throw new Error('nothing was imported');
  const digest = `sha256:${'a'.repeat(64)}`;
  await must({ type: 'RecordEvidence', finding, name: '验收单.pdf', digest, size: 10 }, '周航');
  await must({ type: 'ClaimDone', finding }, '周航');
}
