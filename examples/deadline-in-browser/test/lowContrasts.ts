/**
 * Texts of the page that stand out from their ground by less than WCAG's 4.5 to 1. Runs within the page: it can use
 * nothing from outside itself.
 */
export function lowContrasts(): readonly string[] {
  type Colour = readonly [red: number, green: number, blue: number, alpha: number];
  const colour = (text: string): Colour => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
    return [red, green, blue, alpha];
  };
  const light = ([red, green, blue]: Colour) => {
    const [r = 0, g = 0, b = 0] = [red, green, blue]
      .map((value) => value / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = (of: Element | null): Colour => {
    for (let at = of; at !== null; at = at.parentElement) {
      const found = colour(getComputedStyle(at).backgroundColor);
      if (found[3] > 0) return found;
    }
    return [255, 255, 255, 1];
  };
  const isSeen = (of: Element) =>
    of.getClientRects().length > 0 && of.closest('.spoken, .skip, option') === null;
  const low: string[] = [];
  for (const of of document.querySelectorAll('body *')) {
    const own = [...of.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
    const text = own.map(({ textContent }) => textContent?.trim()).join('');
    if (text === '' || !isSeen(of)) continue;
    const [a, b] = [light(colour(getComputedStyle(of).color)), light(ground(of))];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < 4.5) low.push(`${of.tagName}.${of.className} “${text}” ${ratio.toFixed(2)}`);
  }
  return low;
}
