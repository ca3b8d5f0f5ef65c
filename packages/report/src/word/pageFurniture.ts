import { AlignmentType, Footer, Header, PageNumber, Paragraph, TextRun } from 'docx';
import { TextWatermark } from 'docx/watermarks';
import type { DraftMark } from '../document/nodes.ts';
import { typefaces } from './fonts.ts';
import { insetOf, type Layout } from './layouts.ts';
import { wordText } from './wordRuns.ts';
import { alertColor, styleIds } from './wordStyles.ts';

/** Headers or footers of odd and of even pages. */
interface Furniture<T> {
  readonly default: T;
  readonly even: T;
}

/** `— 1 —` at the outer edge, a character of its own in: right on odd pages, left on even ones (GB/T 9704). */
export function pageNumbers(layout: Layout): Furniture<Footer> {
  const character = layout.size.pageNumber * 10;
  const [left, right] = [insetOf(layout, 'left', character), insetOf(layout, 'right', character)];
  return {
    default: new Footer({
      children: [pageNumber({ alignment: AlignmentType.RIGHT, indent: { right } })],
    }),
    even: new Footer({ children: [pageNumber({ alignment: AlignmentType.LEFT, indent: { left } })] }),
  };
}

function pageNumber(
  place: Pick<ConstructorParameters<typeof Paragraph>[0] & object, 'alignment' | 'indent'>,
): Paragraph {
  return new Paragraph({
    style: styleIds.pageNumber,
    ...place,
    children: [new TextRun({ font: { hint: 'eastAsia' }, children: ['— ', PageNumber.CURRENT, ' —'] })],
  });
}

/** The draft's mark on each page: said in the header, and across the page behind the text. */
export function draftHeaders(mark: DraftMark): Furniture<Header> {
  return { default: draftHeader(mark), even: draftHeader(mark) };
}

function draftHeader({ text, note }: DraftMark): Header {
  return new Header({
    children: [
      new Paragraph({
        style: styleIds.draftMark,
        children: [
          wordText(`${text}　${note}`),
          new TextWatermark({
            text,
            font: typefaces.hei.name,
            color: alertColor,
            opacity: 0.15,
            width: 360,
            height: 180,
          }),
        ],
      }),
    ],
  });
}
