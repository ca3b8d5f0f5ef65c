import { describe, expect, it } from 'vitest';
import { asOf } from '../../test/recorded.ts';
import { sampleLedger } from '../../test/sampleLedger.ts';
import { renderMarkdown } from '../markdown/renderMarkdown.ts';
import { statusReport } from './statusReport.ts';

const text = (lang: 'zh-CN' | 'en', knownAt?: string) =>
  renderMarkdown(statusReport(sampleLedger, { asOf, lang, ...(knownAt !== undefined && { knownAt }) }));

describe('the status report', () => {
  it('shows figures first, then what is overdue', () => {
    const kinds = statusReport(sampleLedger, { asOf }).body.map(({ kind }) => kind);
    expect(kinds.indexOf('figures')).toBeLessThan(kinds.indexOf('table'));
    expect(text('zh-CN').indexOf('逾期问题')).toBeLessThan(text('zh-CN').indexOf('按责任部门'));
  });

  it('names the head of the ledger in short and in full, and the day', () => {
    const { seq, hash } = sampleLedger.head;
    expect(text('zh-CN')).toContain(`取自整改台账第${seq}号记录，链头${hash.slice(7, 19)}（${hash}）`);
    expect(text('zh-CN')).toContain('截至2024年7月10日');
    expect(text('en')).toContain(
      `Drawn from the ledger at record ${seq}, head ${hash.slice(7, 19)} (${hash})`,
    );
  });

  it('names the instant as of whose knowledge it speaks', () => {
    expect(text('en', '2024-07-01T00:00:00Z')).toContain(
      'As of 2024-07-10 (as known at 2024-07-01 08:00:00 UTC+8)',
    );
    expect(text('zh-CN', '2024-07-01T00:00:00Z')).toContain('（按2024-07-01 08:00:00已知情况）');
  });

  it('counts what is no problem apart, in lines of its own', () => {
    expect(text('zh-CN')).toMatch(/另有意见建议1个，逾期\d个，临近到期\d个。/);
    expect(text('zh-CN')).toMatch(/另有交办事项1个，/);
    expect(text('zh-CN')).not.toContain('另有线索');
  });

  it('says all its own words in English where English is asked for', () => {
    const people = [...sampleLedger.findings.values()].flatMap(
      ({ title, aspect, deadline, owners, claim }) => [
        title,
        aspect,
        deadline.raw,
        claim?.raw,
        ...owners.departments,
        owners.leader,
        owners.person,
      ],
    );
    let left = text('en').replace(sampleLedger.facts.issuer ?? '', '');
    const longestFirst = people.filter((typed) => typed !== undefined).sort((a, b) => b.length - a.length);
    for (const typed of longestFirst) if (typed) left = left.replaceAll(typed, '');
    expect(left).not.toMatch(/\p{Script=Han}/u);
  });
});
