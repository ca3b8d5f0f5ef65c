import type { Refusal } from '@zhenggai/core';
import { type ExitCode, exitCode } from './ExitCode.ts';

/** Ends a command: why, and with which exit code. Thrown anywhere below a command, put into words by `run`. */
export class Failure extends Error {
  readonly refusals: readonly Refusal[];
  readonly exit: ExitCode;

  private constructor(refusals: readonly Refusal[], exit: ExitCode, cause?: unknown) {
    super(refusals.map(({ code }) => code).join(', '), cause === undefined ? undefined : { cause });
    this.name = 'Failure';
    this.refusals = refusals;
    this.exit = exit;
  }

  /** What the rules forbid. */
  static refused(refusals: readonly Refusal[]): Failure {
    return new Failure(refusals, exitCode.refused);
  }

  /** What was asked for makes no sense. */
  static usage(refusal: Refusal): Failure {
    return new Failure([refusal], exitCode.usage);
  }

  /** A file or the store that cannot be read or written. */
  static unreadable(refusal: Refusal, cause?: unknown): Failure {
    return new Failure([refusal], exitCode.unreadable, cause);
  }
}
