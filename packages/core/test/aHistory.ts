import * as fc from 'fast-check';
import { readDeadline } from '../src/deadline/index.ts';
import {
  addDays,
  type Command,
  type Deadline,
  type FieldChange,
  type FindingCode,
  findingCode,
  type Ledger,
  type LocalDate,
  localDate,
  measureCode,
  returnReasons,
} from '../src/index.ts';
import { propose } from '../src/intake/index.ts';
import type { FindingReading } from '../src/reading/WorkbookReading.ts';
import { anAdoption } from './aFoundation.ts';
import { aRow, aWorkbook } from './aReading.ts';
import { Trial } from './specification.ts';

/** Days of these histories: from the opening to the end of the year, so that back-dating is common. */
export const aDay: fc.Arbitrary<LocalDate> = fc
  .integer({ min: 0, max: 340 })
  .map((n) => addDays(localDate('2024-01-20'), n));

const someone = fc.constantFrom('李岚', '周航', '吴启明', '郑若溪', '路人');
const aFinding = fc.integer({ min: 1, max: 4 }).map(findingCode);
const aDigest = fc.constantFrom('a', 'b', 'c').map((c) => `sha256:${c.repeat(64)}`);
const aText = fc.constantFrom('已起草', '已印发', '正在征求意见', '清退4笔共3760元');

const deadlines = [
  '2024年6月30日',
  '2024年9月底前',
  '立行立改',
  '长期坚持',
  '2024年底前，并长期坚持',
  '6月前',
  '待定',
  '已完成',
];
const statuses = [
  undefined,
  { raw: '已完成', value: 'done' },
  { raw: '已销号', value: 'closed' },
  { raw: '基本完成', value: 'in-progress' },
  { raw: '未启动', value: 'not-started' },
] as const;

/** So many measures of a row: a month may leave one out or bring a new one. */
function measuresOf(row: number, count: number): FindingReading['measures'] {
  return [`修订第${row}项制度并印发`, `组织第${row}项制度培训`, `公开第${row}项执行结果`]
    .slice(0, count)
    .map((text, i) => ({ marker: `${i + 1}.`, text, cell: `D${row}` }));
}

/** A row as some month's workbook may have it; rows 4 to 7 are always the same four findings. */
export function aRowOf(row: number): fc.Arbitrary<FindingReading> {
  return fc
    .record({
      deadlineText: fc.constantFrom(...deadlines),
      status: fc.constantFrom(...statuses),
      progress: fc.option(aText, { nil: undefined }),
      goal: fc.constantFrom('制度健全', ''),
      number: fc.constantFrom(String(row - 3), String(row)),
      measures: fc.constantFrom(2, 2, 2, 1, 3),
    })
    .map(({ measures, ...rest }) => ({ ...rest, measures: measuresOf(row, measures) }))
    .map(({ status, progress, ...rest }) =>
      aRow(row, { ...rest, ...(status && { status }), ...(progress && { progress }) }),
    );
}

/** A month's workbook: some of the four rows, in any state. */
export const aMonth: fc.Arbitrary<readonly FindingReading[]> = fc
  .tuple(fc.subarray([4, 5, 6, 7], { minLength: 1 }), fc.tuple(aRowOf(4), aRowOf(5), aRowOf(6), aRowOf(7)))
  .map(([rows, all]) => rows.flatMap((row) => all[row - 4] ?? []));

const facts = ['money', 'safety', 'discipline', 'repeated'] as const;
const setExclusions = fc.tuple(aFinding, fc.boolean()).map(
  ([finding, value]): Command => ({
    type: 'SetPlan',
    finding,
    fields: facts.map(
      (field) => ({ field, from: null, to: value && field === 'money', as: 'fact' }) as FieldChange,
    ),
  }),
);

const setDeadline = fc
  .tuple(aFinding, fc.constantFrom('2024年8月底前', '2024年11月30日', '立行立改'))
  .map(([finding, raw]): Command => {
    const to = readDeadline(raw, { asOf: localDate('2024-02-01') });
    return { type: 'SetPlan', finding, fields: [{ field: 'deadline', from: null, to, as: 'fact' }] };
  });

/** Of whatever event has that number; mostly there is none of this kind to correct. */
const aCorrection = fc
  .tuple(aFinding, aText, aDigest, fc.integer({ min: 7, max: 40 }), fc.boolean())
  .map(
    ([finding, text, digest, corrects, isProgress]): Command =>
      isProgress
        ? { type: 'RecordProgress', finding, text, corrects }
        : { type: 'RecordEvidence', finding, name: '材料.pdf', digest, size: 12, corrects },
  );

const aReturn = fc
  .record({
    finding: aFinding,
    reason: fc.constantFrom(...returnReasons),
    missing: fc.constantFrom('缺验收报告', ' '),
    due: fc.option(aDay, { nil: undefined }),
  })
  .map(({ due, ...rest }): Command => ({ type: 'ReturnFinding', ...rest, ...(due && { due }) }));

const aCommand: fc.Arbitrary<Command> = fc.oneof(
  setExclusions,
  setDeadline,
  { weight: 3, arbitrary: aCorrection },
  fc.constant<Command>({ type: 'ApprovePlan', minutes: '〔2024〕3号' }),
  fc.tuple(aFinding, aText).map(([finding, text]): Command => ({ type: 'RecordProgress', finding, text })),
  fc.tuple(aFinding, aDigest, fc.constantFrom(0, 12)).map(
    ([finding, digest, size]): Command => ({
      type: 'RecordEvidence',
      finding,
      name: '材料.pdf',
      digest,
      size,
    }),
  ),
  aFinding.map((finding): Command => ({ type: 'ClaimDone', finding })),
  fc
    .tuple(aFinding, fc.integer({ min: 1, max: 2 }))
    .map(([finding, n]): Command => ({ type: 'ClaimDone', finding, measure: measureCode(finding, n) })),
  { weight: 3, arbitrary: aFinding.map((finding): Command => ({ type: 'CloseFinding', finding })) },
  { weight: 2, arbitrary: aReturn },
  fc.constant<Command>({ type: 'ApproveTexts', text: 'progress' }),
  aFinding.map(
    (finding): Command => ({
      type: 'TransferFinding',
      finding,
      to: '县纪委监委',
      reason: '不属于本单位职责',
    }),
  ),
);

/** One thing that happens: a command, or a workbook's import, by someone, on a day. */
export type Happening = { readonly by: string; readonly on: LocalDate } & (
  | { readonly command: Command }
  | { readonly month: readonly FindingReading[] }
  | { readonly adopts: (ledger: Ledger) => Command }
);

const aHappening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ by: someone, on: aDay, command: aCommand }) },
  { weight: 1, arbitrary: fc.record({ by: someone, on: aDay, month: aMonth }) },
  { weight: 1, arbitrary: fc.record({ by: someone, on: aDay, adopts: anAdoption }) },
);

/** The way a finding closes, returned once on it, by hands that may be the same and with a step that may be left out. */
function closingOf(
  finding: FindingCode,
  on: LocalDate,
  hands: readonly [string, string],
  leftOut: number,
): readonly Happening[] {
  const by = (person: string, command: Command, days: number): Happening => ({
    by: person,
    on: addDays(on, days),
    command,
  });
  const fields = facts.map((field) => ({ field, from: null, to: false, as: 'fact' }) as FieldChange);
  return [
    by('李岚', { type: 'SetPlan', finding, fields }, 0),
    by('李岚', { type: 'ApprovePlan', minutes: '〔2024〕3号' }, 0),
    by(
      '周航',
      { type: 'RecordEvidence', finding, name: '材料.pdf', digest: `sha256:${'d'.repeat(64)}`, size: 9 },
      1,
    ),
    by('周航', { type: 'ClaimDone', finding }, 1),
    by(hands[0], { type: 'CloseFinding', finding }, 2),
    by(hands[1], { type: 'ReturnFinding', finding, reason: 'not-done', missing: '缺验收报告' }, 2),
    by(hands[0], { type: 'CloseFinding', finding }, 2),
    by(hands[1], { type: 'CloseFinding', finding }, 3),
  ].filter((_, i) => i !== leftOut);
}

const aClosing = fc
  .record({
    finding: aFinding,
    on: aDay,
    hands: fc.tuple(
      fc.constantFrom('周航', '吴启明', '郑若溪'),
      fc.constantFrom('吴启明', '郑若溪', '吴 启明'),
    ),
    leftOut: fc.integer({ min: 0, max: 14 }),
  })
  .map(({ finding, on, hands, leftOut }) => closingOf(finding, on, hands, leftOut));

/** A ledger's life: a first import, then anything, with a closing attempted somewhere in it. */
export const aHistory: fc.Arbitrary<readonly Happening[]> = fc
  .record({
    first: fc.tuple(aRowOf(4), aRowOf(5), aRowOf(6), aRowOf(7)),
    before: fc.array(aHappening, { maxLength: 8 }),
    closing: aClosing,
    after: fc.array(aHappening, { maxLength: 12 }),
  })
  .map(({ first, before, closing, after }) => [
    { by: '李岚', on: localDate('2024-01-20'), month: first },
    ...before,
    ...closing,
    ...after,
  ]);

/** Lets one thing happen, where it is allowed. */
export function happen(trial: Trial, happening: Happening): ReturnType<Trial['do']> {
  const { by, on } = happening;
  if ('command' in happening) return trial.do(happening.command, by, on);
  if ('adopts' in happening) return trial.do(happening.adopts(trial.ledger), by, on);
  const proposal = propose(trial.ledger, aWorkbook(happening.month, { asOf: on }), {
    file: '台账.xlsx',
    fileDigest: 'sha256:1',
  });
  return trial.do({ type: 'ApplyImport', proposal }, by, on);
}

/** The ledger after a whole history. */
export function lived(history: readonly Happening[]): Trial {
  const trial = Trial.opened();
  for (const happening of history) happen(trial, happening);
  return trial;
}

/** A deadline without its notes, to compare what it means. */
export function dayOf({ kind, due, sustain }: Deadline): unknown {
  return { kind, due, sustain };
}
