import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** What a `.docx` holds, read as a program that knows only zip and XML would read it. */
export interface OpenDocx {
  /** Every XML part by name. */
  readonly parts: Readonly<Record<string, string>>;
  readonly paragraphs: readonly { readonly style: string; readonly text: string }[];
}

/** Opens a `.docx`; throws where a part is not well-formed XML or a relationship leads nowhere. */
export function openDocx(bytes: Uint8Array): OpenDocx {
  const entries = unzipSync(bytes);
  const parts: Record<string, string> = {};
  for (const [name, content] of Object.entries(entries)) {
    if (!/\.(xml|rels)$/.test(name)) throw new Error(`a part that is no XML: ${name}`);
    parts[name] = strFromU8(content);
    checkWellFormed(name, parts[name]);
  }
  checkRelationships(parts);
  return { parts, paragraphs: paragraphsOf(parts['word/document.xml'] ?? '') };
}

/** Throws where a part is not well-formed XML. */
export function checkWellFormed(name: string, xml: string): void {
  const parser = new SaxesParser({ xmlns: true, fileName: name });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
}

function checkRelationships(parts: Readonly<Record<string, string>>): void {
  for (const [name, xml] of Object.entries(parts)) {
    if (!name.endsWith('.rels')) continue;
    const folder = name.replace(/_rels\/[^/]+$/, '');
    for (const [, target = '', mode] of xml.matchAll(/Target="([^"]+)"(?: TargetMode="(\w+)")?/g)) {
      if (mode === 'External') throw new Error(`${name} leads out of the file: ${target}`);
      const part = target.startsWith('/') ? target.slice(1) : `${folder}${target}`;
      if (!(part in parts)) throw new Error(`${name} names a part that is not there: ${part}`);
    }
  }
}

function paragraphsOf(xml: string): OpenDocx['paragraphs'] {
  const paragraphs: { style: string; text: string }[] = [];
  const parser = new SaxesParser({ xmlns: true });
  let isText = false;
  parser.on('opentag', ({ name, attributes }) => {
    const last = paragraphs.at(-1);
    if (name === 'w:p') paragraphs.push({ style: '', text: '' });
    else if (name === 'w:pStyle' && last) last.style = attributes['w:val']?.value ?? '';
    else if (name === 'w:br' && last) last.text += '\n';
    isText = name === 'w:t';
  });
  parser.on('text', (text) => {
    const last = paragraphs.at(-1);
    if (isText && last) last.text += text;
  });
  parser.on('closetag', () => {
    isText = false;
  });
  parser.write(xml).close();
  return paragraphs;
}
