import { TextRun } from 'docx';
import { handleRun, type RunHandlers } from '../document/handlers.ts';
import type { Run, Tone } from '../document/nodes.ts';
import { oneLine, visibleText } from '../text/visibleText.ts';
import { alertColor, quietColor } from './wordStyles.ts';

/** Runs as Word has them; a line break stays one. Nothing of a text is ever read as a field or as XML. */
export function wordRuns(runs: readonly Run[]): TextRun[] {
  return runs.flatMap((run) => handleRun(run, handlers));
}

/** A text of our own or in one line: for titles, captions and labels. */
export function wordText(text: string): TextRun {
  return plain(oneLine(text), {});
}

const handlers: RunHandlers<TextRun[]> = {
  text: ({ text, strong, tone }) =>
    visibleText(text)
      .replaceAll('\t', ' ')
      .split('\n')
      .map((line, index) => plain(line, { ...marks(strong, tone), ...(index > 0 && { break: 1 }) })),
  figure: ({ value, tone }) => [plain(String(value), marks(undefined, tone))],
  // A Word file is moved away from its folder: the name is enough to find the file.
  link: ({ text }) => [wordText(text)],
};

const colors: Readonly<Record<Tone, string>> = { alert: alertColor, muted: quietColor };

interface Marks {
  readonly bold?: boolean;
  readonly color?: string;
  readonly break?: number;
}

function marks(strong: true | undefined, tone: Tone | undefined): Marks {
  return {
    ...((strong || tone === 'alert') && { bold: true }),
    ...(tone !== undefined && { color: colors[tone] }),
  };
}

/** Quotation marks, dashes and dots that Chinese and Latin share: the hint makes them stand in the Chinese typeface. */
const shared = /[“”‘’—…·]/;

function plain(text: string, given: Marks): TextRun {
  return new TextRun({ text, ...(shared.test(text) && { font: { hint: 'eastAsia' } }), ...given });
}
