import { composeNotice } from '@zhenggai/notice';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReportDocument } from '../src/document/nodes.ts';
import { noticeReport } from '../src/notice/noticeReport.ts';
import { render } from '../src/render.ts';
import { statusReport } from '../src/status/statusReport.ts';
import { visibleText } from '../src/text/visibleText.ts';
import { anyText } from './arbitraryLedger.ts';
import { approvedHostileLedger, hostileLedger, hostileTexts } from './hostile.ts';
import { openDocx } from './openDocx.ts';
import { openHtml } from './openHtml.ts';
import { asOf } from './recorded.ts';

/** Both documents of a ledger with this text in every field, and the fields that each prints. */
function documents(text: string): readonly (readonly [ReportDocument, readonly string[]])[] {
  const ledger = hostileLedger(text);
  const [status, draft] = [
    statusReport(ledger, { asOf }),
    noticeReport(composeNotice(ledger, { asOf }), { draft: true }),
  ];
  return [
    [status, ['整改主体', '序号', '标题', '方面', '部门', '领导', '人员', '时限', '自报']],
    [draft, ['整改主体', '检查单位', '时间', '标题', '进展']],
  ];
}

const bare = (text: string) => visibleText(text).replace(/\s+/g, '');
const utf8 = new TextDecoder('utf-8', { fatal: true });
// Half of a surrogate pair never gets into a ledger: it has no digest.
const named = hostileTexts
  .filter((text) => !/\p{Surrogate}/u.test(text))
  .map((text) => [JSON.stringify(text.slice(0, 40)), text] as const);

const elements = new Set(
  (
    'html head meta title style body main h1 h2 h3 span p b strong br data div table caption colgroup col thead tbody tr th td ' +
    'dl dt dd ol ul li hr footer'
  ).split(' '),
);
const attributes = new Set(
  'lang charset http-equiv content name class role aria-hidden scope style value data-findings'.split(' '),
);

async function checkHtml(text: string): Promise<void> {
  for (const [document, fields] of documents(text)) {
    const html = openHtml(utf8.decode(await render(document, 'html')));
    expect(html.errors).toEqual([]);
    expect([...html.elements].filter((name) => !elements.has(name))).toEqual([]);
    expect([...html.attributes].filter((name) => !attributes.has(name))).toEqual([]);
    for (const field of fields) expect(html.text).toContain(bare(`〔${field}〕${text}`));
  }
}

async function checkWord(text: string): Promise<void> {
  for (const [document, fields] of documents(text)) {
    const { parts, paragraphs } = openDocx(await render(document, 'docx'));
    const all = bare(paragraphs.map((paragraph) => paragraph.text).join(''));
    for (const field of fields) expect(all).toContain(bare(`〔${field}〕${text}`));
    // No field but the page number, nothing that is loaded from elsewhere.
    const xml = Object.values(parts).join('');
    expect(xml.match(/<w:instrText[^>]*>[^<]*/g)?.every((field) => field.endsWith('>PAGE'))).toBe(true);
    expect(xml).not.toMatch(/<w:(hyperlink|fldSimple|object|altChunk)\b/);
  }
}

describe('texts from people are data', () => {
  it.each(named)('in HTML: %s', async (_, text) => checkHtml(text));
  it.each(named)('in Word: %s', async (_, text) => checkWord(text));

  it.each(named)('in JSON, where they stand as they are: %s', async (_, text) => {
    for (const [document] of documents(text)) {
      const json = utf8.decode(await render(document, 'json'));
      expect(json).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u2028\u2029]/);
      const read: { content: { kind: string; lines?: string[] }[] } = JSON.parse(json);
      expect(read.content.find(({ kind }) => kind === 'title')?.lines?.[0]).toBe(`〔整改主体〕${text}`);
    }
  });

  it('in every format, whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        await checkHtml(text);
        await checkWord(text);
      }),
      { numRuns: 15, interruptAfterTimeLimit: 15_000, markInterruptAsFailure: false },
    );
  }, 30_000);
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
    expect(() => noticeReport(notice, { draft: false })).toThrow('F01, F02, F03');
  });

  it('the status report counts clues and prints nothing of them', () => {
    const document = JSON.stringify(statusReport(hostileLedger('文字'), { asOf }));
    expect(document).not.toContain('〔线索〕');
    expect(document).toContain('"population":"clue"');
  });
});
