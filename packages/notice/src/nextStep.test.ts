import { type Deadline, localDate } from '@zhenggai/core';
import { expect, it } from 'vitest';
import { aDeadline, aFinding } from '../test/aFinding.ts';
import type { NoticeGroup } from './groupOf.ts';
import { nextStep } from './nextStep.ts';

const june = localDate('2024-06-30');
const december = localDate('2024-12-31');

it.each<[string, NoticeGroup, Partial<Deadline>, string | undefined]>([
  ['a completed finding has none', 'completed', { due: june }, undefined],
  ['a claimed one awaits verification', 'claimed', { due: june }, '按程序核查，认定后销号。'],
  ['a day is named as a day', 'in-progress', { due: june }, '继续推进整改，2024年6月30日前完成。'],
  [
    'a month as its end',
    'in-progress',
    { due: june, precision: 'month' },
    '继续推进整改，2024年6月底前完成。',
  ],
  [
    'a year as its end',
    'in-progress',
    { due: december, precision: 'year' },
    '继续推进整改，2024年底前完成。',
  ],
  [
    'sustained work goes on',
    'in-progress',
    { due: june, sustain: true },
    '继续推进整改，2024年6月30日前完成，并长期坚持。',
  ],
  [
    'a day that is past is no promise',
    'in-progress',
    { due: localDate('2024-03-31'), precision: 'month' },
    '原定2024年3月底前完成，尚未完成，继续推进整改。',
  ],
  ['an ambiguous deadline promises nothing', 'in-progress', { due: june, ambiguous: true }, '继续推进整改。'],
  ['immediate work has no day', 'in-progress', { kind: 'immediate' }, '立行立改，抓紧完成整改。'],
  [
    'recurring work has its next day',
    'in-progress',
    { kind: 'recurring', due: june, sustain: true },
    '持续推进整改，2024年6月30日前完成本期任务。',
  ],
  ['long-term work goes on', 'long-term', { kind: 'long-term' }, '长期坚持，持续推进整改。'],
  [
    'a stage of long-term work has its day',
    'long-term',
    { due: december, precision: 'year' },
    '2024年底前完成阶段任务，并长期坚持。',
  ],
])('the next step: %s', (_, group, deadline, text) => {
  const finding = aFinding(1, { deadline: aDeadline(deadline) });
  expect(nextStep(finding, group, { asOf: localDate('2024-06-01'), work: '整改' })?.text).toBe(text);
});

it('names the day of review of long-term work, until it is past', () => {
  const review = (day: string) => {
    const finding = aFinding(1, { deadline: aDeadline({ kind: 'long-term' }), nextReview: localDate(day) });
    return nextStep(finding, 'long-term', { asOf: localDate('2024-06-01'), work: '整改' });
  };
  expect(review('2024-12-20')).toEqual({
    text: '长期坚持，持续推进整改，2024年12月20日前评估阶段成效。',
    by: '2024-12-20',
  });
  expect(review('2024-05-20')).toEqual({ text: '长期坚持，持续推进整改。' });
});
