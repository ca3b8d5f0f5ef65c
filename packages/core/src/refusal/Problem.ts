export type Severity = 'error' | 'warning' | 'info';

/** What could not be read, and where. All problems of an input are collected; none stops the rest. */
export interface Problem {
  readonly sheet: string;
  /** A1 address; for a whole row a cell of it; empty where the problem is the file's. */
  readonly cell: string;
  /** Stable, kebab-case. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly seen?: string;
}
