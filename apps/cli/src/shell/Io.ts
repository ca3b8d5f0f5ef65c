/** Where text goes. */
export interface Sink {
  write(text: string): void;
  readonly isTty: boolean;
  /** Width of the terminal, where it is one. */
  readonly columns?: number | undefined;
}

/** Where text comes from. */
export interface Source {
  readonly isTty: boolean;
  readAll(): Promise<string>;
  /** The bytes as they come. */
  chunks(): AsyncIterable<Uint8Array>;
  /** One line, after a prompt on standard error; nothing where the input has ended. */
  ask(prompt: string): Promise<string | undefined>;
}

/** The files that a command reads and writes, paths resolved by the caller. */
export interface Files {
  read(path: string): Promise<Uint8Array>;
  /** SHA-256 in hex and size, without holding the whole file. */
  digest(path: string): Promise<{ readonly sha256: string; readonly size: number }>;
  write(path: string, content: string | Uint8Array): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  makeFolder(path: string): Promise<void>;
  /** The names in a folder; none where there is no such folder. */
  list(path: string): Promise<readonly string[]>;
  kind(path: string): Promise<'file' | 'folder' | 'none'>;
  /** Says whether two paths lead to one file, by whatever links or spelling. */
  isSame(path: string, other: string): Promise<boolean>;
}

/** Everything that a command gets from outside; tests pass their own. */
export interface Io {
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly stdin: Source;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly files: Files;
  now(): Date;
  uuid(): string;
  /** Lets time go by, in milliseconds. */
  pause(ms: number): Promise<void>;
  /** Until somebody asks the process to end (Ctrl-C, a signal); asked a second time, it ends at once. */
  untilStopped(): Promise<void>;
  /** The system's user. */
  user(): string;
}
