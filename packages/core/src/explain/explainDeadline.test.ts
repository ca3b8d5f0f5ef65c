import { describe, expect, it } from 'vitest';
import { chinaCalendar } from '../calendar/chinaCalendar.ts';
import { localDate } from '../date/LocalDate.ts';
import type { DeadlineContext } from '../deadline/DeadlineContext.ts';
import { explainDeadline } from './explainDeadline.ts';

const context: DeadlineContext = {
  asOf: localDate('2024-03-01'),
  start: localDate('2024-01-22'),
  campaignEnd: localDate('2024-07-22'),
  calendar: chinaCalendar,
};
const from = (start: string): DeadlineContext => ({ ...context, start: localDate(start) });
const codes = (text: string, given: DeadlineContext = context) =>
  explainDeadline(text, given).steps.map(({ step }) => step);
const ruleOf = (text: string, code: string, given: DeadlineContext = context) =>
  explainDeadline(text, given).steps.find(({ step }) => step === code)?.rule;

describe('the way to a counted day', () => {
  it('leaves out the start, counts months to the same-numbered day, and moves past the holiday by its notice', () => {
    expect(codes('2个月内', from('2024-08-01'))).toEqual([
      'written',
      'counted-from',
      'start-not-counted',
      'count-months',
      'off-block',
      'roll',
      'due',
    ]);
    const notice = ruleOf('2个月内', 'off-block', from('2024-08-01'));
    expect(notice).toMatchObject({
      id: 'calendar-2024',
      source: { documentNumber: '国办发明电〔2023〕7号' },
    });
    expect(ruleOf('2个月内', 'start-not-counted')?.source).toMatchObject({ article: '第二百零一条' });
    expect(ruleOf('2个月内', 'count-months')?.source).toMatchObject({ article: '第二百零二条' });
    expect(ruleOf('2个月内', 'roll', from('2024-08-01'))?.source).toMatchObject({ article: '第二百零三条' });
  });

  it('says where a month has no such day, and where a make-up Saturday keeps it', () => {
    expect(codes('3个月', from('2023-11-30'))).toContain('month-end');
    expect(codes('2个月', from('2025-12-31'))).toContain('make-up-stays');
  });

  it('numbers the working days over Spring Festival: 4 February counts, the days off do not', () => {
    const { days = [], steps } = explainDeadline('30个工作日', context);
    const of = (day: string) => days.find((one) => one.day === day);
    expect(of('2024-02-04')).toEqual({
      day: '2024-02-04',
      kind: 'makeUpDay',
      mark: 'made-up',
      n: 10,
      holiday: '春节',
    });
    expect(of('2024-02-10')).toMatchObject({ kind: 'holiday', mark: 'skipped', holiday: '春节' });
    expect(of('2024-02-24')).toMatchObject({ kind: 'weekend', mark: 'skipped' });
    expect(of('2024-03-07')).toMatchObject({ mark: 'due', n: 30 });
    expect(steps.find(({ step }) => step === 'off-block')?.facts).toEqual({
      name: '春节',
      first: '2024-02-10',
      last: '2024-02-17',
    });
  });

  it('says which year has no calendar, and answers no day', () => {
    const { steps, days } = explainDeadline('36个月', context);
    expect(steps.find(({ step }) => step === 'calendar-missing')?.facts).toEqual({ year: 2027 });
    expect(steps.at(-1)?.step).toBe('no-day');
    expect(days).toBeUndefined();
  });

  it('counts the days that the rules give for work at once, from their own start', () => {
    const given: DeadlineContext = {
      ...context,
      immediateDays: 60,
      immediateAnchor: 'reportDelivered',
      anchors: { reportDelivered: localDate('2024-02-21') },
    };
    const { steps, deadline } = explainDeadline('立行立改', given);
    expect(steps.map(({ step }) => step)).toEqual(
      expect.arrayContaining(['immediate-days', 'counted-from', 'count-days']),
    );
    expect(deadline.due).toBe('2024-04-22');
  });
});

describe('the way to a written day', () => {
  it.each([
    ['2024年6月30日前', ['written', 'day', 'before-included', 'rest-day-stays', 'due']],
    ['6月底', ['written', 'year-inferred', 'span', 'due']],
    ['月底前', ['written', 'relative', 'span', 'due']],
    ['2024年6月前', ['written', 'before-span', 'readings', 'due']],
    ['1月底', ['written', 'year-inferred', 'already-past', 'span', 'readings', 'due']],
    ['2024年4月-6月', ['written', 'range', 'span', 'due']],
    ['2024年底前，并长期坚持', ['written', 'span', 'ignored-words', 'sustained', 'due']],
    ['2024年6月30日（延期至2024年9月30日）', ['written', 'extension', 'due']],
    ['春节前', ['written', 'off-block', 'before-holiday', 'due']],
    ['“七一”前', ['written', 'anniversary', 'due']],
    ['集中整改期内', ['written', 'campaign-end', 'due']],
    ['每季度末', ['written', 'recurring', 'due']],
    ['长期坚持', ['written', 'long-term', 'no-day']],
    ['立行立改', ['written', 'immediate', 'no-day']],
    ['已完成', ['written', 'status', 'no-day']],
    ['待定', ['blank', 'no-day']],
    ['2024年2月30日', ['written', 'invalid-date', 'no-day']],
    ['项目验收后1个月', ['written', 'needs-human', 'not-read', 'no-day']],
    ['整改方案印发之日起3个月', ['written', 'anchor-missing', 'no-day']],
  ])('%s: %j', (text, steps) => {
    expect(codes(text)).toEqual(steps);
  });

  it('tells each milestone, and that the last one counts', () => {
    const { steps } = explainDeadline('6月30日前完成制度修订，12月底前完成验收', context);
    expect(steps.filter(({ step }) => step === 'milestone').map(({ facts }) => facts)).toEqual([
      { day: '2024-06-30', text: '完成制度修订' },
      { day: '2024-12-31', text: '完成验收' },
    ]);
    expect(steps.find(({ step }) => step === 'last-milestone')?.to).toBe('2024-12-31');
  });
});
