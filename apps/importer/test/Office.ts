import { firstLedgerId, type LedgerFacts, type LocalDate, ledgerToCome, localDate } from '@zhenggai/core';
import type { FileAnswer } from '@zhenggai/core/intake';
import { type EventLog, handleCommand, loadLedger } from '@zhenggai/store';
import { openMemoryLog } from '@zhenggai/store/memory';
import { type Round, type RoundFolder, type RoundRequest, runRound } from '../src/index.ts';

/** An office that holds rounds over one ledger, its clock and ids its own. */
export class Office {
  log: EventLog | undefined;
  by = '林若溪';
  today: LocalDate = localDate('2024-07-25');
  #ids = 0;

  async round(folder: RoundFolder, changes: Partial<RoundRequest> = {}): Promise<Round> {
    const isOpen = this.log !== undefined;
    const ledger = this.log === undefined ? ledgerToCome(firstLedgerId) : await this.ledger();
    return runRound({
      folder,
      target: { id: firstLedgerId, ledger, isOpen, ...(this.log && { log: this.log }) },
      importing: {
        by: this.by,
        channel: 'cli',
        today: this.today,
        newId: () => `import-${++this.#ids}`,
        recordedAt: () => '2024-07-25T01:00:00.000Z',
      },
      mode: 'record',
      createLog: async () => {
        const log = openMemoryLog();
        this.log = log;
        // The round closes what it made; this office keeps it.
        return { ...bound(log), close: async () => {} };
      },
      settling: { ms: 0, pause: async () => {} },
      language: 'zh-CN',
      ...changes,
    });
  }

  async setFacts(facts: LedgerFacts): Promise<void> {
    if (this.log === undefined) throw new RangeError('no ledger yet');
    const context = { on: this.today, today: this.today, by: this.by, channel: 'cli', id: 'facts' } as const;
    const recorded = { recordedAt: '2024-07-25T01:00:00.000Z' };
    const handled = await handleCommand(
      this.log,
      firstLedgerId,
      { type: 'SetLedgerFacts', facts },
      context,
      recorded,
    );
    if (!handled.ok) throw new RangeError(JSON.stringify(handled.refusals));
  }

  async ledger() {
    if (this.log === undefined) throw new RangeError('no ledger yet');
    return loadLedger(this.log, firstLedgerId);
  }
}

/** A log whose methods may be taken out of it. */
function bound(log: EventLog): EventLog {
  return {
    access: log.access,
    ledgers: () => log.ledgers(),
    head: (id) => log.head(id),
    read: (id, from) => log.read(id, from),
    readSalted: (id) => log.readSalted(id),
    append: (request) => log.append(request),
    restore: (request) => log.restore(request),
    verify: (id, onProgress) => log.verify(id, onProgress),
    close: () => log.close(),
  };
}

/** The answer to one file. */
export function answerTo({ files }: Round, file: string): FileAnswer {
  const answer = files.find((one) => one.file === file);
  if (answer === undefined) throw new RangeError(`no answer to ${file}`);
  return answer;
}

export const codesIn = ({ problems }: FileAnswer): readonly string[] => problems.map(({ code }) => code);
export const outcomes = ({ files }: Round): Readonly<Record<string, string>> =>
  Object.fromEntries(files.map(({ file, outcome }) => [file, outcome]));
