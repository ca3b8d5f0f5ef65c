import { type Digest, digestOf } from '../digest/digestOf.ts';
import type { Finding, ProgressEntry } from '../finding/Finding.ts';

/** What a public document may print of a finding, and the digest by which it is approved. */
export interface PublicText {
  /** The original wording. */
  readonly title: string;
  /** How the work goes; measures' entries stand a line each. Empty where nothing was ever recorded. */
  readonly progress: string;
  readonly digest: Digest;
}

/**
 * The text that a notice prints of a finding: its title and its latest progress; where the finding itself has no
 * progress, its measures' latest, in the order of the measures. Nothing else of a finding is ever printed in public.
 *
 * @example publicText(finding) // { title: '物资采购验收把关不严', progress: '验收制度已印发', … }
 */
export function publicText(finding: Finding): PublicText {
  const { title } = finding;
  const progress = latestText(finding.progress) ?? progressOfMeasures(finding);
  return { title, progress, digest: digestOf({ title, progress }) };
}

function progressOfMeasures(finding: Finding): string {
  return finding.measures
    .map((measure) => latestText(measure.progress))
    .filter((text) => text !== undefined)
    .join('\n');
}

/** The entry that happened last; of one day, the one recorded last. */
function latestText(entries: readonly ProgressEntry[]): string | undefined {
  let latest: ProgressEntry | undefined;
  for (const entry of entries) {
    if (latest === undefined || entry.on > latest.on || (entry.on === latest.on && entry.seq >= latest.seq)) {
      latest = entry;
    }
  }
  return latest?.text;
}
