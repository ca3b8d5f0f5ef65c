import type { Ledger, LocalDate, Refusal } from '@zhenggai/core';
import { hasChanges } from '@zhenggai/core/intake';
import { copyLedger, type EventLog, loadLedger } from '@zhenggai/store';
import { openMemoryLog } from '@zhenggai/store/memory';
import type { Context } from '../shell/Context.ts';
import { applyStep, type ImportStep } from './applyStep.ts';
import type { LedgerTarget } from './ledgerTarget.ts';
import { openingLedger, rehearsedOpening } from './openingLedger.ts';

/**
 * An import of several workbooks tried in memory, so that each is compared with what the ones before it bring, and
 * nothing is recorded where a later one may not be. Copies the ledger only when something is tried.
 */
export class Rehearsal {
  /** The day on which a ledger that is not open yet would be opened. */
  readonly openedOn: LocalDate;
  readonly #context: Context;
  readonly #target: LedgerTarget;
  readonly #tried = new Set<ImportStep>();
  #log: EventLog | undefined;

  constructor(context: Context, target: LedgerTarget, openedOn: LocalDate) {
    this.#context = context;
    this.#target = target;
    this.openedOn = openedOn;
  }

  /** Tries what was not tried yet, in order; answers why not where the rules forbid one. */
  async run(steps: readonly ImportStep[]): Promise<readonly Refusal[]> {
    this.#log ??= await this.#ground();
    for (const step of steps) {
      if (this.#tried.has(step) || !hasChanges(step.proposal)) continue;
      const refused = await applyStep(this.#context, { log: this.#log, id: this.#target.id }, step);
      if (refused.length > 0) return refused;
      this.#tried.add(step);
    }
    return [];
  }

  /** The ledger after what was tried. */
  async ledger(): Promise<Ledger> {
    return this.#log === undefined ? this.#target.ledger : loadLedger(this.#log, this.#target.id);
  }

  async #ground(): Promise<EventLog> {
    const { id, isOpen, log } = this.#target;
    if (!isOpen || log === undefined)
      return rehearsedOpening(this.#context, id, openingLedger(this.#context), this.openedOn);
    const ground = openMemoryLog();
    await copyLedger({ ledger: id, from: log, to: ground });
    return ground;
  }
}
