import type { CanonicalField } from '@zhenggai/core/reading';
import type { CaptionMatch } from './matchCaption.ts';

/** One captioned column of a header. */
export interface CaptionedColumn {
  readonly col: number;
  /** Captions of its groups, from the top. */
  readonly groups: readonly string[];
  /** Its own caption, the lowest one. */
  readonly own: string;
  readonly match: CaptionMatch | undefined;
  /** The first column of its caption, where that is merged over several. */
  readonly spanFrom?: number;
}

/** Rows that caption a table. */
export interface HeaderRows {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly CaptionedColumn[];
  /** Distinct fields that its captions name. */
  readonly fields: ReadonlySet<CanonicalField>;
  readonly score: number;
}

/** The caption of a column with those of its groups, `整改时限/开始时间`. */
export function fullCaption({ groups, own }: CaptionedColumn): string {
  return [...groups, own].map((caption) => caption.replace(/\s+/g, '')).join('/');
}
