import type { InEachLanguage } from '@zhenggai/core/words';

/** What may stand behind an option; checked before the command runs. */
export type OptionKind = 'text' | 'day' | 'whole' | 'instant';

export interface OptionSpec {
  /** As commander writes them: `--as-of <date>`. */
  readonly flags: string;
  readonly text: InEachLanguage;
  readonly kind?: OptionKind;
  readonly repeatable?: true;
  readonly required?: true;
  readonly choices?: readonly string[];
  /** What a choice is called in Chinese; it may be typed like that too. */
  readonly chineseChoices?: Readonly<Record<string, string>>;
}

export interface Example {
  readonly line: string;
  readonly text: InEachLanguage;
}

/** One command as a user sees it: its words and options, as data. One with subcommands does nothing itself. */
export interface CommandSpec {
  readonly name: string;
  /** As commander writes them: `<code> [file...]`. */
  readonly args?: string;
  readonly summary: InEachLanguage;
  /** What a user should know beyond the summary. */
  readonly notes?: InEachLanguage;
  readonly options?: readonly OptionSpec[];
  readonly examples?: readonly Example[];
  readonly subcommands?: readonly CommandSpec[];
}
