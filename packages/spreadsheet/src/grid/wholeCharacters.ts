/** A character written as a number, beyond the first 65,536: 𠮟 as `&#134047;` or `&#x20B9F;`. */
const reference = /&#(?:x([0-9a-f]{5,6})|(\d{5,7}));/gi;

/**
 * A part of a package with its rare characters as themselves. Some programs write them as numbers, which the workbook
 * library cuts to 16 bits: 𠮟 in a name would silently become another character.
 */
export function withWholeCharacters(part: Uint8Array): Uint8Array {
  if (!hasReference(part)) return part;
  const xml = new TextDecoder().decode(part);
  const whole = xml.replace(reference, (written, hex: string | undefined, decimal: string | undefined) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0xffff && code <= 0x10ffff ? String.fromCodePoint(code) : written;
  });
  return whole === xml ? part : new TextEncoder().encode(whole);
}

/** Most parts have none at all: a look at the bytes is cheaper than decoding them. */
function hasReference(part: Uint8Array): boolean {
  const [ampersand, hash] = [0x26, 0x23];
  for (let at = part.indexOf(ampersand); at >= 0; at = part.indexOf(ampersand, at + 1))
    if (part[at + 1] === hash) return true;
  return false;
}
