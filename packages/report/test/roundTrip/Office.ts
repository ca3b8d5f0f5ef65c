import {
  decide,
  digestOf,
  type EventBody,
  emptyLedger,
  evolveAll,
  type FindingCode,
  type Ledger,
  localDate,
  type RecordedEvent,
} from '@zhenggai/core';
import { hasChanges, propose } from '@zhenggai/core/intake';
import type { WorkbookReading } from '@zhenggai/core/reading';
import { readWorkbook } from '@zhenggai/spreadsheet';
import type { Workbook } from '@zhenggai/spreadsheet/write';
import { writeWorkbook } from '@zhenggai/spreadsheet/write';
import { ledgerReport } from '../../src/ledger/ledgerReport.ts';
import { asOf, type Happening } from '../recorded.ts';

export type Proposal = ReturnType<typeof propose>;

/** An office with its ledger: what happens is recorded, workbooks come in and go out. */
export class Office {
  ledger: Ledger = emptyLedger('office');
  readonly log: RecordedEvent[] = [];
  #imports = 0;

  /** Opened by 何敬 as clerk. */
  static opened(facts: Ledger['facts'] = {}): Office {
    const office = new Office();
    const pin = { id: 'cn', version: '1', digest: 'sha256:1' };
    office.happen({ type: 'LedgerOpened', on: '2024-01-22', data: { facts, rules: pin, calendar: pin } });
    office.happen({
      type: 'PersonRegistered',
      on: '2024-01-22',
      data: { name: '何敬', department: '办公室', role: 'clerk' },
    });
    return office;
  }

  /** Takes in what happened, whatever the rules would say of it: a ledger may hold more than commands bring about. */
  happen(...happenings: readonly Happening[]): void {
    for (const { on, finding, ...body } of happenings) this.#record(body, on, finding);
  }

  proposal(reading: WorkbookReading): Proposal {
    return propose(this.ledger, reading, { file: reading.file, fileDigest: digestOf(reading.file) });
  }

  /** Applies a proposal as the core decides it, and answers how many events that recorded. */
  apply(proposal: Proposal, on = '2024-07-10'): number {
    const id = `import-${++this.#imports}`;
    const context = {
      on: localDate(on),
      today: localDate('2024-12-31'),
      by: '何敬',
      channel: 'cli',
      id,
    } as const;
    const decided = decide(this.ledger, { type: 'ApplyImport', proposal }, context);
    if (!decided.ok) throw new Error(JSON.stringify(decided.refusals));
    for (const { happenedOn, finding, type, data } of decided.value)
      this.#record({ type, data } as EventBody, happenedOn, finding ?? undefined);
    return decided.value.length;
  }

  /** The ledger as a workbook on its way out. */
  workbook(options: { readonly department?: string } = {}): Workbook {
    const { workbook } = ledgerReport(this.ledger, { asOf, ...options });
    if (workbook === undefined) throw new Error('the ledger carries no workbook');
    return workbook;
  }

  #record(body: EventBody, on: string, finding: FindingCode | undefined): void {
    const before = this.ledger.head;
    const version = finding === undefined ? null : (this.ledger.findings.get(finding)?.version ?? 0) + 1;
    const frame = {
      schema: 1,
      finding: finding ?? null,
      findingVersion: version,
      happenedOn: localDate(on),
      actor: { person: '何敬', role: 'clerk', channel: 'cli' } as const,
      cause: { command: `c${before.seq + 1}` },
      ledger: this.ledger.id,
      seq: before.seq + 1,
      recordedAt: `${on}T02:00:00.000Z`,
      dataDigest: `d${before.seq + 1}`,
      previousHash: before.hash,
    };
    const event: RecordedEvent = { ...frame, ...body, hash: `h${before.seq + 1}` };
    this.log.push(event);
    this.ledger = evolveAll(this.ledger, [event]);
  }
}

/** What comes back of a workbook that went out. */
export async function back(workbook: Workbook, file = '导出.xlsx'): Promise<WorkbookReading> {
  return readWorkbook(await writeWorkbook(workbook), { file });
}

/** What a proposal says would happen; of one that brings nothing only how many findings are unchanged. */
export function told(proposal: Proposal) {
  const { added, changed, absent, renumbered, conflicts, questions, unchanged, agreed } = proposal;
  return {
    added: added.map(({ finding }) => finding.title),
    changed: changed.flatMap(({ code, changes }) =>
      changes.map(({ field, measure, cell }) => [measure ?? code, field, cell].join(' ')),
    ),
    absent,
    renumbered,
    conflicts,
    questions,
    agreed,
    unchanged: unchanged.length,
    hasChanges: hasChanges(proposal),
  };
}

/** What {@link told} says of a workbook in which nothing was touched. */
export function nothing(listed: number) {
  return {
    added: [],
    changed: [],
    absent: [],
    renumbered: [],
    conflicts: [],
    questions: [],
    agreed: [],
    unchanged: listed,
    hasChanges: false,
  };
}

/** How many findings a ledger lists: all but clues. */
export function listedIn({ findings }: Ledger): number {
  return [...findings.values()].filter(({ population }) => population !== 'clue').length;
}
