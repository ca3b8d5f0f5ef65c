import { composeNotice } from '@zhenggai/notice';
import { describe, expect, it } from 'vitest';
import { asOf } from '../../test/recorded.ts';
import { approvedLedger, sampleLedger } from '../../test/sampleLedger.ts';
import type { Heading } from '../document/nodes.ts';
import { renderMarkdown } from '../markdown/renderMarkdown.ts';
import { noticeReport } from './noticeReport.ts';

const final = noticeReport(composeNotice(approvedLedger, { asOf }), { draft: false });
const draft = noticeReport(composeNotice(sampleLedger, { asOf }), { draft: true });

describe('the notice as a document', () => {
  it('counts its sections and within each its findings', () => {
    const headings = final.body.filter((block): block is Heading => block.kind === 'heading');
    expect(headings.filter(({ level }) => level === 1).map(({ label }) => label)).toEqual([
      '一、',
      '二、',
      '三、',
      '四、',
      '五、',
      '六、',
      '七、',
    ]);
    expect(headings.filter(({ level }) => level === 2).map(({ label }) => label)).toEqual([
      ...['（一）', '（二）', '（三）'],
      '（一）',
      ...['（一）', '（二）', '（三）', '（四）', '（五）', '（六）'],
      '（一）',
      '（一）',
      '（一）',
    ]);
  });

  it('ends with issuer and date', () => {
    expect(final.body.find(({ kind }) => kind === 'signature')).toMatchObject({
      issuer: '中共青澜县水务局党组',
      date: '2024年7月10日',
    });
  });

  it('names the head of the ledger, and the instant as of whose knowledge it speaks', () => {
    const notice = composeNotice(sampleLedger, { asOf, knownAt: '2024-07-10T16:00:00.000Z' });
    const document = noticeReport(notice, { draft: true });
    expect(document.knownAt).toBe('2024-07-10T16:00:00.000Z');
    expect(document.ledger).toEqual({ id: 'qinglan-2024', ...sampleLedger.head });
    expect(renderMarkdown(document)).toContain(
      `（${sampleLedger.head.hash}），按2024-07-11 00:00:00已知情况。`,
    );
  });

  it('bears no draft mark as final, and nothing that is for its reviewers', () => {
    expect(final.draft).toBeUndefined();
    expect(renderMarkdown(final)).not.toMatch(/草稿|未批准|审核提示|F\d\d/);
    expect(final.data).toMatchObject({ warnings: [] });
  });

  it('says in a draft of each finding whether its text is approved, and what to look at', () => {
    const text = renderMarkdown(draft);
    expect(text.match(/文字未批准］/g)).toHaveLength(13);
    expect(text).toContain('公开文字尚未批准：F01、F02');
    expect(text.startsWith('> **草稿** 供内部审核，不得公开')).toBe(true);
  });

  it('never speaks of clues, nor of to whom a finding was transferred', () => {
    for (const document of [final, draft])
      expect(JSON.stringify(document)).not.toMatch(/线索内容|F15|县公安局/);
  });
});
