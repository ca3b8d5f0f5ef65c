import { SSF } from '@e965/xlsx';
import { dayOfSerial } from '@zhenggai/core/deadline';
import type { CellStyle } from './cellStyles.ts';
import type { Cell, CellKind } from './Grid.ts';

/** A cell as its XML has it, its numbers and texts read. */
export type RawCell = (
  | { readonly t: 'n'; readonly v: number }
  | { readonly t: 's'; readonly v: string /** Rich text: its XML runs. */; readonly r?: string | undefined }
  | { readonly t: 'b'; readonly v: boolean }
  /** An error as it is shown, a day as ISO 8601 writes it. */
  | { readonly t: 'e' | 'd'; readonly v: string }
  | { readonly t: 'z'; readonly formulaWithoutValue?: string }
) & { readonly f?: string | undefined };

/** Where a cell stands, its style and its note where it has them. */
export interface CellPlace {
  readonly row: number;
  readonly col: number;
  readonly style?: CellStyle | undefined;
  readonly comment?: string | undefined;
}

/** The cell that a raw one says; nothing where it says nothing. */
export function cellOf(
  raw: RawCell,
  { row, col, style, comment: note = '' }: CellPlace,
  date1904: boolean,
): Cell | undefined {
  const { text, kind, value, day, format } = contentOf(raw, style, date1904);
  const comment = clean(note);
  if (text.trim() === '' && kind === 'text' && comment === '') return undefined;
  const struck = struckOf(raw, style);
  const formula = raw.t === 'z' ? raw.formulaWithoutValue : raw.f;
  // Filled in step by step: a sheet may have a million cells, and most have nothing but their text.
  const cell: { -readonly [K in keyof Cell]: Cell[K] } = { row, col, text, kind };
  if (value !== undefined) cell.value = value;
  if (day !== undefined) cell.day = day;
  if (format !== undefined) cell.format = format;
  if (struck !== undefined) cell.struck = struck;
  if (style?.fill !== undefined) cell.fill = style.fill;
  if (comment !== '') cell.comment = comment;
  if (formula !== undefined && /DISPIMG\(/i.test(formula)) cell.picture = true;
  return cell;
}

const unstyled = { format: 'General', shown: 'number' } as const;

type Content = Pick<Cell, 'text' | 'kind' | 'value' | 'day' | 'format'>;

function contentOf(raw: RawCell, style: CellStyle | undefined, date1904: boolean): Content {
  switch (raw.t) {
    case 'n':
      return numberContent(raw.v, style, date1904);
    case 'd':
      return dayContent(raw.v, style, date1904);
    case 'b':
      return { text: raw.v ? 'TRUE' : 'FALSE', kind: 'boolean' };
    case 'e':
      return { text: raw.v, kind: 'error' };
    case 's':
      return { text: clean(raw.v), kind: 'text' };
    default:
      return raw.formulaWithoutValue === undefined
        ? { text: '', kind: 'text' }
        : { text: `=${raw.formulaWithoutValue.replace(/^=/, '')}`, kind: 'formula-without-value' };
  }
}

/** A day that is written as one, not as a serial: the serial is what the rest goes by. */
function dayContent(written: string, style: CellStyle | undefined, date1904: boolean): Content {
  const instant = Date.parse(/T.*(Z|[+-]\d\d:?\d\d)$|^[^T]*$/.test(written) ? written : `${written}Z`);
  if (Number.isNaN(instant)) return { text: clean(written), kind: 'text' };
  const serial = (instant - Date.UTC(1899, 11, 30)) / 86_400_000;
  return numberContent(date1904 ? serial - 1462 : serial, style, date1904);
}

function numberContent(value: number, style: CellStyle | undefined, date1904: boolean): Content {
  const { format, shown } = style ?? unstyled;
  if (shown === 'day') {
    const day = dayOfSerial(value, { date1904 });
    if (day !== undefined) {
      const time = /[hs]/i.test(format) ? timeText(value) : '';
      return {
        text: day + time,
        kind: 'date',
        value,
        day,
        format,
      };
    }
  }
  const kind: CellKind = 'number';
  if (shown === 'percent') return { text: percentText(value), kind, value };
  const words = shown === 'words' || shown === 'time' ? shownText(value, format, date1904) : '';
  return { text: words === '' ? numberText(value) : words, kind, value };
}

/** A number as its format shows it; empty where the format cannot be followed. */
function shownText(value: number, format: string, date1904: boolean): string {
  try {
    return String(SSF.format(format, value, { date1904 }));
  } catch {
    return '';
  }
}

/** The time of day that a date cell shows besides its day. */
function timeText(value: number): string {
  const minutes = Math.round((value - Math.floor(value)) * 1440);
  if (minutes <= 0 || minutes >= 1440) return '';
  const two = (n: number) => String(n).padStart(2, '0');
  return ` ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** Fifteen digits are what Excel keeps: `0.1 + 0.2` reads 0.3. */
function numberText(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const short = Number(value.toPrecision(15));
  return Math.abs(short) < 1e21 && Math.abs(short) >= 1e-6 ? String(short) : decimal(short);
}

function decimal(value: number): string {
  return value === 0 ? '0' : value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 });
}

function percentText(value: number): string {
  return `${numberText(value * 100)}%`;
}

/** Line breaks as LF, no characters that text never holds; everything else as it stands. */
function clean(text: string): string {
  if (!/[\u0000-\u0008\u000b-\u001f]/.test(text)) return text;
  return text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '');
}

/** Runs of rich text may be struck one by one: all of them, or some. */
function struckOf(raw: RawCell, style: CellStyle | undefined): 'whole' | 'part' | undefined {
  const rich = raw.t === 's' ? raw.r : undefined;
  const runs = rich?.match(/<(?:\w+:)?r(?:\s[^>]*)?>[\s\S]*?<\/(?:\w+:)?r>/g) ?? [];
  if (runs.length === 0) return style?.struck ? 'whole' : undefined;
  const telling = runs.filter((run) => run.replace(/<[^>]*>/g, '').trim() !== '');
  const struck = telling.filter((run) => /<(?:\w+:)?strike(?!\s+val="(?:0|false)")/.test(run)).length;
  if (struck === 0) return undefined;
  return struck === telling.length ? 'whole' : 'part';
}
