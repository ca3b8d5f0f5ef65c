import { AlignmentType, type IStylesOptions, LineRuleType } from 'docx';
import type { DocumentLang } from '../document/nodes.ts';
import { font } from './fonts.ts';
import type { Layout } from './layouts.ts';
import { headings } from './wordNumbering.ts';

/** Ids of styles beside Word's own Title, Heading1 and Heading2. */
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

/** Real styles: whoever edits on in Word or WPS changes all headings at once. */
export function wordStyles(
  { size, pitch, firstLineChars, body, ...layout }: Layout,
  lang: DocumentLang,
): IStylesOptions {
  // The length beside the number of characters is for programs that do not count characters.
  const indent = { firstLineChars, firstLine: (firstLineChars * size.body) / 10 };
  const isOfficial = firstLineChars > 0;
  const spacingOfHeading = isOfficial ? exact(pitch.body) : { before: 240, after: 100 };
  const based = { basedOn: 'Normal', quickFormat: true };
  return {
    default: {
      document: {
        run: {
          font: font(body),
          size: size.body,
          language: { value: lang === 'en' ? 'en-GB' : 'zh-CN', eastAsia: 'zh-CN' },
        },
        paragraph: { spacing: { before: 0, after: 0 } },
      },
      title: {
        run: { font: font('xiaobiaosong'), size: size.title, color: '000000' },
        paragraph: {
          alignment: AlignmentType.CENTER,
          spacing: { ...exact(pitch.title), after: isOfficial ? pitch.body : 120 },
          keepNext: true,
        },
      },
      heading1: {
        run: { font: font('hei'), size: size.heading1, bold: false, color: '000000' },
        paragraph: {
          spacing: spacingOfHeading,
          indent,
          keepNext: true,
          numbering: { reference: headings, level: 0 },
        },
      },
      heading2: {
        run: { font: font('kai'), size: size.heading2, bold: false, color: '000000' },
        paragraph: {
          spacing: spacingOfHeading,
          indent,
          keepNext: true,
          numbering: { reference: headings, level: 1 },
        },
      },
    },
    paragraphStyles: [
      {
        ...based,
        id: styleIds.body,
        name: 'Body Text',
        paragraph: {
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
        paragraph: { spacing: { ...exact(pitch.note), before: 60, after: 60 }, indent },
      },
      { ...based, id: styleIds.listItem, name: 'List Item', paragraph: { spacing: exact(pitch.body) } },
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
        paragraph: { alignment: AlignmentType.CENTER, spacing: exact(pitch.body), keepLines: true },
      },
      {
        ...based,
        id: styleIds.source,
        name: 'Source Line',
        run: { font: font('hei'), size: 16, color: quietColor },
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
        run: { font: font('song'), size: layout.margin.top > 2000 ? 28 : 21 },
      },
    ],
  };
}
