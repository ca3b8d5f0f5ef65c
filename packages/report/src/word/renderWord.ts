import { Document, DocumentGridType, type ISectionPropertiesOptions, Packer, PageOrientation } from 'docx';
import { handleBlock } from '../document/handlers.ts';
import type { ReportDocument } from '../document/nodes.ts';
import { oneLine } from '../text/visibleText.ts';
import { type Layout, layoutOf, textWidth } from './layouts.ts';
import { normalise } from './normalise.ts';
import { draftHeaders, pageNumbers } from './pageFurniture.ts';
import { wordBlocks } from './wordBlocks.ts';
import { wordNumbering } from './wordNumbering.ts';
import { wordStyles } from './wordStyles.ts';

/** The document as `.docx`, on A4, with real styles and numbering; the same document gives the same bytes. */
export async function renderWord(document: ReportDocument): Promise<Uint8Array> {
  const { lang, name, draft, body, asOf, ledger } = document;
  const layout = layoutOf(document);
  const handlers = wordBlocks(layout, body);
  const file = new Document({
    creator: 'zhenggai',
    lastModifiedBy: 'zhenggai',
    title: oneLine(draft === undefined ? name : `${draft.text} · ${name}`),
    description: `${ledger.seq} ${ledger.hash}`,
    styles: wordStyles(layout),
    numbering: wordNumbering(lang, layout),
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: pageOf(layout),
        footers: pageNumbers(layout),
        ...(draft !== undefined && { headers: draftHeaders(draft) }),
        children: body.flatMap((block) => handleBlock(block, handlers)),
      },
    ],
  });
  return normalise(new Uint8Array(await Packer.toArrayBuffer(file)), asOf);
}

/** The page and, for official papers, its grid: the lines and characters that Word and WPS show and count by. */
function pageOf(layout: Layout): ISectionPropertiesOptions {
  const { page, margin, pitch, size, grid } = layout;
  const isOnItsSide = page.width > page.height;
  return {
    page: {
      // The library turns the page itself.
      size: isOnItsSide
        ? { width: page.height, height: page.width, orientation: PageOrientation.LANDSCAPE }
        : page,
      margin,
    },
    ...(grid !== undefined && {
      grid: {
        type: DocumentGridType.LINES_AND_CHARS,
        linePitch: pitch.body,
        // In 4096ths of a point, beside the size of body text.
        charSpace: Math.floor((textWidth(layout) / grid.characters / 20 - size.body / 2) * 4096),
      },
    }),
  };
}
