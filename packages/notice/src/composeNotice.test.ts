import { localDate } from '@zhenggai/core';
import { describe, expect, it } from 'vitest';
import { aDeadline, aFinding, aLedger, approved, someFacts } from '../test/aFinding.ts';
import { composeNotice } from './composeNotice.ts';
import { finalNoticeRefusals } from './finalNoticeRefusals.ts';
import type { Sentence } from './Notice.ts';

const asOf = localDate('2024-06-01');
const text = (sentence: Sentence | undefined) =>
  (sentence ?? []).map((part) => (typeof part === 'string' ? part : part.value)).join('');

const findings = [
  aFinding(1, { stage: 'closed', progress: ['已修订《河湖巡查办法》。'] }),
  aFinding(2, { claim: 'done', progress: ['已全部清退。'] }),
  aFinding(3, { progress: ['正在核对。'] }),
  aFinding(4, { deadline: aDeadline({ kind: 'long-term', raw: '长期坚持', sustain: true }) }),
  aFinding(5, { stage: 'transferred' }),
  aFinding(6, { number: '1', population: 'suggestion', progress: ['已采纳。'] }),
  aFinding(7, { number: '1', population: 'clue', title: '某人线索' }),
];

describe('a notice', () => {
  it('opens with who inspected whom, when, and until when it speaks', () => {
    expect(composeNotice(aLedger(findings), { asOf }).basis).toBe(
      '2023年10月9日至12月8日，县委第二巡察组对青澜县水务局党组开展了巡察。2024年1月22日，县委第二巡察组反馈了巡察意见。' +
        '现将截至2024年6月1日的整改情况通报如下。',
    );
  });

  it('says how many there are of each, so that they add up, other populations apart', () => {
    const notice = composeNotice(aLedger(findings, { ...someFacts, declared: { problem: 6 } }), { asOf });
    expect(notice.counts.map(text)).toEqual([
      '反馈问题6个，整改台账登记5个，比反馈数少1个，缺第6号。截至2024年6月1日，已完成整改1个，自报完成、待销号1个，' +
        '正在整改1个，长期整改1个，共4个；另有1个移交有关单位办理。',
      '整改台账登记意见建议1条。截至2024年6月1日，已落实0条，自报落实、待销号0条，正在落实1条，长期坚持0条，共1条。',
    ]);
  });

  it('says of many missing numbers where they begin and end', () => {
    const notice = composeNotice(aLedger(findings, { ...someFacts, declared: { problem: 30 } }), { asOf });
    expect(text(notice.counts[0])).toContain('反馈问题30个，整改台账登记5个，比反馈数少25个，缺第6至30号。');
  });

  it('speaks of no population of which there is nothing', () => {
    const [, , , , , suggestion, clue] = findings;
    if (suggestion === undefined || clue === undefined) throw new Error('no findings');
    const apart = composeNotice(aLedger([suggestion, clue]), { asOf });
    expect(apart.counts.map(text)).toEqual([
      '整改台账登记意见建议1条。截至2024年6月1日，已落实0条，自报落实、待销号0条，正在落实1条，长期坚持0条，共1条。',
    ]);
    const nothing = composeNotice(aLedger([clue]), { asOf });
    expect(nothing.counts.map(text)).toEqual(['截至2024年6月1日，整改台账没有登记问题。']);
    expect(nothing.warnings).toContainEqual({ code: 'nothing-held', severity: 'warning' });
  });

  it('adds up where every problem was transferred', () => {
    const notice = composeNotice(aLedger([aFinding(1, { stage: 'transferred' })]), { asOf });
    expect(notice.counts.map(text)).toEqual([
      '整改台账登记问题1个。截至2024年6月1日，已完成整改0个，自报完成、待销号0个，正在整改0个，长期整改0个，共0个；' +
        '另有1个移交有关单位办理。',
    ]);
  });

  it('lets every figure of the sentence name its findings', () => {
    const [problems = []] = composeNotice(aLedger(findings), { asOf }).counts;
    const figures = problems.filter((part) => typeof part !== 'string');
    expect(figures.map((figure) => figure.findings)).toEqual([
      ['F01', 'F02', 'F03', 'F04', 'F05'],
      ['F01'],
      ['F02'],
      ['F03'],
      ['F04'],
      ['F01', 'F02', 'F03', 'F04'],
      ['F05'],
    ]);
  });

  it('is neutral and warns where the ledger does not know its facts', () => {
    const notice = composeNotice(aLedger(findings, {}), { asOf });
    expect(notice.title).toEqual({ subject: '关于反馈意见整改情况的通报' });
    expect(notice.basis).toBe('现将截至2024年6月1日的整改情况通报如下。');
    expect(notice.issuer).toBeUndefined();
    const unknown = notice.warnings.filter((warning) => warning.code === 'fact-unknown');
    expect(unknown.map((warning) => warning.facts?.field)).toEqual([
      'issuer',
      'inspectingBody',
      'kind',
      'period',
      'feedbackDate',
    ]);
  });

  it('warns of what a reader would miss: no progress, no next date, ambiguous deadlines', () => {
    const ambiguous = aFinding(8, { deadline: aDeadline({ due: localDate('2024-05-31'), ambiguous: true }) });
    const { warnings } = composeNotice(aLedger([...findings, ambiguous]), { asOf });
    const of = (code: string) => warnings.find((warning) => warning.code === code)?.findings;
    expect(of('no-progress')).toEqual(['F04', 'F08']);
    expect(of('deadline-ambiguous')).toEqual(['F08']);
    expect(of('no-next-date')).toEqual(['F04', 'F08']);
  });

  it('is frozen to its last part', () => {
    const notice = composeNotice(aLedger(findings), { asOf });
    expect(Object.isFrozen(notice.problems.sections[0]?.entries)).toBe(true);
    expect(Object.isFrozen(notice.ledger.head)).toBe(true);
  });
});

describe('a final notice', () => {
  it('is refused with each finding whose text is not approved', () => {
    const ledger = aLedger(findings.map((finding) => (finding.code === 'F02' ? approved(finding) : finding)));
    expect(finalNoticeRefusals(ledger, composeNotice(ledger, { asOf }))).toEqual(
      ['F01', 'F03', 'F04', 'F06'].map((finding) => ({ code: 'text-not-approved', at: { finding } })),
    );
  });

  it('may go out once all texts that it prints are approved', () => {
    const ledger = aLedger(findings.map(approved));
    expect(finalNoticeRefusals(ledger, composeNotice(ledger, { asOf }))).toEqual([]);
  });

  it('may print as of a day before its texts were approved', () => {
    const before = aLedger(findings);
    const now = aLedger(findings.map(approved));
    const notice = composeNotice(before, { asOf, approvals: now });
    expect(notice.problems.sections.flatMap((s) => s.entries).every((entry) => entry.approved)).toBe(true);
    expect(finalNoticeRefusals(now, notice)).toEqual([]);
  });

  it('is refused once an approved text has changed', () => {
    const first = approved(aFinding(1, { progress: ['已完成三项。'] }));
    const changed = {
      ...aFinding(1, { progress: ['已完成三项。', '已完成四项。'] }),
      approvals: first.approvals,
    };
    const ledger = aLedger([changed]);
    expect(finalNoticeRefusals(ledger, composeNotice(ledger, { asOf }))).toHaveLength(1);
  });
});
