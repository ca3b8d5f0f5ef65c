import { dayOfSerial } from '@zhenggai/core/deadline';
import type { CellStyle } from './cellStyles.ts';
import type { Cell, CellKind } from './Grid.ts';
import { shownBy } from './numberFormat.ts';

/** A cell as the workbook library gives it, as far as it is used here. */
export interface RawCell {
  readonly t: string;
  readonly v?: unknown;
  readonly w?: string;
  readonly f?: string;
  /** Rich text: its XML runs. */
  readonly r?: unknown;
  readonly z?: unknown;
  readonly c?: readonly { readonly t?: string }[];
}

/** The cell that a raw one says; nothing where it says nothing. */
export function cellOf(
  raw: RawCell,
  row: number,
  col: number,
  style: CellStyle | undefined,
  formulaWithoutValue: string | undefined,
  date1904: boolean,
): Cell | undefined {
  const content = contentOf(raw, style, formulaWithoutValue, date1904);
  const comment = (raw.c ?? [])
    .map(({ t }) => clean(t ?? ''))
    .filter((text) => text.trim() !== '')
    .join('\n');
  if (content.text.trim() === '' && content.kind === 'text' && comment === '') return undefined;
  const struck = struckOf(raw, style);
  return {
    row,
    col,
    ...content,
    ...(struck === undefined ? {} : { struck }),
    ...(style?.fill === undefined ? {} : { fill: style.fill }),
    ...(comment === '' ? {} : { comment }),
    ...(/DISPIMG\(/i.test(raw.f ?? formulaWithoutValue ?? '') ? { picture: true } : {}),
  };
}

type Content = Pick<Cell, 'text' | 'kind' | 'value' | 'day' | 'format'>;

function contentOf(
  raw: RawCell,
  style: CellStyle | undefined,
  formulaWithoutValue: string | undefined,
  date1904: boolean,
): Content {
  if (formulaWithoutValue !== undefined)
    return { text: `=${formulaWithoutValue.replace(/^=/, '')}`, kind: 'formula-without-value' };
  switch (raw.t) {
    case 'n':
      return numberContent(Number(raw.v), raw, style, date1904);
    case 'b':
      return { text: raw.v ? 'TRUE' : 'FALSE', kind: 'boolean' };
    case 'e':
      return { text: raw.w ?? '#ERROR!', kind: 'error' };
    case 's':
    case 'str':
      return { text: clean(String(raw.v ?? '')), kind: 'text' };
    default:
      return { text: '', kind: 'text' };
  }
}

function numberContent(
  value: number,
  raw: RawCell,
  style: CellStyle | undefined,
  date1904: boolean,
): Content {
  const format = style?.format ?? (typeof raw.z === 'string' ? raw.z : 'General');
  const shown = shownBy(format);
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
  if ((shown === 'words' || shown === 'time') && raw.w) return { text: raw.w, kind, value };
  return { text: numberText(value), kind, value };
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
  if (!/[\u0000-\u0008\u000b-\u001f]|_x000D_/.test(text)) return text;
  return text.replace(/\r\n?|_x000D_\n?/g, '\n').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '');
}

/** Runs of rich text may be struck one by one: all of them, or some. */
function struckOf(raw: RawCell, style: CellStyle | undefined): 'whole' | 'part' | undefined {
  const rich = typeof raw.r === 'string' ? raw.r : '';
  const runs = rich.match(/<(?:\w+:)?r(?:\s[^>]*)?>[\s\S]*?<\/(?:\w+:)?r>/g) ?? [];
  if (runs.length === 0) return style?.struck ? 'whole' : undefined;
  const telling = runs.filter((run) => run.replace(/<[^>]*>/g, '').trim() !== '');
  const struck = telling.filter((run) => /<(?:\w+:)?strike(?!\s+val="(?:0|false)")/.test(run)).length;
  if (struck === 0) return undefined;
  return struck === telling.length ? 'whole' : 'part';
}
