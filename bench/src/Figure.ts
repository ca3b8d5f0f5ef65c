/** What is hoped for: our side costs at most so many times the other, or is at least so fast. */
export type Aim = { readonly atMost: number } | { readonly atLeast: number };

/** One thing that was measured on both sides, pair by pair: the n-th of ours stands beside the n-th of theirs. */
export interface Measured {
  readonly what: string;
  readonly unit: 'ms' | 'MB' | '/s';
  /** Left out where the other side does something else, and no ratio is hoped for. */
  readonly aim?: Aim;
  readonly ours: readonly number[];
  readonly bare: readonly number[];
}

/** What is counted, or grows, rather than a ratio. */
export interface FactTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface Setting {
  /** A folder of its own for what a figure writes; it is removed afterwards. */
  readonly folder: string;
  /** How many pairs are wanted, as a share of the full number. */
  readonly share: number;
  /** Says how far it is. */
  say(progress: string): void;
}

/** A figure: what we do against what the bare library or a peer does, on the same input in the same run. */
export interface Figure {
  /** What the command line calls it. */
  readonly name: string;
  readonly ours: string;
  readonly bare: string;
  /** Where the time goes beyond what the other side does: printed where an aim is missed. */
  readonly why: string;
  /** Packages whose versions matter, as the bench finds them. */
  readonly libraries: readonly string[];
  measure(setting: Setting): Promise<readonly Measured[]>;
  /** What there is to say in the same run besides ratios. */
  tables?(setting: Setting): Promise<readonly FactTable[]>;
}
