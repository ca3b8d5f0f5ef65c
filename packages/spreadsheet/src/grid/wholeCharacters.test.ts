import { expect, it } from 'vitest';
import { withWholeCharacters } from './wholeCharacters.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (part: Uint8Array) => new TextDecoder().decode(part);

it('rare characters written as numbers become themselves, others stay as written', () => {
  expect(
    text(withWholeCharacters(bytes('<t>&#134047;&#x20B9F;&#x1F600;王&#13;&#65535;&amp;#134047;</t>'))),
  ).toBe('<t>𠮟𠮟😀王&#13;&#65535;&amp;#134047;</t>');
});

it('a part without any is handed on as it is', () => {
  const part = bytes('<t>王&amp;李</t>');
  expect(withWholeCharacters(part)).toBe(part);
});
