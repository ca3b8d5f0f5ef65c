import { localDate, replay } from '@zhenggai/core';
import { refusalWords } from '@zhenggai/core/words';
import { describe, expect, it } from 'vitest';
import { asOf, recorded } from '../../test/recorded.ts';
import { approvedLedger, happenings, sampleLedger } from '../../test/sampleLedger.ts';
import { documentById, documents, formatOf } from './documents.ts';
import { documentView } from './documentView.ts';

const view = { ledger: sampleLedger, asOf };

describe('the catalogue of documents', () => {
  it('says of each document in both languages what it is and what it needs', () => {
    for (const { title, summary, needs, formats } of documents) {
      for (const words of [title, summary, needs])
        for (const language of ['zh-CN', 'en'] as const) expect(words[language].trim()).not.toBe('');
      expect(formats.length).toBeGreaterThan(0);
    }
  });

  it('finds a document by its id, and names those there are', () => {
    expect(documentById('status')).toMatchObject({ ok: true, value: { id: 'status' } });
    const refused = documentById('letter');
    expect(refused).toMatchObject({ ok: false, refusals: [{ code: 'document-unknown' }] });
    if (!refused.ok && refused.refusals[0])
      expect(refusalWords(refused.refusals[0], 'zh-CN')).toContain('status');
  });

  it('offers the formats that a document names, and no other', () => {
    const status = documents.find(({ id }) => id === 'status');
    expect(status && formatOf(status, 'htm')).toEqual({ ok: true, value: 'html' });
    expect(status && formatOf(status, 'wps')).toMatchObject({
      ok: false,
      refusals: [{ code: 'format-unknown' }],
    });
  });

  it('makes a final notice of approved texts only, and a draft of any', () => {
    const notice = documentById('notice');
    if (!notice.ok) throw new Error('no notice');
    const refused = notice.value.make(view);
    expect(new Set(refused.ok ? [] : refused.refusals.map(({ code }) => code))).toEqual(
      new Set(['text-not-approved']),
    );
    expect(notice.value.make(view, { draft: true })).toMatchObject({
      ok: true,
      value: { draft: { text: '草稿' } },
    });
    expect(notice.value.make({ ...view, approvals: approvedLedger })).toMatchObject({ ok: true });
    expect(notice.value.warnings(view).map(({ code }) => code)).toContain('text-not-approved');
  });
});

describe('documentView', () => {
  it('looks at a ledger on a day, a month earlier, and at all that was approved since', () => {
    const events = recorded('qinglan-2024', happenings);
    const seen = documentView('qinglan-2024', events, { asOf: localDate('2024-06-20') });
    expect(seen.ledger).toEqual(replay('qinglan-2024', events, { asOf: localDate('2024-06-20') }));
    expect(seen.before).toEqual(replay('qinglan-2024', events, { asOf: localDate('2024-05-20') }));
    expect(seen.approvals).toEqual(replay('qinglan-2024', events));
    const known = documentView('qinglan-2024', events, { asOf, knownAt: '2024-03-01T00:00:00Z' });
    expect(known.knownAt).toBe('2024-03-01T00:00:00Z');
    expect(known.approvals?.head).toEqual(known.ledger.head);
  });
});
