import type { Language } from '@zhenggai/core/words';

const byPrefix: Readonly<Record<string, Language>> = { zh: 'zh-CN', en: 'en' };
const standard: Language = 'zh-CN';

/**
 * The language of messages that `Accept-Language` asks for: the wanted one that there is, Chinese where none is.
 *
 * @example negotiateLanguage('fr, en-GB;q=0.8, zh;q=0.5') // 'en'
 */
export function negotiateLanguage(header: string | undefined): Language {
  const wanted = (header ?? '')
    .slice(0, 500)
    .split(',')
    .map((part, place) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const q = parameters.map((one) => /^\s*q=([01](?:\.\d{0,3})?)\s*$/.exec(one)?.[1]).find(Boolean);
      return { prefix: tag.trim().split('-')[0] ?? '', quality: q === undefined ? 1 : Number(q), place };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality || a.place - b.place);
  for (const { prefix } of wanted) {
    if (Object.hasOwn(byPrefix, prefix)) return byPrefix[prefix] ?? standard;
    if (prefix === '*') return standard;
  }
  return standard;
}
