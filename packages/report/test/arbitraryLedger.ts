import { findingCode, type Ledger, populations, replay, statusValues } from '@zhenggai/core';
import * as fc from 'fast-check';
import { claimedDone, closed, due, planned, progress, registered, undated } from './happenings.ts';
import { asOf, type Happening, recorded } from './recorded.ts';

const deadlines = fc.constantFrom(
  due('2024-05-31'),
  due('2024-07-20'),
  due('2024-12-31', { sustain: true }),
  due('2024-05-31', { raw: '6月前', ambiguous: true }),
  undated('长期坚持', 'long-term'),
  undated('视情况', 'unknown'),
);

const fates = fc.constantFrom('registered', 'planned', 'working', 'claimed', 'closed', 'transferred');

/** Any text at all: half surrogates, controls, bidi marks, marks of every format. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme-ascii', maxLength: 30 }),
  fc.string({
    unit: fc.constantFrom('<', '&', '|', '*', '\n', '`', '[', ']', '(', '_', '\u202e', '#', '-', '1.', ' '),
    maxLength: 12,
  }),
);

const finding = fc.record(
  {
    population: fc.constantFrom(...populations),
    department: fc.constantFrom('办公室', '河湖管理科', '水资源科', '河湖管理科、办公室', ''),
    aspect: fc.constantFrom('党的建设方面', '履行职责方面'),
    deadline: deadlines,
    status: fc.constantFrom(...statusValues).map((value) => [value, value] as const),
    title: fc.constant('工作落实不到位'),
    fate: fates,
  },
  { requiredKeys: ['title', 'fate', 'population'] },
);

/** Any ledger, replayed from its events. */
export const arbitraryLedger: fc.Arbitrary<Ledger> = fc.array(finding, { maxLength: 12 }).map((cases) => {
  const happenings = cases.flatMap(({ fate, ...given }, index): readonly Happening[] => {
    const code = findingCode(index + 1);
    const first = registered(index + 1, given);
    if (fate === 'registered') return [first];
    if (fate === 'transferred')
      return [
        first,
        {
          type: 'FindingTransferred',
          on: '2024-03-01',
          finding: code,
          data: { to: '县公安局', reason: '职责' },
        },
      ];
    const plan = [first, planned(code)];
    if (fate === 'planned') return plan;
    if (fate === 'closed') return [...plan, ...closed(code, '2024-06-20')];
    const working = [...plan, progress(code, '2024-06-01', '正在推进。')];
    return fate === 'claimed' ? [...working, claimedDone(code, '2024-06-30')] : working;
  });
  return replay('any', recorded('any', happenings), { asOf });
});
