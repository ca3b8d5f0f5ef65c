import {
  type Claim,
  type Deadline,
  emptyLedger,
  type Finding,
  type FindingCode,
  type FindingFacts,
  findingCode,
  type Ledger,
  type LedgerFacts,
  localDate,
  type ProgressEntry,
  publicText,
  type Stage,
  type StatusValue,
} from '@zhenggai/core';

/** What matters of a finding to a case; the rest is plain. */
export type FindingCase = Partial<Omit<FindingFacts, 'claim' | 'progress'>> & {
  readonly stage?: Stage;
  readonly claim?: StatusValue;
  /** Texts, a day each from 2024-05-01 on. */
  readonly progress?: readonly string[];
};

let seq = 0;
const plan = { minutes: '党组会〔2024〕3号', on: localDate('2024-02-01'), by: '何敬', seq: 2 };

/** A finding for a case: planned, numbered as its code, due at the end of June 2024. */
export function aFinding(ordinal: number, given: FindingCase = {}): Finding {
  const { stage = 'planned', claim, progress = [], ...facts } = given;
  const base: FindingFacts = {
    code: findingCode(ordinal),
    number: String(ordinal),
    population: 'problem',
    title: `第${ordinal}项工作落实不到位`,
    laterTitles: [],
    mode: 'timed',
    owners: { leader: '何敬', departments: ['河湖科'], person: '唐朗', cooperating: [] },
    deadline: aDeadline({ due: localDate('2024-06-30') }),
    measures: [],
    ...(claim !== undefined && { claim: aClaim(claim) }),
    progress: progress.map(anEntry),
    evidence: [],
    extra: {},
    exclusions: { money: null, safety: null, discipline: null, repeated: null },
    approvals: {},
    registeredOn: localDate('2024-01-22'),
    closings: [],
    returns: [],
    version: 1,
    history: [],
    ...facts,
  };
  return atStage(base, stage);
}

function atStage(facts: FindingFacts, stage: Stage): Finding {
  const signed = { cycle: 1, scheme: 'light', signatures: [] };
  switch (stage) {
    case 'registered':
      return { ...facts, stage };
    case 'transferred':
      return {
        ...facts,
        stage,
        transfer: { to: '县城管局', reason: '职责不符', on: localDate('2024-03-01') },
      };
    case 'planned':
    case 'in-progress':
      return { ...facts, stage, plan };
    case 'pending-review':
      return { ...facts, stage, plan, application: signed };
    case 'supplement': {
      const returned = {
        ...signed,
        step: 'confirm',
        reason: 'evidence-insufficient',
        missing: '内部：缺验收报告',
        by: '何敬',
        on: localDate('2024-05-20'),
        seq: 9,
      } as const;
      return { ...facts, stage, plan, returned, returns: [returned] };
    }
    case 'closed':
      return {
        ...facts,
        stage,
        plan,
        closing: { ...signed, closedOn: localDate('2024-05-20'), proofDigest: 'sha256:0', seq: 9 },
      };
  }
}

/** The finding with its present text approved. */
export function approved(finding: Finding): Finding {
  const { digest } = publicText(finding);
  return {
    ...finding,
    approvals: { progress: { digest, on: localDate('2024-06-01'), by: '何敬', seq: 10 } },
  };
}

export function aDeadline(given: Partial<Deadline>): Deadline {
  return {
    raw: '2024年6月底前',
    kind: 'date',
    precision: 'day',
    sustain: false,
    ambiguous: false,
    notes: [],
    ...given,
  };
}

function aClaim(value: StatusValue): Claim {
  return { value, raw: '自报', on: localDate('2024-05-30'), by: '唐朗', channel: 'import', seq: 5 };
}

function anEntry(text: string, index: number): ProgressEntry {
  const on = localDate(`2024-05-${String(index + 1).padStart(2, '0')}`);
  seq += 1;
  return { text, on, by: '唐朗', channel: 'cli', seq };
}

/** A ledger of these findings. */
export function aLedger(findings: readonly Finding[], facts: LedgerFacts = someFacts): Ledger {
  const byCode = new Map<FindingCode, Finding>(findings.map((finding) => [finding.code, finding]));
  return {
    ...emptyLedger('qinglan-2024'),
    facts,
    findings: byCode,
    head: { seq: 57, hash: `sha256:${'a1'.repeat(32)}` },
  };
}

export const someFacts: LedgerFacts = {
  issuer: '青澜县水务局党组',
  inspectingBody: '县委第二巡察组',
  kind: 'localInspection',
  period: '2023年10月9日至12月8日',
  feedbackDate: localDate('2024-01-22'),
};
