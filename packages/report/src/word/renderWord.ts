import { Document, Packer } from 'docx';
import { handleBlock } from '../document/handlers.ts';
import type { ReportDocument } from '../document/nodes.ts';
import { oneLine } from '../text/visibleText.ts';
import { layoutOf } from './layouts.ts';
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
    styles: wordStyles(layout, lang),
    numbering: wordNumbering(lang, layout),
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: {
          page: {
            size: layout.page,
            margin: {
              ...layout.margin,
              header: Math.round(layout.margin.top / 2),
              footer: Math.round(layout.margin.bottom * 0.66),
            },
          },
        },
        footers: pageNumbers(layout),
        ...(draft !== undefined && { headers: draftHeaders(draft) }),
        children: body.flatMap((block) => handleBlock(block, handlers)),
      },
    ],
  });
  return normalise(new Uint8Array(await Packer.toArrayBuffer(file)), asOf);
}
