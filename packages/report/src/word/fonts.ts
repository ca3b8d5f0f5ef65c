import type { IFontAttributesProperties } from 'docx';

/** A typeface that official documents ask for, and what stands in where a machine lacks it. */
interface Typeface {
  readonly name: string;
  readonly fallbacks: readonly string[];
}

/** The official typefaces may not be shipped: the document names them, and its font table their stand-ins. */
export const typefaces = {
  fangsong: { name: '仿宋_GB2312', fallbacks: ['仿宋', 'FangSong', 'STFangsong', 'FandolFang'] },
  hei: { name: '黑体', fallbacks: ['SimHei', 'STHeiti', 'FandolHei', 'Noto Sans CJK SC'] },
  kai: { name: '楷体_GB2312', fallbacks: ['楷体', 'KaiTi', 'STKaiti', 'FandolKai'] },
  xiaobiaosong: { name: '方正小标宋简体', fallbacks: ['方正小标宋_GBK', '华文中宋', 'STZhongsong', '宋体'] },
  song: { name: '宋体', fallbacks: ['SimSun', 'STSong', 'FandolSong', 'Noto Serif CJK SC'] },
} as const satisfies Readonly<Record<string, Typeface>>;

/** Chinese in the typeface, Latin letters and digits in Times New Roman, as offices do. */
export function font(typeface: keyof typeof typefaces): IFontAttributesProperties {
  return {
    ascii: 'Times New Roman',
    hAnsi: 'Times New Roman',
    cs: 'Times New Roman',
    eastAsia: typefaces[typeface].name,
  };
}

/** Chinese, Latin letters and digits alike in the typeface: the page number's half-width digits are 宋体 too. */
export function fontThroughout(typeface: keyof typeof typefaces): IFontAttributesProperties {
  const { name } = typefaces[typeface];
  return { ascii: name, hAnsi: name, cs: name, eastAsia: name };
}

/** `word/fontTable.xml`: Word and WPS look for the alternative names where a font is missing. */
export function fontTable(): string {
  const fonts = Object.values(typefaces).map(
    ({ name, fallbacks }) =>
      `<w:font w:name="${name}"><w:altName w:val="${fallbacks.join(',')}"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="default"/></w:font>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts.join('')}</w:fonts>`;
}
