import { findingCode, publicText, replay } from '@zhenggai/core';
import { composeNotice } from '@zhenggai/notice';
import type { ReportDocument } from '../src/document/nodes.ts';
import { noticeReport } from '../src/notice/noticeReport.ts';
import { closed, planned, progress, registered } from './happenings.ts';
import { asOf, type Happening, recorded } from './recorded.ts';

const matters = [
  '河湖巡查',
  '取水许可',
  '小型水库',
  '农村供水',
  '河道采砂',
  '水土保持',
  '公务接待',
  '干部轮岗',
];
const failings = ['记录不规范', '台账更新不及时', '责任压得不实', '制度执行有偏差', '监督检查流于表面'];

/** No figure and no Latin letter in it: its lines are full of whole characters. */
const account =
  '局党组专题研究整改工作，逐项明确责任领导、责任科室和完成时限，对照问题开展自查自纠，举一反三完善制度，' +
  '坚持边查边改、立行立改，把整改成效体现在日常管理之中。分管领导带队到乡镇和管理站现场核查，对发现的薄弱环节' +
  '当场交办、限期销号，并将核查情况纳入年度考核，确保同类问题不再发生、群众能够看到变化。';

/** A notice of sixty findings on many pages, every text approved. */
export function longNotice(): ReportDocument {
  const codes = Array.from({ length: 60 }, (_, index) => findingCode(index + 1));
  const happenings: readonly Happening[] = [
    opened,
    ...codes.flatMap((code, index): readonly Happening[] => {
      const title = `${matters[index % matters.length]}${failings[index % failings.length]}`;
      const done = `${account}\n已完成第${index + 1}项工作的核查，形成制度${(index % 3) + 1}项。`;
      return [
        registered(index + 1, { title }),
        planned(code),
        progress(code, '2024-06-01', done),
        ...(index % 3 === 0 ? [] : closed(code, '2024-06-20')),
      ];
    }),
  ];
  const ledger = replay('long', recorded('long', happenings), { asOf });
  const approvals = [...ledger.findings].map(
    ([finding, held]): Happening => ({
      type: 'TextApproved',
      on: '2024-07-08',
      finding,
      data: { text: 'progress', digest: publicText(held).digest },
    }),
  );
  const approved = replay('long', recorded('long', [...happenings, ...approvals]), { asOf });
  return noticeReport(composeNotice(approved, { asOf }), { draft: false });
}

const opened: Happening = {
  type: 'LedgerOpened',
  on: '2024-01-22',
  data: {
    facts: {
      issuer: '中共青澜县水务局党组',
      inspectingBody: '县委第二巡察组',
      kind: 'localInspection',
      period: '2023年10月10日至12月5日',
      declared: { problem: 60 },
      departments: ['河湖管理科'],
    },
    rules: { id: 'cn', version: '1', digest: 'sha256:1' },
    calendar: { id: 'cn', version: '1', digest: 'sha256:2' },
  },
};
