import { isPrinted, localDate, publicText, reconcile, stages } from '@zhenggai/core';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeNotice } from '../src/composeNotice.ts';
import { entriesOf, finalNoticeRefusals } from '../src/finalNoticeRefusals.ts';
import { noticeGroups } from '../src/groupOf.ts';
import { aFinding, aLedger, approved, someFacts } from './aFinding.ts';
import { arbitraryLedger } from './arbitraryLedger.ts';

const asOf = localDate('2024-06-01');
const timeBox = { numRuns: 300, interruptAfterTimeLimit: 15_000, markInterruptAsFailure: false };

describe('invariant 9: every figure traces, and every finding held stands in exactly one group', () => {
  it('places each finding that is no clue once: in one group, or transferred', () => {
    fc.assert(
      fc.property(arbitraryLedger, (ledger) => {
        const notice = composeNotice(ledger, { asOf });
        const lists = [notice.problems, ...notice.others];
        const placed = lists.flatMap((list) => [
          ...list.sections.flatMap((section) => section.entries.map((entry) => entry.code)),
          ...list.transferred.findings,
        ]);
        const held = [...ledger.findings.values()].filter((finding) => finding.population !== 'clue');
        expect([...placed].sort()).toEqual(held.map((finding) => finding.code).sort());
      }),
      timeBox,
    );
  });

  it('adds up: groups to what is listed, listed and transferred to what is held', () => {
    fc.assert(
      fc.property(arbitraryLedger, (ledger) => {
        const notice = composeNotice(ledger, { asOf });
        for (const list of [notice.problems, ...notice.others]) {
          expect(list.sections.map((section) => section.group)).toEqual(noticeGroups);
          const sum = list.sections.reduce((total, section) => total + section.figure.value, 0);
          expect(sum).toBe(list.listed.value);
          expect(list.listed.value + list.transferred.value).toBe(list.held.value);
          for (const figure of [
            list.held,
            list.listed,
            list.transferred,
            ...list.sections.map((s) => s.figure),
          ]) {
            expect(new Set(figure.findings).size).toBe(figure.value);
          }
        }
        expect(notice.ledger.head).toEqual(ledger.head);
      }),
      timeBox,
    );
  });
});

describe('invariant 11: internal text stays internal', () => {
  it('prints nothing of a finding but its public text', () => {
    const marked = (what: string) => `内部${what}`;
    const deadline = {
      raw: marked('时限'),
      kind: 'unknown' as const,
      sustain: false,
      ambiguous: false,
      notes: [],
    };
    const stated = { on: asOf, by: marked('经办'), channel: 'cli' as const, seq: 1 };
    const internal = {
      number: marked('序号'),
      laterTitles: [{ text: marked('新表述'), on: asOf, seq: 2 }],
      aspect: marked('方面'),
      source: marked('来源'),
      unit: marked('单位'),
      goal: marked('目标'),
      owners: {
        leader: marked('领导'),
        departments: [marked('部门')],
        person: marked('人'),
        cooperating: [marked('配合')],
      },
      deadline,
      statedDeadline: { ...deadline, raw: marked('新时限') },
      statedEvidence: marked('佐证'),
      amount: marked('金额'),
      remark: marked('备注'),
      extra: { [marked('列')]: marked('值') },
    };
    const findings = [
      ...stages.map((stage, index) =>
        aFinding(index + 1, { ...internal, stage, progress: [marked('旧进展'), '公开进展'] }),
      ),
      aFinding(11, {
        ...internal,
        population: 'clue',
        title: marked('线索'),
        progress: [marked('线索进展')],
      }),
      aFinding(12, { ...internal, population: 'suggestion' }),
    ].map((finding) => ({ ...finding, claim: { ...stated, value: null, raw: marked('自报') } }));
    const printed = JSON.stringify(composeNotice(aLedger(findings), { asOf }));
    expect(printed).not.toContain('内部');
    expect(printed).not.toContain('F11');
    expect(printed).toContain('公开进展');
  });

  it('refuses as final exactly those findings whose printed text no approval names', () => {
    fc.assert(
      fc.property(arbitraryLedger, (ledger) => {
        const notice = composeNotice(ledger, { asOf });
        const open = [...ledger.findings.values()]
          .filter(isPrinted)
          .filter((finding) => finding.approvals.progress?.digest !== publicText(finding).digest);
        const refused = finalNoticeRefusals(ledger, notice).map((refusal) => refusal.at?.finding);
        expect([...refused].sort()).toEqual(open.map((finding) => finding.code).sort());
      }),
      timeBox,
    );
  });

  it('voids an approval with any change of the text', () => {
    const texts = fc.string({ unit: 'grapheme', maxLength: 20 });
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const { approvals } = approved(aFinding(1, { progress: [before] }));
        const ledger = aLedger([{ ...aFinding(1, { progress: [before, after] }), approvals }]);
        const notice = composeNotice(ledger, { asOf });
        expect(finalNoticeRefusals(ledger, notice)).toHaveLength(before === after ? 0 : 1);
        expect(entriesOf(notice)[0]?.approved).toBe(before === after);
      }),
      timeBox,
    );
  });
});

describe('invariant 13: declared counts are kept', () => {
  it('says beside what is held and listed what the inspection declared, and which numbers are missing', () => {
    fc.assert(
      fc.property(arbitraryLedger, (ledger) => {
        const notice = composeNotice(ledger, { asOf });
        for (const line of reconcile(ledger).filter(({ population }) => population !== 'clue')) {
          const list = [notice.problems, ...notice.others].find(
            ({ population }) => population === line.population,
          );
          if (list === undefined) {
            expect(line).toMatchObject({ declared: 0, held: [] });
            continue;
          }
          expect(list.declared).toBe(line.declared);
          expect(list.held.findings).toEqual(line.held);
          expect(list.missingNumbers).toEqual(line.missingNumbers);
        }
      }),
      timeBox,
    );
  });

  it('names the missing by number', () => {
    const ledger = aLedger([aFinding(1, { number: '１' }), aFinding(2, { number: '（4）' })], {
      ...someFacts,
      declared: { problem: 5 },
    });
    expect(composeNotice(ledger, { asOf }).problems.missingNumbers).toEqual(['2', '3', '5']);
  });

  it('names none where numbering restarts, is shared with others, or is none', () => {
    for (const number of ['1', '张三', '14']) {
      const ledger = aLedger([aFinding(1), aFinding(2, { number })], { declared: { problem: 3 } });
      expect(composeNotice(ledger, { asOf }).problems.missingNumbers).toBeUndefined();
    }
  });
});
