import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fillTemplate } from './fillTemplate.ts';
import {
  importWarningTemplates,
  importWarningWords,
  problemWords,
  questionTemplates,
} from './importWords.ts';
import { languages } from './Language.ts';
import { reportWarningWords } from './noticeWords.ts';
import { refusalTemplates, refusalWords } from './refusalWords.ts';
import { standingWords } from './standingWords.ts';

const packages = path.resolve(import.meta.dirname, '../../..');

describe('words', () => {
  it('put a refusal into words with its place and its facts, in both languages', () => {
    const refusal = {
      code: 'role-not-allowed',
      at: { finding: 'F07' },
      facts: { person: '林川', has: ['contact'], roles: ['leader', 'clerk'] },
    };
    expect(refusalWords(refusal, 'zh-CN')).toBe(
      'F07：林川无权办理，须由责任领导、整改办人员办理（林川是联络员）',
    );
    expect(refusalWords(refusal, 'en')).toBe(
      'F07: 林川 may not do this, only: leader, clerk (林川 is: contact)',
    );
  });

  it('leave a clause out where its facts are missing, and say that a fact is unknown where it stands alone', () => {
    expect(fillTemplate('a[[ (b {b})]] {c}', {}, 'en', {})).toBe('a (unknown)');
    expect(fillTemplate('a[[ (b {b})]] {c}', { b: 1, c: [2, 3] }, 'zh-CN', {})).toBe('a (b 1) 2、3');
  });

  it('name the field that a plan lacks', () => {
    const gap = { code: 'plan-incomplete', at: { finding: 'F01', field: 'goal' }, facts: { why: 'missing' } };
    expect(refusalWords(gap, 'zh-CN')).toBe('F01 整改目标：方案不完整：未填');
    expect(refusalWords(gap, 'en')).toBe('F01 goal: the plan is not complete: missing');
  });

  it('name a place within what was to be recorded without a word of the program', () => {
    const at = (field: string) => ({ code: 'classification-mark', at: { finding: 'F01', field } });
    for (const [field, chinese, english] of [
      ['text', 'F01 内容：', 'F01 text: '],
      ['changes.0.to.docNumber', 'F01 文号：', 'F01 document number: '],
      ['measures.1.text', 'F01 内容：', 'F01 text: '],
      ['facts.issuer', 'F01 整改单位：', 'F01 issuer: '],
      ['whatever.3', 'F01 内容：', 'F01 text: '],
    ] as const) {
      expect(refusalWords(at(field), 'zh-CN').startsWith(chinese)).toBe(true);
      expect(refusalWords(at(field), 'en').startsWith(english)).toBe(true);
    }
  });

  it('say of a deadline that is not understood just once that it is not', () => {
    const facts = { raw: '尽快', kind: 'unknown', notes: ['unread'] };
    const sentence = refusalWords({ code: 'deadline-not-understood', facts }, 'zh-CN');
    expect(sentence).toMatch(/^不能以“尽快”为时限（未能识别，/);
  });

  it('say how a finding stands', () => {
    expect(standingWords({ kind: 'overdue', due: '2024-06-30' as never, days: 1 }, 'en')).toBe(
      'overdue by 1 day',
    );
    expect(standingWords({ kind: 'due-in', due: '2024-06-30' as never, days: 0 }, 'zh-CN')).toBe('今天到期');
  });

  it('keep what a reader says of a problem in its own words', () => {
    const problem = {
      sheet: 's',
      cell: 'A1',
      severity: 'error',
      code: 'date-impossible',
      message: '没有2月30日',
    } as const;
    expect(problemWords(problem, 'zh-CN')).toBe('没有2月30日');
    expect(problemWords({ ...problem, code: 'older-than-last-import', message: 'a < b' }, 'en')).toContain(
      'a < b',
    );
  });

  it('have the same facts in both languages', () => {
    for (const [code, texts] of Object.entries({
      ...refusalTemplates,
      ...importWarningTemplates,
      ...questionTemplates,
    })) {
      const [first, ...others] = languages.map((language) => factsIn(texts[language]));
      for (const other of others) expect(other, code).toEqual(first);
    }
  });

  it('exist for every refusal code in the sources of all packages', () => {
    const missing = codesIn(
      /\b(?:code: |unmet\(|refused\(|FileRefused\(|StoreError\()'([a-z]+(?:-[a-z]+)+)'/g,
      [
        'core/src',
        'store/src',
        'spreadsheet/src/bytes',
        'notice/src/finalNoticeRefusals.ts',
        'report/src/catalogue',
      ],
    ).filter((code) => !(code in refusalTemplates) && !isOfAnotherKind(code));
    expect(missing).toEqual([]);
  });

  it('exist for every warning of an import and of a notice', () => {
    const warned = codesIn(/code: '([a-z]+(?:-[a-z]+)+)', finding\b/g, ['core/src/intake']);
    expect(
      warned.filter((code) => importWarningWords({ code, finding: 'F01' as never }, 'en').endsWith(code)),
    ).toEqual([]);
    const noticed = codesIn(/(?:warningAbout\(\s*|code: )'([a-z]+(?:-[a-z]+)+)'/g, [
      'notice/src/noticeWarnings.ts',
      'notice/src/ledgerWarnings.ts',
      'report/src/status/statusWarnings.ts',
    ]);
    expect(noticed.length).toBeGreaterThan(12);
    expect(noticed.filter((code) => reportWarningWords({ code }, 'zh-CN') === code)).toEqual([]);
  });
});

function factsIn(template: string): readonly string[] {
  return [...new Set([...template.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? ''))].sort();
}

/** Warnings, questions and problems have words of their own. */
function isOfAnotherKind(code: string): boolean {
  return (
    code in importWarningTemplates ||
    code in questionTemplates ||
    problemWords({ sheet: '', cell: '', severity: 'info', code, message: '-' }, 'en') !== '-'
  );
}

function codesIn(pattern: RegExp, places: readonly string[]): readonly string[] {
  const codes = places.flatMap((place) =>
    sourcesUnder(path.join(packages, place)).flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, code]) => code ?? ''),
    ),
  );
  return [...new Set(codes)].sort();
}

function sourcesUnder(place: string): readonly string[] {
  if (!existsSync(place)) return [];
  if (place.endsWith('.ts')) return [place];
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/(\.test\.ts$|^words|\/words\/|test\/)/.test(file))
    .map((file) => path.join(place, file));
}
