import type { FindingCode, Severity } from '@zhenggai/core';
import { reportWarningWords } from '@zhenggai/core/words';
import type { Context } from '../shell/Context.ts';

/** What a document warns of. */
interface Warning {
  readonly code: string;
  readonly severity: Severity;
  readonly findings?: readonly FindingCode[];
  readonly facts?: Readonly<Record<string, string | number>>;
}

/** So many codes fit on a screen; documents and `--json` have all. */
const shown = 20;

/** Warnings of a document on standard error, a line each. */
export function sayWarnings(
  { say, style, language, t }: Pick<Context, 'say' | 'style' | 'language' | 't'>,
  warnings: readonly Warning[],
): void {
  for (const warning of warnings) {
    const { findings = [] } = warning;
    const isLong = findings.length > shown;
    const sentence = reportWarningWords(
      isLong ? { ...warning, findings: findings.slice(0, shown) } : warning,
      language,
    );
    const more = isLong ? t(`等 ${findings.length} 个`, ` … (${findings.length} in all)`) : '';
    say(style.warn(`${sentence}${more}`));
  }
}
