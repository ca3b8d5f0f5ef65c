import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { objectionsTo } from '../../src/command/objections.ts';
import { applyFindingEvent } from '../../src/evolve/applyFindingEvent.ts';
import {
  decide,
  evolve,
  type Finding,
  flawsOfData,
  isApproved,
  type Ledger,
  personKey,
  publicText,
  type RecordedEvent,
  reconcile,
  replay,
} from '../../src/index.ts';
import { propose } from '../../src/intake/index.ts';
import { FindingMap } from '../../src/ledger/FindingMap.ts';
import { aDay, aHistory, aMonth, dayOf, happen, lived } from '../aHistory.ts';
import { aWorkbook } from '../aReading.ts';
import { Trial } from '../specification.ts';
import { holds } from './holds.ts';

const isMap = (value: unknown) => value instanceof Map || value instanceof FindingMap;

/** A ledger as text, its maps in their order. */
function asText(ledger: Ledger): string {
  return JSON.stringify(ledger, (_, value) => (isMap(value) ? [...value] : value));
}

/** What is wrong with a closing, by its events alone and without the code that decided it. */
function flawsOfClosing(finding: Finding): readonly string[] {
  const until = finding.history.findLastIndex((e) => e.type === 'FindingClosed');
  const before = finding.history.slice(0, until);
  const closedOn = finding.history[until]?.happenedOn ?? '';
  const has = (type: RecordedEvent['type']) => before.some((e) => e.type === type);
  const due = finding.deadline.readings?.[0] ?? finding.deadline.due;
  const sinceReturn = before.slice(before.findLastIndex((e) => e.type === 'FindingReturned') + 1);
  const signatures = sinceReturn.filter((e) => e.type === 'ClosingSigned');
  const flaws = {
    plan: !has('PlanApproved'),
    evidence: !before.some((e) => e.type === 'EvidenceRecorded' && e.data.size > 0),
    done: !(
      has('DoneClaimed') ||
      before.some(
        (e) =>
          JSON.stringify(e.data).includes('"value":"done"') ||
          JSON.stringify(e.data).includes('"value":"closed"'),
      )
    ),
    signatures: new Set(signatures.map((e) => (e.type === 'ClosingSigned' ? e.data.step : ''))).size < 2,
    late: due !== undefined && due < closedOn,
    sustained: finding.deadline.sustain,
    excluded: Object.values(finding.exclusions).some((known) => known !== false),
  };
  return Object.entries(flaws).flatMap(([flaw, is]) => (is ? [flaw] : []));
}

const file = { file: '台账.xlsx', fileDigest: 'sha256:1' };

describe('what always holds', () => {
  it('invariant 1: events are final', () => {
    holds(
      fc.property(aHistory, (history) => {
        const trial = Trial.opened();
        let before: readonly string[] = trial.log.map((e) => JSON.stringify(e));
        for (const happening of history) {
          happen(trial, happening);
          const now = trial.log.map((e) => JSON.stringify(e));
          expect(now.slice(0, before.length)).toEqual(before);
          before = now;
        }
        for (const event of trial.log) expect(flawsOfData(event.type, event.data)).toEqual([]);
      }),
      100,
    );
  });

  it('invariant 2: absence never closes', () => {
    holds(
      fc.property(aHistory, aMonth, aDay, (history, month, on) => {
        const trial = lived(history);
        const before = new Map(trial.ledger.findings);
        const proposal = propose(trial.ledger, aWorkbook(month, { asOf: on }), file);
        trial.do({ type: 'ApplyImport', proposal }, '李岚', on);
        const present = new Set(month.map((r) => r.title));
        for (const [code, finding] of before) {
          const now = trial.ledger.findings.get(code);
          expect(now?.stage).toBe(finding.stage);
          expect(now?.measures.map((m) => m.code)).toEqual(
            expect.arrayContaining(finding.measures.map((m) => m.code)),
          );
          if (present.has(finding.title)) continue;
          expect(proposal.absent).toContain(code);
          expect(trial.ledger.findings.get(code)).toEqual(finding);
        }
      }),
    );
  });

  it('invariant 3: no closing without proof', () => {
    let closed = 0;
    holds(
      fc.property(aHistory, (history) => {
        for (const finding of lived(history).ledger.findings.values()) {
          if (finding.stage !== 'closed') continue;
          closed++;
          expect(flawsOfClosing(finding)).toEqual([]);
        }
      }),
    );
    expect(closed, 'random histories must also close findings').toBeGreaterThan(0);
  });

  it('every event that stands may stand: no back-dated one has made a later one wrong', () => {
    holds(
      fc.property(aHistory, (history) => {
        const { ledger } = lived(history);
        for (const finding of ledger.findings.values()) {
          let now: Finding | undefined;
          for (const event of finding.history) {
            expect(objectionsTo(now, event, ledger)).toEqual([]);
            now = applyFindingEvent(now, event);
          }
          expect(finding.history.map((e) => e.happenedOn)).toEqual(
            [...finding.history.map((e) => e.happenedOn)].sort(),
          );
        }
      }),
    );
  });

  it('invariant 4: nobody verifies their own work', () => {
    holds(
      fc.property(aHistory, (history) => {
        for (const finding of lived(history).ledger.findings.values()) {
          if (finding.stage !== 'closed') continue;
          const hands = finding.closing.signatures.map((s) => personKey(s.person));
          expect(new Set(hands).size).toBe(hands.length);
          expect(hands.length).toBe(2);
        }
      }),
    );
  });

  it('invariant 4 for a return too: by none who signed what is returned, and its signatures count no more', () => {
    let returned = 0;
    holds(
      fc.property(aHistory, (history) => {
        for (const finding of lived(history).ledger.findings.values()) {
          expect(finding.returns).toHaveLength(
            finding.history.filter((e) => e.type === 'FindingReturned').length,
          );
          for (const { by, signatures, missing, due, on } of finding.returns) {
            returned++;
            expect(signatures.length).toBeGreaterThan(0);
            expect(signatures.map((s) => personKey(s.person))).not.toContain(personKey(by));
            expect(missing.trim()).not.toBe('');
            expect((due ?? on) >= on).toBe(true);
          }
          const later = finding.stage === 'closed' ? finding.closing.signatures : [];
          const before = new Set(finding.returns.flatMap((r) => r.signatures.map((s) => s.seq)));
          expect(later.filter((s) => before.has(s.seq))).toEqual([]);
          expect('returned' in finding).toBe(finding.stage === 'supplement');
        }
      }),
    );
    expect(returned, 'random histories must also return applications').toBeGreaterThan(0);
  });

  it('invariant 5: set deadlines do not drift', () => {
    holds(
      fc.property(aHistory, (history) => {
        const trial = Trial.opened();
        const set = new Map<string, unknown>();
        for (const happening of history) {
          happen(trial, happening);
          for (const finding of trial.ledger.findings.values()) {
            if (!('plan' in finding)) continue;
            const known = set.get(finding.code);
            if (known !== undefined) expect(dayOf(finding.deadline)).toEqual(known);
            set.set(finding.code, dayOf(finding.deadline));
          }
        }
        for (const finding of trial.ledger.findings.values()) {
          const days: unknown[] = [];
          let then: Finding | undefined;
          for (const event of finding.history) {
            then = applyFindingEvent(then, event);
            if (then !== undefined && 'plan' in then) days.push(dayOf(then.deadline));
          }
          for (const day of days) expect(day, 'on every date since the approval').toEqual(days[0]);
        }
      }),
    );
  });

  it('invariant 6: same workbook twice records nothing', () => {
    holds(
      fc.property(aHistory, aMonth, aDay, (history, month, on) => {
        const trial = lived(history);
        const workbook = aWorkbook(month, { asOf: on });
        const first = trial.do(
          { type: 'ApplyImport', proposal: propose(trial.ledger, workbook, file) },
          '李岚',
          on,
        );
        if (!first.ok) return;
        const again = propose(trial.ledger, workbook, file);
        const events = trial.do({ type: 'ApplyImport', proposal: again }, '李岚', on);
        expect(events).toEqual({ ok: true, value: [] });
      }),
    );
  });

  it('invariant 7: imports are atomic', () => {
    holds(
      fc.property(aHistory, aMonth, aDay, (history, month, on) => {
        const trial = lived(history);
        const shown = propose(trial.ledger, aWorkbook(month, { asOf: on }), file);
        const before = trial.ledger;
        const outcome = trial.do({ type: 'ApplyImport', proposal: shown }, '李岚', on);
        if (!outcome.ok) {
          expect(trial.ledger).toBe(before);
          return;
        }
        const touched = outcome.value.filter((e) => e.finding !== null).map((e) => e.finding);
        expect(touched).toEqual([...shown.added.map((a) => a.code), ...shown.changed.map((c) => c.code)]);
        const stale = trial.do({ type: 'ApplyImport', proposal: shown }, '李岚', on);
        if (outcome.value.length > 0) expect(stale.ok).toBe(false);
      }),
    );
  });

  it('invariant 9: every finding held is counted once', () => {
    holds(
      fc.property(aHistory, (history) => {
        const { ledger } = lived(history);
        const held = reconcile(ledger).flatMap((r) => r.held);
        expect([...held].sort()).toEqual([...ledger.findings.keys()].sort());
      }),
      100,
    );
  });

  it('invariant 11: internal text stays internal', () => {
    holds(
      fc.property(aHistory, (history) => {
        for (const finding of lived(history).ledger.findings.values()) {
          const approved = finding.history.findLast((e) => e.type === 'TextApproved');
          const isSame =
            approved?.type === 'TextApproved' && approved.data.digest === publicText(finding).digest;
          expect(isApproved(finding, 'progress')).toBe(isSame);
          if (finding.population === 'clue') expect(approved).toBeUndefined();
        }
      }),
    );
  });

  it('invariant 13: declared counts are kept', () => {
    holds(
      fc.property(aHistory, fc.integer({ min: 0, max: 40 }), (history, problem) => {
        const trial = lived(history);
        trial.must({ type: 'SetLedgerFacts', facts: { declared: { problem, suggestion: 2 } } });
        trial.must({ type: 'SetLedgerFacts', facts: { declared: { clue: 1 } } });
        const counts = reconcile(trial.ledger).map(({ population, declared }) => [population, declared]);
        expect(counts).toContainEqual(['problem', problem]);
        expect(counts).toContainEqual(['suggestion', 2]);
        expect(counts).toContainEqual(['clue', 1]);
      }),
      100,
    );
  });

  it('invariant 14: replay is truth', () => {
    holds(
      fc.property(aHistory, aDay, (history, day) => {
        const trial = lived(history);
        expect(asText(replay('L1', trial.log))).toBe(asText(trial.ledger));
        const oneByOne = trial.log.reduce((ledger, event) => evolve(ledger, event), replay('L1', []));
        expect(asText(oneByOne)).toBe(asText(trial.ledger));
        const then = replay('L1', trial.log, { asOf: day });
        for (const finding of then.findings.values())
          expect(finding.history.every((e) => e.happenedOn <= day)).toBe(true);
      }),
    );
  });

  it('as known at an instant, what was recorded later is not there', () => {
    holds(
      fc.property(aHistory, fc.nat(), (history, pick) => {
        const trial = lived(history);
        const log: readonly RecordedEvent[] = trial.log.map((e, i) => ({
          ...e,
          recordedAt: new Date(Date.UTC(2025, 0, 1) + i * 60_000).toISOString(),
        }));
        const cut = pick % log.length;
        const knownAt = log[cut]?.recordedAt ?? '';
        expect(asText(replay('L1', log, { knownAt }))).toBe(asText(replay('L1', log.slice(0, cut + 1))));
      }),
      100,
    );
  });

  it('invariant 15: marked secrets stay out', () => {
    const mark = fc
      .tuple(
        fc.constantFrom('', '附件1 ', '第一行\n', '（'),
        fc.constantFrom('绝密', '机密', '秘密', '秘 密'),
        fc.constantFrom('★', '☆', ' ★ '),
        fc.constantFrom('', '10年', '长期', '５年'),
        fc.constantFrom('', '）', '\n第二行', ' 内容', '会议材料'),
      )
      .map((parts) => parts.join(''));
    holds(
      fc.property(aHistory, mark, (history, text) => {
        const trial = lived(history.slice(0, 4));
        const head = trial.ledger.head;
        const finding = [...trial.ledger.findings.keys()][0] as Finding['code'];
        const outcome = decide(
          trial.ledger,
          { type: 'RecordProgress', finding, text },
          trial.context('李岚', '2024-12-30'),
        );
        expect(outcome.ok).toBe(false);
        expect(trial.ledger.head).toEqual(head);
      }),
      100,
    );
  });
});
