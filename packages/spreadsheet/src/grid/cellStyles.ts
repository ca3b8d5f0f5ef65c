import { builtInFormat, type Shown, shownBy } from './numberFormat.ts';
import { attribute, tagsOf } from './xml.ts';

/** What a cell format (`cellXfs` entry) says that matters here. */
export interface CellStyle {
  readonly struck: boolean;
  readonly fill?: string;
  readonly format: string;
  /** What the format shows of a number. */
  readonly shown: Shown;
}

/** The cell formats of `styles.xml`, by their number. */
export function readCellStyles(xml: string): CellStyle[] {
  const formats = new Map<number, string>();
  const struck: boolean[] = [];
  const fills: (string | undefined)[] = [];
  const styles: CellStyle[] = [];
  let inside = '';
  let solid = false;
  for (const { name, attributes, closing, empty } of tagsOf(xml)) {
    if (/^(numFmts|fonts|fills|borders|cellStyleXfs|cellXfs|cellStyles|dxfs)$/.test(name)) {
      inside = closing || empty ? '' : name;
    } else if (closing) continue;
    else if (inside === 'numFmts' && name === 'numFmt')
      formats.set(Number(attribute(attributes, 'numFmtId')), attribute(attributes, 'formatCode') ?? '');
    else if (inside === 'fonts' && name === 'font') struck.push(false);
    else if (inside === 'fonts' && name === 'strike')
      struck[struck.length - 1] = isOn(attribute(attributes, 'val'));
    else if (inside === 'fills' && name === 'fill') fills.push(undefined);
    else if (inside === 'fills' && name === 'patternFill')
      solid = !/^(none|gray125)?$/.test(attribute(attributes, 'patternType') ?? '');
    else if (inside === 'fills' && name === 'fgColor' && solid)
      fills[fills.length - 1] = colourOf(attributes);
    else if (inside === 'cellXfs' && name === 'xf') {
      const id = Number(attribute(attributes, 'numFmtId') ?? 0);
      const fill = fills[Number(attribute(attributes, 'fillId') ?? 0)];
      const format = formats.get(id) ?? builtInFormat(id) ?? 'General';
      styles.push({
        struck: struck[Number(attribute(attributes, 'fontId') ?? 0)] ?? false,
        ...(fill === undefined ? {} : { fill }),
        format,
        shown: shownBy(format),
      });
    }
  }
  return styles;
}

export function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(0|false|off)$/i.test(value);
}

/** White is the paper, not a colour. */
function colourOf(attributes: string): string | undefined {
  const rgb = attribute(attributes, 'rgb')?.slice(-6).toUpperCase();
  if (rgb !== undefined) return rgb === 'FFFFFF' ? undefined : rgb;
  const theme = attribute(attributes, 'theme');
  if (theme !== undefined) return theme === '0' && !/tint/.test(attributes) ? undefined : `theme ${theme}`;
  const indexed = attribute(attributes, 'indexed');
  return indexed === undefined || indexed === '64' || indexed === '9' ? undefined : `indexed ${indexed}`;
}
