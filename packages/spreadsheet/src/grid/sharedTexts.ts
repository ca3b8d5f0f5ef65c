import { matchesOf } from '../matchesOf.ts';
import { escapedText } from './xml.ts';

/** A text of a workbook; with the XML of its runs where it is rich. */
export interface WorkbookText {
  readonly v: string;
  readonly r?: string;
}

/** The texts that cells share, by their number. */
export function sharedTexts(xml: string): WorkbookText[] {
  const items = xml.matchAll(/<(?:\w+:)?si(?:\s[^>]*)?(?:\/>|(?<!\/)>([\s\S]*?)<\/(?:\w+:)?si>)/g);
  return Array.from(items, ([, item = '']) => textOf(item));
}

const run = /<(?:\w+:)?t(?:\s[^>]*)?(?<!\/)>([\s\S]*?)<\/(?:\w+:)?t>/g;

/** A text as its XML has it, shared or in the cell itself; what is read beside its characters (拼音) is no part of it. */
export function textOf(xml: string): WorkbookText {
  const spoken = xml.includes('rPh') ? xml.replace(/<(?:\w+:)?rPh[\s>][\s\S]*?<\/(?:\w+:)?rPh>/g, '') : xml;
  let v = '';
  for (const [, text = ''] of matchesOf(run, spoken)) v += escapedText(text);
  return /<(?:\w+:)?r[\s>]/.test(spoken) ? { v, r: spoken } : { v };
}
