import type { LocalDate } from '../../date/LocalDate.ts';
import type { ImportAnswer } from '../importAnswer.ts';

/**
 * What became of one workbook of a round: recorded; nothing new in it; not taken, with the reason; left for the next
 * round, because it is still being copied or somebody has to decide.
 */
export type RoundOutcome = 'accepted' | 'unchanged' | 'refused' | 'waiting';

/** The answer to one workbook of a round; its lists are those of an import. */
export interface FileAnswer extends Omit<ImportAnswer, 'applied' | 'unchanged'> {
  readonly file: string;
  readonly unit?: string;
  /** The day of the workbook's 截至. */
  readonly asOf?: LocalDate;
  readonly outcome: RoundOutcome;
  /** Of the bytes that were read, with the algorithm; missing where none were. */
  readonly fileDigest?: string;
  /** How many findings the workbook repeats as they were. */
  readonly unchanged: number;
}

/** How a unit stands in a round. `late`: it delivered, but speaks of an earlier day than is due. */
export type Delivery = 'delivered' | 'late' | 'waiting' | 'refused' | 'missing';

/** What one unit brought to a round. */
export interface UnitDelivery {
  readonly unit: string;
  readonly delivery: Delivery;
  readonly files: readonly string[];
  /** The day of which its newest workbook speaks, of this round or an earlier one. */
  readonly asOf?: LocalDate;
  /** Numbers of findings. */
  readonly added: number;
  readonly changed: number;
  readonly absent: number;
}

/** Who delivered in a round and who did not. */
export interface Collection {
  /** The day of which workbooks should speak: the one that was asked for, else the newest of the round. */
  readonly due?: LocalDate;
  readonly units: readonly UnitDelivery[];
}
