import {
  type FieldChange,
  type FindingRegistered,
  findingCode,
  localDate,
  measureCode,
  populations,
  statusValues,
} from '@zhenggai/core';
import { readDeadline } from '@zhenggai/core/deadline';
import * as fc from 'fast-check';
import { claimedDone, closed, planned, progress } from '../happenings.ts';
import { hostileTexts } from '../hostile.ts';
import { asOf, type Happening } from '../recorded.ts';

/** Half characters never get into a ledger: they are refused before anything is recorded. */
const whole = (text: string) => text.replace(/\p{Cs}/gu, '');

const plain = fc.constantFrom(
  '已修订制度并印发',
  '1.修订办法。\n2.组织培训。',
  '（1）自查\n（2）整改',
  '同上',
  '〃',
  '合计',
  '填表人：何敬',
  '一、政治建设方面（6项）',
  '序号',
  '反馈问题',
  '0012',
  '1.10',
  '110101199003074512',
  '=1+1',
  '@SUM(A1)',
  '_x0041_',
  '整改措施：',
  '3.5万元资金',
  '√',
  '×',
  '—',
  '/',
  '80%',
  '2024-06-30',
  '45473',
);

/** Any text that a ledger can hold: plain, hostile, or what sheets are told apart by. */
export const anyText = fc
  .oneof(
    { weight: 4, arbitrary: plain },
    fc.constantFrom(...hostileTexts),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.string({
      unit: fc.constantFrom('一', '1', '.', '、', '，', '（', '）', '\n', ' ', '\t', '；', '是'),
      maxLength: 14,
    }),
  )
  .map(whole);

const deadline = fc.oneof(
  fc
    .constantFrom(
      '2024年6月30日',
      '6月底前',
      '立行立改',
      '长期坚持',
      '2024-06-30',
      '6月前',
      '待定',
      '已完成',
      '',
      '45473',
    )
    .map((raw) => readDeadline(raw, { asOf })),
  anyText.map((raw) => readDeadline(raw, { asOf })),
);

const names = fc.array(
  fc.oneof(fc.constantFrom('办公室', '财务科（林若溪）', '甲科和乙科', '水 务 站'), anyText),
  {
    maxLength: 3,
  },
);
const status = fc.record({ raw: anyText, value: fc.constantFrom(...statusValues, null) });

const measure = fc.record(
  {
    marker: fc.constantFrom('1.', '2.', '（1）', '①', '一是'),
    text: anyText,
    departments: names,
    person: anyText,
    deadline,
    stated: fc.record({ status, progress: anyText }, { requiredKeys: [] }),
  },
  { requiredKeys: ['text'] },
);
const simpleMeasure = fc.record(
  { marker: fc.constantFrom('1.', '2.'), text: anyText },
  { requiredKeys: ['text'] },
);

const caption = fc.oneof(
  fc.constantFrom('备注', '检查部位', '责任部门', '整改编码', '__proto__', '台账认定'),
  anyText.filter(isSeen),
);

/** Titles and captions come from workbooks: what nobody can see is none. */
function isSeen(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

type GivenMeasure = Omit<RegisteredMeasure, 'code'>;
type RegisteredMeasure = FindingRegistered['measures'][number];

const finding = fc.record({
  facts: fc.record(
    {
      population: fc.constantFrom(...populations),
      number: anyText,
      title: anyText.filter(isSeen),
      aspect: anyText,
      source: anyText,
      unit: fc.constantFrom('青澜县水务局', '办公室'),
      goal: anyText,
      amount: anyText,
      remark: anyText,
      deadline,
      extra: fc
        .uniqueArray(fc.tuple(caption, anyText), {
          selector: ([name]) => name.replace(/\s+/g, ''),
          maxLength: 3,
        })
        .map((entries): Readonly<Record<string, string>> => Object.fromEntries(entries)),
    },
    { requiredKeys: ['population', 'number', 'title', 'deadline'] },
  ),
  owners: fc.record({ leader: anyText, departments: names, person: anyText, cooperating: names }),
  stated: fc.record(
    { status, progress: anyText, evidence: anyText, closedOn: fc.constant(localDate('2024-06-08')) },
    { requiredKeys: [] },
  ),
  measures: fc.oneof<fc.Arbitrary<readonly GivenMeasure[]>[]>(
    fc.array(simpleMeasure, { maxLength: 4 }),
    fc.array(measure, { maxLength: 3 }),
  ),
});

/** Findings as any import may have brought them, with any text in any field. */
export const anyFindings: fc.Arbitrary<readonly Happening[]> = fc
  .array(finding, { minLength: 1, maxLength: 6 })
  .map((cases) =>
    cases.map(({ facts, owners, stated, measures }, i): Happening => {
      const code = findingCode(i + 1);
      const data: FindingRegistered = {
        mode: 'timed',
        ...facts,
        owners,
        stated,
        measures: measures.map((m, n) => ({ code: measureCode(code, n + 1), ...m })),
      };
      return { type: 'FindingRegistered', on: '2024-01-22', finding: code, data };
    }),
  );

const change = fc.oneof(
  fc.record({
    field: fc.constantFrom('goal', 'category', 'remark', 'leader', 'person', 'amount', 'number'),
    to: anyText,
  }),
  fc.record({ field: fc.constantFrom('department', 'cooperating'), to: names }),
  fc.record({ field: fc.constant('deadline'), to: deadline }),
  fc.record({ field: fc.constant('title'), to: anyText }),
);

/** Something that may happen to a finding of a ledger, by a command or a workbook of its unit. */
export const anyWork: fc.Arbitrary<Happening> = fc
  .record({
    ordinal: fc.integer({ min: 1, max: 6 }),
    n: fc.integer({ min: 1, max: 3 }),
    text: anyText,
    change,
    limit: deadline,
    kind: fc.constantFrom(
      'plan',
      'progress',
      'measure-progress',
      'done',
      'measure-done',
      'evidence',
      'fact',
      'statement',
      'measure-text',
      'measure-limit',
      'measure-owner',
      'transfer',
    ),
  })
  .map(({ ordinal, n, text, change: changed, limit, kind }): Happening => {
    const code = findingCode(ordinal);
    const on = '2024-06-01';
    const of = measureCode(code, n);
    const change = (given: object): Happening => ({
      type: 'FindingChanged',
      on,
      finding: code,
      data: { changes: [{ from: null, as: 'fact', ...given } as FieldChange] },
    });
    switch (kind) {
      case 'plan':
        return planned(code);
      case 'progress':
        return progress(code, on, text);
      case 'measure-progress':
        return { type: 'ProgressRecorded', on, finding: code, data: { text, measure: of } };
      case 'done':
        return claimedDone(code, on);
      case 'measure-done':
        return { type: 'DoneClaimed', on, finding: code, data: { measure: of, text } };
      case 'evidence':
        return {
          type: 'EvidenceRecorded',
          on,
          finding: code,
          data: { evidence: `${code}-E${n}` as never, name: text, digest: 'sha256:1', size: 1 },
        };
      case 'fact':
        return change(changed.field === 'title' ? { ...changed, as: 'statement' } : changed);
      case 'statement':
        return change({ ...changed, as: 'statement' });
      case 'measure-text':
        return change({ field: 'measures', measure: of, to: text });
      case 'measure-limit':
        return change({ field: 'deadline', measure: of, to: limit });
      case 'measure-owner':
        return change({ field: 'person', measure: of, to: text });
      default:
        return { type: 'FindingTransferred', on, finding: code, data: { to: text, reason: '职责' } };
    }
  });

/** The way to a closing, after a plan. */
export function closing(ordinal: number): readonly Happening[] {
  const code = findingCode(ordinal);
  return [planned(code), ...closed(code, '2024-06-20')];
}
