/** How a command ends. */
export const exitCode = {
  done: 0,
  /** Refused, or defects found. */
  refused: 1,
  usage: 2,
  /** A file or the store cannot be read or written. */
  unreadable: 3,
} as const;
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
