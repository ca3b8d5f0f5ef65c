import {
  type Deadline,
  type DeadlineKind,
  digestOf,
  type FindingCode,
  type FindingRegistered,
  findingCode,
  localDate,
  type StatusValue,
} from '@zhenggai/core';
import type { Happening } from './recorded.ts';

/** What matters of a finding; the rest is plain. */
export type Registered = Partial<Omit<FindingRegistered, 'owners' | 'stated'>> & {
  readonly title: string;
  readonly department?: string;
  readonly leader?: string;
  readonly person?: string;
  readonly status?: readonly [StatusValue, string];
};

export function registered(ordinal: number, given: Registered): Happening {
  const { department = '河湖管理科', leader = '何敬', person = '唐朗', status, ...facts } = given;
  return {
    type: 'FindingRegistered',
    on: '2024-01-22',
    finding: findingCode(ordinal),
    data: {
      number: String(ordinal),
      population: 'problem',
      mode: 'timed',
      owners: {
        leader,
        departments: department === '' ? [] : department.split('、'),
        person,
        cooperating: [],
      },
      deadline: due('2024-12-31'),
      measures: [],
      stated: status === undefined ? {} : { status: { value: status[0], raw: status[1] } },
      ...facts,
    },
  };
}

export function due(day: string, given: Partial<Deadline> = {}): Deadline {
  const [year, month] = day.split('-').map(Number);
  return {
    raw: `${year}年${month}月底前`,
    kind: 'date',
    due: localDate(day),
    precision: 'month',
    sustain: false,
    ambiguous: false,
    notes: [],
    ...given,
  };
}

export function undated(raw: string, kind: DeadlineKind): Deadline {
  return { raw, kind, sustain: false, ambiguous: false, notes: [] };
}

export function planned(finding: FindingCode): Happening {
  return { type: 'PlanApproved', on: '2024-02-05', finding, data: { minutes: '党组会〔2024〕3号' } };
}

export function progress(finding: FindingCode, on: string, text: string): Happening {
  return { type: 'ProgressRecorded', on, finding, data: { text } };
}

export function claimedDone(finding: FindingCode, on: string): Happening {
  return { type: 'DoneClaimed', on, finding, data: {} };
}

/** Signed by two and closed on one day. */
export function closed(finding: FindingCode, on: string): readonly Happening[] {
  const scheme = { id: 'light', version: '1', digest: digestOf('light') };
  const signed = (step: string): Happening => ({
    type: 'ClosingSigned',
    on,
    finding,
    data: { cycle: 1, scheme, step, department: '河湖管理科', subject: digestOf(finding) },
  });
  const proof = {
    finding,
    cycle: 1,
    scheme,
    on: localDate(on),
    verdict: 'closed' as const,
    requirements: [],
    digest: digestOf({ finding, on }),
  };
  return [signed('apply'), signed('confirm'), { type: 'FindingClosed', on, finding, data: { proof } }];
}
