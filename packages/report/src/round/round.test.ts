import { emptyLedger, localDate } from '@zhenggai/core';
import { type FileAnswer, problemOfFile, unproposedFile } from '@zhenggai/core/intake';
import { describe, expect, it } from 'vitest';
import { formatsOf, render } from '../render.ts';
import { collectionReport } from './collectionReport.ts';
import { receiptReport } from './receiptReport.ts';

const on = localDate('2024-07-25');
const ledger = { ...emptyLedger('L1'), facts: { issuer: '青澜县水务局党组' } };
const hostile = '<script>alert(1)</script>|**x**\u202e[a](javascript:b)\n=1+1';

const refused: FileAnswer = unproposedFile({ file: '工程科.xlsx', unit: '工程科' }, 'refused', [
  {
    sheet: '整改台账',
    cell: 'C7',
    code: 'cell-unread',
    severity: 'error',
    message: '第7行没有问题名称。请补填。',
    seen: '甲',
  },
]);
const accepted: FileAnswer = {
  ...unproposedFile({ file: '安全科.xlsx', unit: '安全科', asOf: on }, 'accepted', []),
  changed: [
    { code: 'F02' as never, field: 'progress', from: null, to: '已完成修订。', cell: 'K4', as: 'fact' },
  ],
  unchanged: 3,
};
const collection = {
  due: on,
  units: [
    {
      unit: '安全科',
      delivery: 'delivered',
      files: ['安全科.xlsx'],
      asOf: on,
      added: 0,
      changed: 1,
      absent: 0,
    },
    { unit: '工程科', delivery: 'refused', files: ['工程科.xlsx'], added: 0, changed: 0, absent: 0 },
    { unit: '规划科', delivery: 'missing', files: [], added: 0, changed: 0, absent: 0 },
  ],
} as const;

const markdown = async (document: Parameters<typeof render>[0]) =>
  new TextDecoder().decode(await render(document, 'md'));

describe('the answer to a unit', () => {
  it('says of what was sent back the sheet, the cell, the reason and what to do', async () => {
    const text = await markdown(receiptReport(ledger, { unit: '工程科', files: [refused] }, { on }));
    expect(text).toContain('退回补正');
    expect(text).toContain('| 整改台账 C7 | 第7行没有问题名称。请补填。 | 甲 |');
  });

  it('says of what was recorded which field changed in which cell', async () => {
    const text = await markdown(receiptReport(ledger, { unit: '安全科', files: [accepted] }, { on }));
    expect(text).toContain('1个问题有变更，3个不变');
    expect(text).toContain('| F02 | 整改进展 | （空） | 已完成修订。 | K4 |');
    expect(text).not.toContain('退回');
  });

  it('speaks English where it is asked to', async () => {
    const options = { on, lang: 'en' } as const;
    const text = await markdown(receiptReport(ledger, { unit: '安全科', files: [accepted] }, options));
    expect(text).toContain('Findings added: 0, changed: 1');
  });
});

describe('the report of a round', () => {
  it('counts every unit once, and names who is missing and what was sent back', async () => {
    const text = await markdown(collectionReport(ledger, { collection, files: [accepted, refused] }, { on }));
    expect(text).toContain('共3个单位：按时报送1个，迟报0个，退回1个，留待下轮0个，未报1个。');
    expect(text).toContain('请催报：规划科');
    expect(text).toContain('工程科.xlsx · 工程科 · 退回');
  });
});

describe('what comes from workbooks', () => {
  it('is text and nothing else in every format', async () => {
    const file = { ...unproposedFile({ file: hostile, unit: hostile }, 'refused', []) };
    const evil = {
      ...file,
      problems: [{ ...problemOfFile('x', { seen: hostile }), message: hostile, sheet: hostile }],
    };
    const units = [
      { unit: hostile, delivery: 'refused', files: [hostile], added: 0, changed: 0, absent: 0 },
    ] as const;
    for (const document of [
      receiptReport(ledger, { unit: hostile, files: [evil] }, { on }),
      collectionReport(ledger, { collection: { units }, files: [evil] }, { on }),
    ]) {
      const [text, html] = await Promise.all(
        (['md', 'html'] as const).map(async (format) =>
          new TextDecoder().decode(await render(document, format)),
        ),
      );
      for (const printed of [text, html]) {
        expect(printed).not.toMatch(/(?<!\\)<script/);
        expect(printed).not.toContain('\u202e');
      }
      expect(text).not.toMatch(/(?<!\\)\[a\]\(/);
      expect(text).not.toContain('**x**');
      for (const format of formatsOf(document))
        expect(await render(document, format)).toEqual(await render(document, format));
    }
  });
});
