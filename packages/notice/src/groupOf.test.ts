import { localDate } from '@zhenggai/core';
import { describe, expect, it } from 'vitest';
import { aDeadline, aFinding } from '../test/aFinding.ts';
import { groupOf } from './groupOf.ts';

describe('the group of a finding', () => {
  it('is completed only by verdict', () => {
    expect(groupOf(aFinding(1, { stage: 'closed' }))).toBe('completed');
  });

  it.each(['done', 'done+long-term', 'pending-close', 'closed'] as const)(
    'is claimed where the owner says %s',
    (claim) => {
      expect(groupOf(aFinding(1, { stage: 'in-progress', claim }))).toBe('claimed');
    },
  );

  it('is claimed while a closing awaits its signatures', () => {
    expect(groupOf(aFinding(1, { stage: 'pending-review' }))).toBe('claimed');
  });

  it('is in progress once a closing was returned, though its owner still claims it done', () => {
    expect(groupOf(aFinding(1, { stage: 'supplement', claim: 'done' }))).toBe('in-progress');
    expect(groupOf(aFinding(1, { stage: 'supplement', claim: 'done', mode: 'long-term' }))).toBe('long-term');
  });

  it('is long-term by deadline, by mode or by claim', () => {
    const longTerm = aDeadline({ kind: 'long-term', raw: '长期坚持', sustain: true });
    expect(groupOf(aFinding(1, { deadline: longTerm }))).toBe('long-term');
    expect(groupOf(aFinding(1, { mode: 'long-term' }))).toBe('long-term');
    expect(groupOf(aFinding(1, { claim: 'long-term' }))).toBe('long-term');
  });

  it('is claimed, not long-term, where long-term work is claimed done', () => {
    expect(groupOf(aFinding(1, { mode: 'long-term', claim: 'done' }))).toBe('claimed');
  });

  it('is in progress for all else, not started and basically done included', () => {
    expect(groupOf(aFinding(1, { stage: 'registered' }))).toBe('in-progress');
    expect(groupOf(aFinding(1, { claim: 'not-started' }))).toBe('in-progress');
    expect(groupOf(aFinding(1, { claim: 'in-progress' }))).toBe('in-progress');
    expect(
      groupOf(aFinding(1, { deadline: aDeadline({ due: localDate('2024-12-31'), sustain: true }) })),
    ).toBe('in-progress');
  });

  it('does not exist for a transferred finding', () => {
    expect(groupOf(aFinding(1, { stage: 'transferred', claim: 'done' }))).toBeUndefined();
  });
});
