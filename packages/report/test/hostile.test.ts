import { composeNotice } from '@zhenggai/notice';
import * as fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type BlockHandlers, handleBlock } from '../src/document/handlers.ts';
import type { ReportDocument, Run } from '../src/document/nodes.ts';
import { noticeReport } from '../src/notice/noticeReport.ts';
import { render } from '../src/render.ts';
import { statusReport } from '../src/status/statusReport.ts';
import { visibleText } from '../src/text/visibleText.ts';
import { anyText } from './arbitraryLedger.ts';
import { everyDocument } from './everyDocument.ts';
import { approvedHostileLedger, hostileLedger, hostileTexts, hostileView, type Marking } from './hostile.ts';
import { checkWellFormed, openDocx } from './openDocx.ts';
import { openHtml } from './openHtml.ts';
import { openMarkdown } from './openMarkdown.ts';
import { asOf } from './recorded.ts';

const bare = (text: string) => visibleText(text).replace(/\s+/g, '');
const utf8 = new TextDecoder('utf-8', { fatal: true });
// Half of a surrogate pair never gets into a ledger: it has no digest.
const texts = hostileTexts.filter((text) => !/\p{Surrogate}/u.test(text));
const named = texts.map((text) => [JSON.stringify(text.slice(0, 40)), text] as const);
const markings: readonly Marking[] = ['marked', 'alone'];

const made = new Map<string, readonly (readonly [string, ReportDocument])[]>();

/** Every document with this text in every field, after a mark or at the start of what holds it. */
function hostileDocuments(text: string, marking: Marking): readonly (readonly [string, ReportDocument])[] {
  const key = `${marking} ${text}`;
  const all = made.get(key) ?? everyDocument(hostileView(text, marking));
  made.set(key, all);
  return all;
}

/** Both, for formats in which a start of a line or cell means something. */
const bothWays = (text: string) => markings.flatMap((marking) => hostileDocuments(text, marking));

const wordsOf = (runs: readonly Run[]) =>
  runs.map((run) => (run.kind === 'figure' ? String(run.value) : run.text)).join('');

/** What each format prints of a block, piece by piece. */
const printed: BlockHandlers<readonly string[]> = {
  title: ({ lines }) => [lines.join('')],
  heading: ({ runs }) => [wordsOf(runs)],
  paragraph: ({ runs }) => [wordsOf(runs)],
  list: ({ items }) => items.map(wordsOf),
  table: ({ columns, rows }) => [
    ...columns.map(({ caption }) => caption),
    ...rows.flatMap(({ cells }) => cells.map(wordsOf)),
  ],
  figures: ({ items }) => items.map(({ label }) => label),
  signature: ({ issuer = '', date }) => [issuer, date],
  pageBreak: () => [],
  source: ({ text }) => [text],
};

/** All that a document prints stands in what was read back from its file, letter by letter, white space apart. */
function expectAllOf({ body }: ReportDocument, read: string): void {
  const all = bare(read);
  const missing = body
    .flatMap((block) => handleBlock(block, printed))
    .filter((text) => !all.includes(bare(text)));
  expect(missing).toEqual([]);
}

const elements = new Set(
  (
    'html head meta title style body main a h1 h2 h3 h4 h5 span p b strong br data div table caption colgroup col thead ' +
    'tbody tr th td dl dt dd ol ul li hr footer'
  ).split(' '),
);
const attributes = new Set(
  'lang charset http-equiv content name class role aria-hidden scope style value data-findings href'.split(
    ' ',
  ),
);

/** Anywhere but to a file beside the document. */
const leadsAway = /href="(?!\.\/)/;

async function checkHtml(document: ReportDocument): Promise<void> {
  const file = utf8.decode(await render(document, 'html'));
  const html = openHtml(file);
  expect(file).not.toMatch(leadsAway);
  expect(html.errors).toEqual([]);
  expect([...html.elements].filter((name) => !elements.has(name))).toEqual([]);
  expect([...html.attributes].filter((name) => !attributes.has(name))).toEqual([]);
  expectAllOf(document, html.text);
}

async function checkMarkdown(document: ReportDocument): Promise<void> {
  const read = openMarkdown(utf8.decode(await render(document, 'md')));
  const kinds =
    'heading paragraph text escape br space list list_item table link html:<br> html:<sub> html:</sub> strong blockquote hr';
  expect([...read.kinds].filter((kind) => !kinds.split(' ').includes(kind))).toEqual([]);
  expect(read.links.filter((to) => leadsAway.test(`href="${to}`))).toEqual([]);
  expectAllOf(document, read.text);
}

async function checkWord(document: ReportDocument): Promise<void> {
  const { parts, paragraphs } = openDocx(await render(document, 'docx'));
  expectAllOf(document, paragraphs.map((paragraph) => paragraph.text).join(''));
  // No field but the page number, nothing that is loaded from elsewhere.
  const xml = Object.values(parts).join('');
  expect(xml.match(/<w:instrText[^>]*>[^<]*/g)?.every((field) => field.endsWith('>PAGE'))).toBe(true);
  expect(xml).not.toMatch(/<w:(hyperlink|fldSimple|object|altChunk)\b/);
}

/** A workbook computes nothing and leads nowhere: each text is a text to it. */
async function checkWorkbook(document: ReportDocument): Promise<void> {
  for (const [name, content] of Object.entries(unzipSync(await render(document, 'xlsx')))) {
    if (!/\.(xml|rels)$/.test(name)) throw new Error(`a part that is no XML: ${name}`);
    const xml = utf8.decode(content);
    checkWellFormed(name, xml);
    expect(xml).not.toMatch(/<f[ >]|<hyperlink\b|TargetMode="External"|<ddeLink|<externalReference/);
  }
}

async function checkJson(document: ReportDocument): Promise<void> {
  const json = utf8.decode(await render(document, 'json'));
  expect(json).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u2028\u2029]/);
  expect(JSON.parse(json).content).toEqual(JSON.parse(JSON.stringify(document.body)));
}

describe('texts from people are data, in every document', () => {
  it.each(named)('in HTML: %s', async (_, text) => {
    for (const [, document] of hostileDocuments(text, 'marked')) await checkHtml(document);
  });

  it.each(named)('in Markdown: %s', async (_, text) => {
    for (const [, document] of bothWays(text)) await checkMarkdown(document);
  });

  // Several at once: a Word file takes its time, and XML knows no start of a text.
  it.each(Array.from({ length: 6 }, (_, group) => [group]))('in Word: group %i of them', async (group) => {
    const text = texts.filter((_, index) => index % 6 === group).join('／');
    for (const [, document] of everyDocument(hostileView(text))) await checkWord(document);
  });

  it.each(named)('in a workbook, where there is one: %s', async (_, text) => {
    for (const [, document] of bothWays(text)) {
      if (document.workbook !== undefined) await checkWorkbook(document);
    }
  });

  it.each(named)('in JSON, where they stand as they are: %s', async (_, text) => {
    for (const [, document] of hostileDocuments(text, 'marked')) await checkJson(document);
  });

  it('in every format, whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, fc.constantFrom(...markings), async (text, marking) => {
        for (const [, document] of everyDocument(hostileView(text, marking))) {
          await checkHtml(document);
          await checkMarkdown(document);
          await checkJson(document);
          await checkWord(document);
          if (document.workbook !== undefined) await checkWorkbook(document);
        }
      }),
      { numRuns: 5, interruptAfterTimeLimit: 15_000, markInterruptAsFailure: false },
    );
  }, 30_000);

  it.each([
    ['notice', ['整改主体', '检查单位', '时间', '标题', '进展']],
    ['status', ['整改主体', '序号', '标题', '方面', '部门', '领导', '人员', '时限', '自报']],
    ['monthly', ['标题', '部门']],
    ['department', ['标题', '措施', '退回']],
    ['ledger', ['序号', '标题', '措施', '目标', '领导', '部门', '人员', '配合', '时限']],
  ] as const)('are really in them: %s', (name, fields) => {
    const all = everyDocument(hostileView('文字')).filter(([of]) => of === name);
    const content = JSON.stringify(all.map(([, { body }]) => body));
    expect(fields.filter((field) => !content.includes(`〔${field}〕文字`))).toEqual([]);
  });
});

describe('invariant 11: internal text stays internal', () => {
  const internal = [
    '序号',
    '方面',
    '来源',
    '单位',
    '目标',
    '部门',
    '领导',
    '人员',
    '金额',
    '备注',
    '列名',
    '列值',
    '时限',
    '自报',
    '线索',
  ];

  it.each(['md', 'html', 'docx', 'json'] as const)(
    'a final notice in %s holds none of it',
    async (format) => {
      const ledger = approvedHostileLedger('文字');
      const bytes = await render(noticeReport(composeNotice(ledger, { asOf }), { draft: false }), format);
      const text = format === 'docx' ? Object.values(openDocx(bytes).parts).join('') : utf8.decode(bytes);
      expect(text).toContain('〔标题〕');
      for (const field of internal) expect(text).not.toContain(`〔${field}〕`);
    },
  );

  it('no document of an unapproved text can be made as final', () => {
    const notice = composeNotice(hostileLedger('文字'), { asOf });
    expect(() => noticeReport(notice, { draft: false })).toThrow('F01, F02, F03, F05');
  });

  it('the status report counts clues and prints nothing of them', () => {
    const document = JSON.stringify(statusReport(hostileLedger('文字'), { asOf }));
    expect(document).not.toContain('〔线索〕');
    expect(document).toContain('"population":"clue"');
  });
});
