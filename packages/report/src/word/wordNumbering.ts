import { AlignmentType, type INumberingOptions, LevelFormat, LevelSuffix } from 'docx';
import type { DocumentLang } from '../document/nodes.ts';
import type { Layout } from './layouts.ts';

/** Names of the numberings: headings count through the document, each ordered list for itself. */
export const headings = 'headings';
export const ordered = 'ordered';
export const bullets = 'bullets';

const formats = {
  'zh-CN': { format: LevelFormat.CHINESE_COUNTING_THOUSAND, first: '%1、', second: '（%2）' },
  en: { format: LevelFormat.DECIMAL, first: '%1. ', second: '(%2) ' },
} as const;

/** Numbering that Word counts on when someone adds a heading or an item: the same numbers as other formats print. */
export function wordNumbering(lang: DocumentLang, { firstLineChars, size }: Layout): INumberingOptions {
  const { format, first, second } = formats[lang];
  const level = (index: number, text: string) => ({
    level: index,
    format,
    text,
    suffix: LevelSuffix.NOTHING,
    alignment: AlignmentType.LEFT,
    style: {
      paragraph: { indent: { left: 0, firstLineChars, firstLine: (firstLineChars * size.body) / 10 } },
    },
  });
  const listStyle = { paragraph: { indent: { left: 480, hanging: 480 } } };
  return {
    config: [
      { reference: headings, levels: [level(0, first), level(1, second)] },
      {
        reference: ordered,
        levels: [
          {
            level: 0,
            format: LevelFormat.DECIMAL,
            text: '%1.',
            alignment: AlignmentType.LEFT,
            style: listStyle,
          },
        ],
      },
      {
        reference: bullets,
        levels: [
          {
            level: 0,
            format: LevelFormat.BULLET,
            text: '•',
            alignment: AlignmentType.LEFT,
            style: listStyle,
          },
        ],
      },
    ],
  };
}
