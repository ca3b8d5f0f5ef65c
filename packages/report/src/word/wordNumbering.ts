import { AlignmentType, type INumberingOptions, LevelFormat, LevelSuffix } from 'docx';
import type { DocumentLang } from '../document/nodes.ts';
import type { Layout } from './layouts.ts';

/** Names of the numberings: headings count through the document, each ordered list for itself. */
export const headings = 'headings';
export const ordered = 'ordered';
export const bullets = 'bullets';

type Level = readonly [format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string];

const headingLevels: Readonly<Record<DocumentLang, readonly Level[]>> = {
  'zh-CN': [
    [LevelFormat.CHINESE_COUNTING_THOUSAND, '%1、'],
    [LevelFormat.CHINESE_COUNTING_THOUSAND, '（%2）'],
    [LevelFormat.DECIMAL, '%3.'],
    [LevelFormat.DECIMAL, '（%4）'],
  ],
  en: [
    [LevelFormat.DECIMAL, '%1. '],
    [LevelFormat.DECIMAL, '(%2) '],
    [LevelFormat.LOWER_LETTER, '%3. '],
    [LevelFormat.LOWER_LETTER, '(%4) '],
  ],
};

/** Numbering that Word counts on when someone adds a heading or an item: the same numbers as other formats print. */
export function wordNumbering(lang: DocumentLang, { firstLineChars, size }: Layout): INumberingOptions {
  const level = ([format, text]: Level, index: number) => ({
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
      { reference: headings, levels: headingLevels[lang].map(level) },
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
