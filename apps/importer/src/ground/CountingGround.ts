import type { Ledger, Refusal } from '@zhenggai/core';
import type { ImportStep } from '@zhenggai/store';
import type { Ground } from './Ground.ts';

/** A ground that knows how much was recorded on it. */
export class CountingGround implements Ground {
  recorded = 0;
  readonly #ground: Ground;

  constructor(ground: Ground) {
    this.#ground = ground;
  }

  ledger(): Promise<Ledger> {
    return this.#ground.ledger();
  }

  async record(step: ImportStep): Promise<readonly Refusal[]> {
    const refusals = await this.#ground.record(step);
    if (refusals.length === 0) this.recorded++;
    return refusals;
  }

  close(): Promise<void> {
    return this.#ground.close();
  }
}
