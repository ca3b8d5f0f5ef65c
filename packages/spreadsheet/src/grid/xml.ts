/** An element's start tag, its attributes and where it ends. */
export interface Tag {
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: string;
  readonly closing: boolean;
  readonly empty: boolean;
  /** Where the text after the tag begins. */
  readonly end: number;
}

/** The tags of an XML text in order. A small scan for what the workbook library does not tell; no entity is expanded. */
export function* tagsOf(xml: string): Generator<Tag> {
  let at = 0;
  for (;;) {
    const open = xml.indexOf('<', at);
    if (open < 0) return;
    const close = xml.indexOf('>', open);
    if (close < 0) return;
    at = close + 1;
    const first = xml.charCodeAt(open + 1);
    if (first === 33 || first === 63) continue;
    const closing = first === 47;
    let nameEnd = open + (closing ? 2 : 1);
    const nameStart = nameEnd;
    while (nameEnd < close && !/[\s/>]/.test(xml[nameEnd] as string)) nameEnd++;
    const name = xml.slice(nameStart, nameEnd);
    yield {
      name: name.slice(name.indexOf(':') + 1),
      attributes: xml.slice(nameEnd, close),
      closing,
      empty: xml.charCodeAt(close - 1) === 47,
      end: at,
    };
  }
}

interface Written {
  /** As nearly all programs write it; looked for first, it spares the pattern. */
  readonly usual: string;
  readonly pattern: RegExp;
}

const known = new Map<string, Written>();

function writtenAs(name: string): Written {
  const before = known.get(name);
  if (before) return before;
  const pattern = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  const written = { usual: ` ${name}="`, pattern };
  known.set(name, written);
  return written;
}

/** The value of an attribute, its entities read. */
export function attribute(attributes: string, name: string): string | undefined {
  const { usual, pattern } = writtenAs(name);
  const at = attributes.indexOf(usual);
  const end = at < 0 ? -1 : attributes.indexOf('"', at + usual.length);
  if (end >= 0) return unescapeXml(attributes.slice(at + usual.length, end));
  const found = pattern.exec(attributes);
  const value = found?.[1] ?? found?.[2];
  return value === undefined ? undefined : unescapeXml(value);
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi,
    (whole, hex, dec, name) => {
      if (name !== undefined) return named[String(name).toLowerCase()] ?? whole;
      const code = hex === undefined ? Number(dec) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** The text of a cell: its entities, its `<![CDATA[…]]>` and the characters that workbooks write as `_x000D_` read. */
export function escapedText(xml: string): string {
  const text = xml.includes('<![CDATA[') ? textWithData(xml) : unescapeXml(xml);
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function textWithData(xml: string): string {
  const parts = xml.split(/<!\[CDATA\[([\s\S]*?)\]\]>/);
  return parts.map((part, i) => (i % 2 === 1 ? part : unescapeXml(part))).join('');
}

/** The texts of all elements of that name, in order. */
export function textsOf(xml: string, name: string): string[] {
  const texts: string[] = [];
  let from = -1;
  for (const tag of tagsOf(xml)) {
    if (tag.name !== name || tag.empty) continue;
    if (!tag.closing) from = tag.end;
    else if (from >= 0) {
      const end = xml.lastIndexOf('</', tag.end - 1);
      texts.push(unescapeXml(xml.slice(from, end)));
      from = -1;
    }
  }
  return texts;
}
