import {
  digestOf,
  evidenceCode,
  type FindingRegistered,
  findingCode,
  type Ledger,
  measureCode,
  publicText,
  replay,
} from '@zhenggai/core';
import type { DocumentView } from '../src/catalogue/DocumentKind.ts';
import { documentView } from '../src/catalogue/documentView.ts';
import { closed, due, planned, progress, registered } from './happenings.ts';
import { asOf, type Happening, recorded } from './recorded.ts';

/** What nobody should be able to do to a document by typing it into a workbook. */
export const hostileTexts: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style></title><b>x</b>',
  ']]><w:p/><!--',
  '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;',
  '&lt;&#60;&amp;',
  "=cmd|' /C calc'!A0",
  '+1+1 -1-1 @SUM(A1)',
  '{ DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe }',
  '# 标题\n- 列表\n1. 序号\n    代码\n> 引用\n---\n===',
  '**粗** _斜_ ~~删~~ `码` [链](javascript:alert(1)) ![图](http://a.test/x.png)',
  '| 表 | 格 |\n| --- | --- |',
  'https://a.test www.a.test <https://a.test> a@a.test',
  '甲\u202e乙\u2066丙\u200f丁',
  '甲\u0000\u0008\u000b\u001b[31m乙\u0085丙\u2028丁',
  '半\ud800个\udc00字',
  '无\ufffe此\uffff字\u{1fffe}符',
  '$x^2$ ==标== ^上^ [^1] \\(x\\)',
  '\t  空白  \r\n\r\n换行  ',
  '\u200b',
  '\u2060\u200d\u200c',
  '甲\u200b乙\u00ad丙\u0301\u0489丁',
  '__proto__ constructor {{7*7}} %1、 %s <%= 7 %>',
  '<?xml version="1.0"?><![CDATA[甲]]>',
  '\\r\\n \\u003cscript\\u003e _x000D_ _x0041_',
  '{ MERGEFIELD 甲 } { INCLUDEPICTURE "http://a.test/x.png" } HYPERLINK "http://a.test"',
  '\'=HYPERLINK("http://a.test","甲")',
  'A'.repeat(600),
  '字'.repeat(3000),
];

/** Whether each text stands after a mark that names its field, `〔标题〕…`, or alone, at the start of whatever holds it. */
export type Marking = 'marked' | 'alone';

/** What documents are made of, with this text in every field that people fill: of findings, measures, facts, people. */
export function hostileView(text: string, marking: Marking = 'marked'): DocumentView {
  return documentView(hostileId(text), recorded('hostile', hostileHappenings(text, marking)), { asOf });
}

/** The ledger of {@link hostileView}. */
export function hostileLedger(text: string): Ledger {
  return replay(hostileId(text), recorded('hostile', hostileHappenings(text, 'marked')), { asOf });
}

function hostileId(text: string): string {
  return `〔台账〕${text}`;
}

function hostileHappenings(text: string, marking: Marking): readonly Happening[] {
  const at = (field: string) => (marking === 'marked' ? `〔${field}〕${text}` : text);
  const by = at('经办');
  const measure = (ordinal: number, number: number): FindingRegistered['measures'][number] => ({
    code: measureCode(findingCode(ordinal), number),
    marker: at('标号'),
    text: at('措施'),
    departments: [at('措施部门')],
    person: at('措施人员'),
    deadline: due('2024-05-31', { raw: at('措施时限') }),
    stated: { status: { value: 'in-progress', raw: at('措施自报') }, progress: at('措施进展') },
  });
  const given = (ordinal: number) => ({
    number: at('序号'),
    title: at('标题'),
    aspect: at('方面'),
    source: at('来源'),
    unit: at('单位'),
    goal: at('目标'),
    amount: at('金额'),
    remark: at('备注'),
    extra: { [at('列名')]: at('列值') },
    deadline: due('2024-05-31', { raw: at('时限') }),
    owners: {
      leader: at('领导'),
      departments: [at('部门')],
      person: at('人员'),
      cooperating: [at('配合')],
    },
    stated: {
      status: { value: 'in-progress' as const, raw: at('自报') },
      progress: at('自报进展'),
      evidence: at('自报佐证'),
    },
    measures: [measure(ordinal, 1), measure(ordinal, 2)],
  });
  const registeredAt = (ordinal: number, more: Partial<FindingRegistered> = {}): Happening => {
    const happening = registered(ordinal, { title: '' });
    return { ...happening, by, data: { ...happening.data, ...given(ordinal), ...more } } as Happening;
  };
  const code = findingCode;
  const scheme = { id: 'light', version: '1', digest: digestOf('light') };
  return [
    {
      type: 'LedgerOpened',
      on: '2024-01-22',
      by,
      data: {
        facts: {
          issuer: at('整改主体'),
          inspectingBody: at('检查单位'),
          kind: 'localInspection',
          period: at('时间'),
          declared: { problem: 6 },
          departments: [at('部门')],
        },
        rules: { id: 'cn', version: '1', digest: 'sha256:1' },
        calendar: { id: 'cn', version: '1', digest: 'sha256:2' },
      },
    },
    {
      type: 'PersonRegistered',
      on: '2024-01-22',
      data: { name: by, department: at('部门'), role: 'contact' },
    },
    registeredAt(1),
    registeredAt(2),
    registeredAt(3, { population: 'suggestion' }),
    registeredAt(4, { population: 'clue', title: at('线索') }),
    registeredAt(5),
    registeredAt(6),
    { type: 'PlanApproved', on: '2024-02-05', finding: code(2), by, data: { minutes: at('纪要') } },
    planned(code(5)),
    { ...progress(code(1), '2024-06-01', at('进展')), by },
    progress(code(2), '2024-06-01', at('进展')),
    progress(code(5), '2024-06-01', at('进展')),
    {
      type: 'ProgressRecorded',
      on: '2024-06-02',
      finding: code(5),
      by,
      data: { text: at('措施记录'), measure: measureCode(code(5), 1), percent: 40, reason: at('回落原因') },
    },
    {
      type: 'EvidenceRecorded',
      on: '2024-06-02',
      finding: code(5),
      by,
      data: {
        evidence: evidenceCode(code(5), 1),
        name: at('佐证'),
        docNumber: at('文号'),
        explanation: at('说明'),
        digest: digestOf('佐证'),
        size: 1,
      },
    },
    { type: 'DoneClaimed', on: '2024-06-03', finding: code(5), by, data: { text: at('自报完成') } },
    {
      type: 'ClosingSigned',
      on: '2024-06-04',
      finding: code(5),
      by,
      data: { cycle: 1, scheme, step: 'apply', department: at('部门'), subject: digestOf('佐证') },
    },
    {
      type: 'FindingReturned',
      on: '2024-06-05',
      finding: code(5),
      by,
      data: { cycle: 1, step: 'confirm', reason: 'evidence-insufficient', missing: at('退回') },
    },
    {
      type: 'FindingChanged',
      on: '2024-07-01',
      finding: code(5),
      by,
      data: {
        changes: [
          {
            field: 'deadline',
            from: due('2024-05-31', { raw: at('时限') }),
            to: due('2024-08-31', { raw: at('新时限') }),
            as: 'statement',
          },
          { field: 'title', from: at('标题'), to: at('新标题'), as: 'statement' },
        ],
      },
    },
    {
      type: 'FindingTransferred',
      on: '2024-03-01',
      finding: code(6),
      by,
      data: { to: at('移交'), reason: at('移交原因') },
    },
    ...closed(code(2), '2024-06-20'),
  ];
}

/** The same with every public text approved. */
export function approvedHostileLedger(text: string): Ledger {
  const ledger = hostileLedger(text);
  const findings = [...ledger.findings].map(([code, finding]) => {
    const { digest } = publicText(finding);
    return [
      code,
      { ...finding, approvals: { progress: { digest, on: asOf, by: '何敬', seq: 99 } } },
    ] as const;
  });
  return { ...ledger, findings: new Map(findings) };
}
