import { findingCode, type Ledger, publicText, replay } from '@zhenggai/core';
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
  '字'.repeat(3000),
];

/** A ledger with this text in every field that people fill, each time after a mark of its own: `〔标题〕…`. */
export function hostileLedger(text: string): Ledger {
  const at = (field: string) => `〔${field}〕${text}`;
  const code = (ordinal: number) => findingCode(ordinal);
  const given = {
    number: at('序号'),
    title: at('标题'),
    aspect: at('方面'),
    source: at('来源'),
    unit: at('单位'),
    goal: at('目标'),
    department: at('部门'),
    leader: at('领导'),
    person: at('人员'),
    amount: at('金额'),
    remark: at('备注'),
    extra: { [at('列名')]: at('列值') },
    deadline: due('2024-05-31', { raw: at('时限') }),
    status: ['in-progress', at('自报')] as const,
    measures: [],
  };
  const happenings: readonly Happening[] = [
    {
      type: 'LedgerOpened',
      on: '2024-01-22',
      data: {
        facts: {
          issuer: at('整改主体'),
          inspectingBody: at('检查单位'),
          kind: 'localInspection',
          period: at('时间'),
          declared: { problem: 4 },
          departments: [at('部门')],
        },
        rules: { id: 'cn', version: '1', digest: 'sha256:1' },
        calendar: { id: 'cn', version: '1', digest: 'sha256:2' },
      },
    },
    registered(1, given),
    registered(2, given),
    registered(3, { ...given, population: 'suggestion' }),
    registered(4, { ...given, population: 'clue', title: at('线索') }),
    planned(code(2)),
    progress(code(1), '2024-06-01', at('进展')),
    progress(code(2), '2024-06-01', at('进展')),
    ...closed(code(2), '2024-06-20'),
  ];
  return replay(at('台账'), recorded('hostile', happenings), { asOf });
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
