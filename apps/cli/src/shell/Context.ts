import type { LocalDate } from '@zhenggai/core/reading';
import type { Language } from '@zhenggai/core/words';
import type { Style } from '../print/style.ts';
import type { ExitCode } from './ExitCode.ts';
import type { Io } from './Io.ts';
import type { Options } from './Options.ts';

/** What every command is given: the surroundings, the language, the options that all commands share. */
export interface Context {
  readonly io: Io;
  readonly language: Language;
  /** The text in the language of messages. */
  t(chinese: string, english: string): string;
  readonly style: Style;
  /** Width for tables: the terminal's, else a usual one. */
  readonly width: number;
  readonly wantsJson: boolean;
  /** The day in the world of what is recorded, as asked for; `today` where nothing is asked. */
  readonly on: LocalDate;
  /** `--on` as it was given. */
  readonly askedOn?: LocalDate;
  readonly today: LocalDate;
  /** Name of the acting person. */
  readonly by: string;
  readonly channel: 'cli';
  /** `--ledger`, else the environment's, else `ledger.db`. */
  readonly ledger: string;
  /** The result, on standard output. */
  print(text: string): void;
  /** The one JSON document of a command, on standard output. */
  printJson(value: unknown): void;
  /** One of several JSON documents, a line each, on standard output. */
  printJsonLine(value: unknown): void;
  /** Runs another command line, in surroundings of its own. */
  runIn(io: Io, words: readonly string[]): Promise<ExitCode>;
  /** Everything else, on standard error. */
  say(text: string): void;
}

/** The work of one command. */
export type Action = (context: Context, args: readonly string[], options: Options) => Promise<ExitCode>;
