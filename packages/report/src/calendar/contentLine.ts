/** Octets of a line, without its end. */
const longest = 75;

/**
 * A line of iCalendar, folded so that none is longer than 75 octets and no character is cut; each ends in CRLF.
 * @source RFC 5545, 3.1
 *
 * @example contentLine('METHOD', 'PUBLISH') // 'METHOD:PUBLISH\r\n'
 */
export function contentLine(name: string, value: string): string {
  let folded = '';
  let octets = 0;
  for (const character of `${name}:${value}`) {
    const more = octetsOf(character);
    if (octets + more > longest) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += more;
  }
  return `${folded}\r\n`;
}

/** Octets of a character in UTF-8. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
