/** The category that a heading inside the table names: `一、政治建设方面（6项）` → 政治建设方面. */
export function categoryOfHeading(text: string): string {
  return text
    .trim()
    .replace(
      /^([一二三四五六七八九十\d]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[)）]|第[一二三四五六七八九十]{1,3}(部分|类|批)[：:、]?)\s*/,
      '',
    )
    .replace(/\s*[（(]\s*共?\s*[\d一二三四五六七八九十]+\s*(项|个|条|类|处|件)[^）)]*[）)]\s*$/, '')
    .replace(/[：:]$/, '')
    .trim();
}
