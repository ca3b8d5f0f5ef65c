/**
 * A sum as typed, with the unit that its column or the sheet names where the cell itself names none. Never a float: it
 * stays text, and whoever needs yuan reads it exactly.
 */
export function readAmount(texts: readonly string[], unit: string | undefined): string {
  return [...new Set(texts.filter((text) => text !== '' && !/^[/／—–\-\s]*$/.test(text)))]
    .map((text) =>
      unit !== undefined && /^[-−]?[\d,，]+(\.\d+)?$/.test(text.normalize('NFKC')) ? `${text}${unit}` : text,
    )
    .join('；');
}

/** The unit of money that a caption or a line above the table names: 金额（万元）, 单位：万元. */
export function moneyUnitIn(text: string): string | undefined {
  return (
    /[（(:：\s](亿元|万元|千元|元)[)）\s]?/.exec(text)?.[1] ?? /(亿元|万元|千元)$/.exec(text.trim())?.[1]
  );
}
