import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../test/arbitraryLedger.ts';
import { hostileTexts } from '../../test/hostile.ts';
import { openMarkdown } from '../../test/openMarkdown.ts';
import { list, paragraph, row, table, title } from '../document/build.ts';
import type { Block, ReportDocument } from '../document/nodes.ts';
import { visibleText } from '../text/visibleText.ts';
import { renderMarkdown } from './renderMarkdown.ts';

function documentOf(...body: readonly Block[]): ReportDocument {
  const ledger = { id: 'test', seq: 1, hash: 'sha256:1' };
  const asOf = '2024-07-10' as ReportDocument['asOf'];
  return {
    kind: 'document',
    template: 'status',
    lang: 'zh-CN',
    layout: 'working',
    name: '',
    asOf,
    ledger,
    body,
    data: {},
  };
}

const bare = (text: string) => visibleText(text).replace(/\s+/g, '');
const shown = (text: string) => text.replace(/\s+/g, '');

describe.each([
  ['a paragraph', (text: string) => paragraph(text), ['paragraph', 'text', 'escape', 'br', 'space']],
  ['a heading', (text: string) => title(text), ['heading', 'text', 'escape', 'space']],
  ['a list', (text: string) => list('ordered', [[text]]), ['list', 'list_item', 'text', 'escape', 'space']],
  [
    'a table',
    (text: string) => table('', [{ caption: text, width: 1, align: 'start' }], [row(text)]),
    ['table', 'text', 'escape', 'html:<br>', 'space'],
  ],
] as const)('%s in Markdown', (name, block, allowed) => {
  const times = name === 'a table' ? 2 : 1;

  it.each(hostileTexts.map((text) => [JSON.stringify(text.slice(0, 40)), text]))(
    'shows %s as it is',
    (_, text) => {
      const { kinds, text: read } = openMarkdown(renderMarkdown(documentOf(block(`字${text}`))));
      expect([...kinds].filter((kind) => !(allowed as readonly string[]).includes(kind))).toEqual([]);
      expect(shown(read)).toBe(bare(`字${text}`).repeat(times));
    },
  );

  it('shows any text as it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { kinds, text: read } = openMarkdown(renderMarkdown(documentOf(block(`字${text}`))));
        expect([...kinds].filter((kind) => !(allowed as readonly string[]).includes(kind))).toEqual([]);
        expect(shown(read)).toBe(bare(`字${text}`).repeat(times));
      }),
      { numRuns: 300, interruptAfterTimeLimit: 10_000, markInterruptAsFailure: false },
    );
  });
});

it('keeps a text that begins like a list, a heading or code a paragraph', () => {
  for (const text of ['1. 一', '1) 一', '- 一', '+ 一', '# 一', '    一', '> 一', '---', '```', '===']) {
    expect([...openMarkdown(renderMarkdown(documentOf(paragraph(text)))).kinds]).not.toContain('list');
    expect(openMarkdown(renderMarkdown(documentOf(paragraph('字'), paragraph(text)))).kinds).not.toContain(
      'heading',
    );
    expect(shown(openMarkdown(renderMarkdown(documentOf(paragraph(text)))).text)).toBe(bare(text));
  }
});
