import { AlignmentType, type IStylesOptions, LineRuleType } from 'docx';
import { font, fontThroughout } from './fonts.ts';
import { type Layout, letterSpacing } from './layouts.ts';
import { headings } from './wordNumbering.ts';

/** Ids of styles beside Word's own Title and Heading1 to Heading4. */
export const styleIds = {
  body: 'BodyText',
  subtitle: 'Subtitle',
  note: 'Note',
  listItem: 'ListItem',
  tableText: 'TableText',
  tableHead: 'TableHead',
  figureValue: 'FigureValue',
  figureLabel: 'FigureLabel',
  signature: 'Signature',
  source: 'SourceLine',
  draftMark: 'DraftMark',
  pageNumber: 'PageNumberLine',
} as const;

export const alertColor = 'B3261E';
export const quietColor = '5C5C5C';
export const lineColor = 'A6ABB3';

const exact = (line: number) => ({ line, lineRule: LineRuleType.EXACT });

/** Real styles: whoever edits on in Word or WPS changes all headings at once, and writes on in body text after one. */
export function wordStyles(layout: Layout): IStylesOptions {
  const { size, pitch, firstLineChars, body, title } = layout;
  // The length beside the number of characters is for programs that do not count characters.
  const indent = { firstLineChars, firstLine: (firstLineChars * size.body) / 10 };
  const isOfficial = layout.grid !== undefined;
  const spacingOfHeading = isOfficial ? exact(pitch.body) : { before: 240, after: 100 };
  const based = { basedOn: 'Normal', quickFormat: true };
  // Set in lines of so many characters, filled to the last line of the page.
  const filled = isOfficial ? { characterSpacing: letterSpacing(layout) } : {};
  const heading = (level: number) => ({
    next: styleIds.body,
    paragraph: {
      spacing: spacingOfHeading,
      indent,
      keepNext: true,
      keepLines: true,
      numbering: { reference: headings, level },
    },
  });
  const plain = { bold: false, color: '000000', ...filled };
  return {
    default: {
      document: {
        run: {
          font: font(body),
          size: size.body,
          // Of letters and digits: as Chinese they would be broken at the end of a line, which GB/T 9704 forbids.
          language: { value: 'en-GB', eastAsia: 'zh-CN' },
          ...(isOfficial && { snapToGrid: false }),
        },
        paragraph: { spacing: { before: 0, after: 0 } },
      },
      title: {
        next: styleIds.body,
        run: { font: font('xiaobiaosong'), size: size.title, color: '000000' },
        paragraph: {
          alignment: AlignmentType.CENTER,
          spacing: { ...exact(pitch.title), ...title },
          keepNext: true,
          keepLines: true,
        },
      },
      heading1: { ...heading(0), run: { ...plain, font: font('hei'), size: size.heading1 } },
      heading2: { ...heading(1), run: { ...plain, font: font('kai'), size: size.heading2 } },
      heading3: { ...heading(2), run: { ...plain, font: font(body), size: size.heading3, bold: true } },
      heading4: { ...heading(3), run: { ...plain, font: font(body), size: size.heading3, italics: false } },
    },
    paragraphStyles: [
      // The page's grid counts in characters of this style.
      { id: 'Normal', name: 'Normal', quickFormat: true, run: { font: font(body), size: size.body } },
      {
        ...based,
        id: styleIds.body,
        name: 'Body Text',
        run: filled,
        paragraph: {
          ...(isOfficial && { widowControl: false }),
          alignment: AlignmentType.BOTH,
          spacing: isOfficial ? exact(pitch.body) : { before: 120, after: 80 },
          indent,
        },
      },
      {
        ...based,
        id: styleIds.subtitle,
        name: 'Subtitle',
        run: { color: quietColor },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 120 } },
      },
      {
        ...based,
        id: styleIds.note,
        name: 'Note',
        run: { font: font('kai'), size: size.note, color: quietColor },
        paragraph: {
          spacing: isOfficial ? exact(pitch.note) : { ...exact(pitch.note), before: 60, after: 60 },
          indent,
        },
      },
      {
        ...based,
        id: styleIds.listItem,
        name: 'List Item',
        run: filled,
        paragraph: { spacing: exact(pitch.body) },
      },
      { ...based, id: styleIds.tableText, name: 'Table Text', run: { size: size.table } },
      { ...based, id: styleIds.tableHead, name: 'Table Head', run: { font: font('hei'), size: size.table } },
      {
        ...based,
        id: styleIds.figureValue,
        name: 'Figure Value',
        run: { size: size.figure },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 60 }, keepNext: true },
      },
      {
        ...based,
        id: styleIds.figureLabel,
        name: 'Figure Label',
        run: { font: font('hei'), size: size.note, color: quietColor },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 60 } },
      },
      {
        ...based,
        id: styleIds.signature,
        name: 'Signature',
        run: filled,
        paragraph: { spacing: exact(pitch.body), keepLines: true },
      },
      {
        ...based,
        id: styleIds.source,
        name: 'Source Line',
        run: { font: font('hei'), size: 15, color: quietColor },
        paragraph: { spacing: { before: 360 } },
      },
      {
        ...based,
        id: styleIds.draftMark,
        name: 'Draft Mark',
        run: { font: font('hei'), size: 24, color: alertColor },
        paragraph: { alignment: AlignmentType.CENTER },
      },
      {
        ...based,
        id: styleIds.pageNumber,
        name: 'Page Number Line',
        run: { font: fontThroughout('song'), size: size.pageNumber },
        paragraph: { spacing: exact(size.pageNumber * 15) },
      },
    ],
  };
}
