import { localDate } from '@zhenggai/core';
import { expect, it } from 'vitest';
import { feedbackSentence } from './feedbackSentence.ts';

const facts = { feedbackDate: localDate('2024-01-22'), inspectingBody: '县委第二巡察组' };

it('says who handed over findings on which day, from that day on', () => {
  const said = '2024年1月22日，县委第二巡察组反馈了';
  expect(feedbackSentence(facts, localDate('2024-01-22'))).toContain(said);
  expect(feedbackSentence(facts, localDate('2024-01-21'))).toBe('');
  expect(feedbackSentence({ inspectingBody: '县委第二巡察组' }, localDate('2024-07-22'))).toBe('');
});
