import { describe, expect, it } from 'vitest';
import { refusalWords } from '../words/refusalWords.ts';
import { checkPack, readPack } from './checkPack.ts';

const value = {
  value: 20,
  source: { title: '青澜县委巡察整改办法' },
  confidence: 'local',
  verifiedOn: '2026-03-02',
};
const policy = {
  id: 'qinglan-plan',
  kind: 'policy',
  title: '青澜县巡察整改方案',
  description: '收到反馈后20日内报送整改方案。',
  inspections: ['localInspection'],
  region: '青澜县',
  task: 'plan',
  anchor: 'feedbackReceived',
  unit: 'day',
  effect: 'due',
  values: [value],
  cases: [
    { name: '星期日顺延', start: '2024-03-04', expect: '2024-03-25', how: '3月4日 + 20日 = 24日（星期日）' },
  ],
};
const number = {
  id: 'qinglan-remind',
  kind: 'number',
  title: '提醒天数',
  description: '到期前提醒。',
  unit: '天',
  values: [{ ...value, value: 10 }],
};
const choice = {
  id: 'qinglan-roll',
  kind: 'choice',
  title: '遇休息日',
  description: '是否顺延。',
  options: { restDay: '顺延', none: '不顺延' },
  values: [{ ...value, value: 'restDay' }],
};
const packOf = (...rules: unknown[]) => ({ id: 'qinglan', version: '1', title: '青澜县规则', rules });
const faults = (...rules: unknown[]) =>
  checkPack(packOf(...rules)).map(({ path, code }) => `${path} ${code}`);

describe('the check of a pack of rules', () => {
  it('finds nothing in a sound one, which can then be read, its cases left behind', () => {
    expect(faults(policy, number, choice)).toEqual([]);
    const read = readPack(packOf(policy));
    expect(read).toMatchObject({ ok: true, value: { id: 'qinglan', rules: [{ id: 'qinglan-plan' }] } });
    expect(read.ok && 'cases' in (read.value.rules[0] ?? {})).toBe(false);
  });

  it('names the place of every fault of form', () => {
    const { title: _, ...untitled } = policy;
    expect(
      faults(
        number,
        { ...untitled, anchor: 'feedback', unit: 'weeks', day: 3, inspections: [] },
        { ...number, id: 'Zwei', values: [{ ...value, source: {}, from: '2024-02-30', confidence: 'sure' }] },
      ),
    ).toEqual([
      'rules[1].title rule-field-missing',
      'rules[1].inspections rule-field-empty',
      'rules[1].anchor rule-not-one-of',
      'rules[1].unit rule-not-one-of',
      'rules[1].day rule-field-unknown',
      'rules[2].id rule-id-invalid',
      'rules[2].values[0].from rule-not-a-day',
      'rules[2].values[0].source.title rule-field-missing',
      'rules[2].values[0].confidence rule-not-one-of',
    ]);
  });

  it('says what can be said of data that is no pack at all', () => {
    expect(checkPack(null)).toEqual([{ path: '', code: 'rule-field-empty' }]);
    expect(checkPack('x')).toEqual([
      { path: '', code: 'rule-wrong-type', facts: { seen: 'x', expected: 'object' } },
    ]);
    expect(checkPack({ ...packOf(number), version: 2026.1 })).toEqual([
      { path: 'version', code: 'rule-quotes-missing', facts: { seen: 2026.1 } },
    ]);
    expect(checkPack({}).map(({ path }) => path)).toEqual(['id', 'version', 'title', 'rules']);
    expect(faults(3, 'x', null, []).map((one) => one.split(' ')[0])).toEqual([
      'rules[0]',
      'rules[1]',
      'rules[2]',
      'rules[3]',
    ]);
  });

  it('looks at the rest of a rule whose kind is not known', () => {
    expect(faults({ ...policy, kind: 'deadline', unit: 'weeks' })).toEqual([
      'rules[0].kind rule-not-one-of',
      'rules[0].unit rule-not-one-of',
    ]);
  });

  it('refuses values whose days overlap, and days that end before they begin', () => {
    const dated = (from?: string, until?: string) => ({
      ...value,
      ...(from !== undefined && { from }),
      ...(until !== undefined && { until }),
    });
    expect(faults({ ...number, values: [dated(undefined, '2024-02-07'), dated('2024-02-08')] })).toEqual([]);
    expect(faults({ ...number, values: [dated('2023-01-01'), dated('2024-02-08')] })).toEqual([
      'rules[0].values[1] rule-values-overlap',
    ]);
    expect(faults({ ...number, values: [dated('2024-02-08', '2024-02-07')] })).toEqual([
      'rules[0].values[0].until rule-until-before-from',
    ]);
  });

  it('wants to know when a value was verified, and takes no such day where nobody did', () => {
    const { verifiedOn: _, ...unverified } = value;
    expect(faults({ ...number, values: [unverified] })).toEqual([
      'rules[0].values[0].verifiedOn rule-verified-missing',
    ]);
    for (const confidence of ['low', 'own']) {
      expect(faults({ ...number, values: [{ ...value, confidence }] })).toEqual([
        'rules[0].values[0].verifiedOn rule-verified-against-confidence',
      ]);
      expect(faults({ ...number, values: [{ ...unverified, confidence }] })).toEqual([]);
    }
  });

  it('refuses an id that is there twice, or that ships with zhenggai', () => {
    expect(faults(number, choice, { ...number, title: '另一条' })).toEqual(['rules[2].id rule-id-repeated']);
    expect(faults({ ...number, id: 'remind-days' })).toEqual(['rules[0].id rule-id-taken']);
  });

  it('refuses a choice without its option, and a rhythm that runs backwards', () => {
    expect(faults({ ...choice, values: [{ ...value, value: 'sometimes' }] })).toEqual([
      'rules[0].values[0].value rule-not-one-of',
    ]);
    expect(
      faults({ ...policy, effect: 'rhythm', values: [{ ...value, value: -20 }] }).filter(
        (one) => !one.includes('case'),
      ),
    ).toEqual(['rules[0].values[0].value rule-negative-not-due']);
  });

  it('runs the cases and says what was expected and what came', () => {
    const wrong = [{ ...policy.cases[0], expect: '2024-03-24' }];
    expect(checkPack(packOf({ ...policy, cases: wrong }))).toEqual([
      {
        path: 'rules[0].cases[0]',
        code: 'rule-case-differs',
        facts: { name: '星期日顺延', expected: '2024-03-24', got: '2024-03-25' },
      },
    ]);
    expect(faults({ ...policy, cases: [] })).toEqual(['rules[0].cases rule-field-empty']);
    const far = {
      name: '无日历',
      start: '2031-01-02',
      expect: 'calendar-missing',
      how: '2031年尚无放假安排',
    };
    const early = { name: '施行前', start: '2024-03-04', on: '2020-01-01', expect: 'none', how: '尚未施行' };
    expect(faults({ ...policy, values: [{ ...value, from: '2021-01-01' }], cases: [far, early] })).toEqual(
      [],
    );
    const ofNumber = [{ name: '现值', on: '2024-01-01', expect: 11 }];
    expect(faults({ ...number, cases: ofNumber })).toEqual(['rules[0].cases[0] rule-case-differs']);
  });

  it('puts a fault into words in both languages, its place first', () => {
    const read = readPack(packOf({ ...policy, unit: 'weeks' }));
    const [refusal] = read.ok ? [] : read.refusals;
    expect(refusal && refusalWords(refusal, 'zh-CN')).toBe(
      'rules[0].unit：没有“weeks”，只能是：day、workingDay、month、year',
    );
    expect(refusal && refusalWords(refusal, 'en')).toBe(
      'rules[0].unit: “weeks” is not known, only: day, workingDay, month, year',
    );
  });

  it('never throws, whatever it is given', () => {
    for (const odd of [undefined, 1, '', [], { rules: {} }, { rules: [{ values: [null], cases: [null] }] }])
      expect(checkPack(odd).length).toBeGreaterThan(0);
  });
});
