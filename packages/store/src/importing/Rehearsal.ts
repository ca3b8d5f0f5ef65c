import { type Ledger, type LocalDate, openingCommand, type Refusal } from '@zhenggai/core';
import { hasChanges } from '@zhenggai/core/intake';
import { copyLedger } from '../command/copyLedger.ts';
import { loadLedger } from '../command/loadLedger.ts';
import type { EventLog } from '../log/EventLog.ts';
import { openMemoryLog } from '../memory/openLog.ts';
import { applyStep } from './applyStep.ts';
import type { Importing, ImportStep, ImportTarget } from './Importing.ts';
import { openLedger } from './openLedger.ts';

/**
 * An import of several workbooks tried in memory, so that each is compared with what the ones before it bring, and
 * nothing is recorded where a later one may not be. Copies the ledger only when something is tried.
 */
export class Rehearsal {
  /** The day on which a ledger that is not open yet would be opened. */
  readonly openedOn: LocalDate;
  readonly #importing: Importing;
  readonly #target: ImportTarget;
  readonly #tried = new Set<ImportStep>();
  #log: EventLog | undefined;

  constructor(target: ImportTarget, importing: Importing, openedOn: LocalDate) {
    this.#importing = importing;
    this.#target = target;
    this.openedOn = openedOn;
  }

  /** Tries what was not tried yet, in order; answers why not where the rules forbid one. */
  async run(steps: readonly ImportStep[]): Promise<readonly Refusal[]> {
    if (this.#log === undefined) {
      const log = openMemoryLog();
      const refused = await this.#lay(log);
      if (refused.length > 0) return refused;
      this.#log = log;
    }
    for (const step of steps) {
      if (this.#tried.has(step) || !hasChanges(step.proposal)) continue;
      const refused = await applyStep({ log: this.#log, id: this.#target.id }, step, this.#importing);
      if (refused.length > 0) return refused;
      this.#tried.add(step);
    }
    return [];
  }

  /** The ledger after what was tried. */
  async ledger(): Promise<Ledger> {
    return this.#log === undefined ? this.#target.ledger : loadLedger(this.#log, this.#target.id);
  }

  /** Puts the ledger as it is into a log in memory, or opens it there. */
  async #lay(ground: EventLog): Promise<readonly Refusal[]> {
    const { id, isOpen, log, ledger } = this.#target;
    if (isOpen && log !== undefined) {
      await copyLedger({ ledger: id, from: log, to: ground });
      return [];
    }
    const opening = openingCommand({ name: this.#importing.by }, {}, ledger);
    return openLedger({ log: ground, id }, opening, { importing: this.#importing, on: this.openedOn });
  }
}
