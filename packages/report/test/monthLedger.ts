import { digestOf, findingCode, localDate, measureCode, type RecordedEvent } from '@zhenggai/core';
import type { DocumentView } from '../src/catalogue/DocumentKind.ts';
import { documentView } from '../src/catalogue/documentView.ts';
import { claimedDone, due, planned, progress, registered } from './happenings.ts';
import { asOf, type Happening, recorded } from './recorded.ts';
import { happenings } from './sampleLedger.ts';

const f = findingCode;
const scheme = { id: 'light', version: '1', digest: digestOf('light') };

function applied(ordinal: number, on: string): Happening {
  return {
    type: 'ClosingSigned',
    on,
    finding: f(ordinal),
    data: { cycle: 1, scheme, step: 'apply', department: '办公室', subject: digestOf('subject') },
  };
}

/** The sample with what a month brings to a committee: extensions and conversions asked for, a closing under way, a return. */
const ofTheMonth: readonly Happening[] = [
  registered(16, {
    number: '14',
    title: '水利工程档案电子化进度滞后',
    aspect: '履行职责方面',
    department: '建设管理科',
    goal: '2021年以来完工项目档案全部电子化',
    measures: [
      { code: measureCode(f(16), 1), marker: '1.', text: '清点2021年以来完工项目档案' },
      {
        code: measureCode(f(16), 2),
        marker: '2.',
        text: '分批扫描入库',
        deadline: due('2024-07-15', { raw: '2024年7月15日前', precision: 'day' }),
      },
    ],
    deadline: due('2024-08-31'),
  }),
  registered(17, {
    number: '15',
    title: '会议纪要印发不及时',
    aspect: '党的建设方面',
    department: '办公室',
    leader: '施远',
    person: '闻溪',
    goal: '会议结束后5个工作日内印发',
    measures: [{ code: measureCode(f(17), 1), text: '修订会议管理办法' }],
    deadline: due('2024-08-31'),
  }),
  planned(f(16)),
  planned(f(17)),
  progress(f(16), '2024-05-06', '已清点档案312卷。'),
  claimedDone(f(17), '2024-06-20'),
  applied(17, '2024-06-20'),
  {
    type: 'FindingReturned',
    on: '2024-06-25',
    finding: f(17),
    data: {
      cycle: 1,
      step: 'confirm',
      reason: 'evidence-insufficient',
      missing: '补充新办法印发文件和近两个月纪要印发记录',
      due: localDate('2024-07-20'),
    },
  },
  applied(11, '2024-06-28'),
  {
    type: 'FindingChanged',
    on: '2024-07-01',
    finding: f(6),
    data: {
      changes: [
        {
          field: 'deadline',
          from: due('2024-07-20'),
          to: due('2024-09-30', { raw: '2024年9月底前' }),
          as: 'statement',
        },
      ],
    },
  },
  {
    type: 'FindingChanged',
    on: '2024-07-01',
    finding: f(12),
    data: {
      changes: [
        { field: 'status', from: null, to: { value: 'long-term', raw: '长期坚持' }, as: 'fact' },
        { field: 'cooperating', from: null, to: ['办公室', '水资源科'], as: 'fact' },
      ],
    },
  },
];

/** The events of the ledger that monthly documents are tried on. */
export const monthEvents: readonly RecordedEvent[] = recorded('qinglan-2024', [...happenings, ...ofTheMonth]);

/** It as documents look at it on {@link asOf}. */
export const monthView: DocumentView = documentView('qinglan-2024', monthEvents, { asOf });
