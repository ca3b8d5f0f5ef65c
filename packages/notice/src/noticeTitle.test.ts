import { inspectionKinds } from '@zhenggai/core';
import { expect, it } from 'vitest';
import { someFacts } from '../test/aFinding.ts';
import { feedbackName } from './inspectionWords.ts';
import { noticeTitle } from './noticeTitle.ts';

it('names the issuer and what it is about', () => {
  expect(noticeTitle(someFacts)).toEqual({
    issuer: '青澜县水务局党组',
    subject: '关于县委第二巡察组反馈意见整改情况的通报',
  });
});

it('is neutral where no fact is known', () => {
  expect(noticeTitle({})).toEqual({ subject: '关于反馈意见整改情况的通报' });
});

it.each([
  ['县委第二巡察组反馈意见', { inspectingBody: '县委第二巡察组', kind: 'localInspection' }],
  ['巡察反馈意见', { kind: 'localInspection' }],
  ['省委巡视组反馈意见', { inspectingBody: '省委巡视组', kind: 'centralInspection' }],
  ['县委巡察反馈意见', { inspectingBody: '县委', kind: 'localInspection' }],
  ['县审计局审计发现问题', { inspectingBody: '县审计局', kind: 'audit' }],
  ['省生态环境保护督察组反馈意见', { inspectingBody: '省生态环境保护督察组', kind: 'ecoInspection' }],
  ['县安委办安全检查发现隐患', { inspectingBody: '县安委办', kind: 'safetyCheck' }],
  ['县委督查室反馈意见', { inspectingBody: '县委督查室', kind: 'other' }],
] as const)('says %s', (name, facts) => {
  expect(feedbackName(facts)).toBe(name);
});

it('has words for every kind of inspection', () => {
  for (const kind of inspectionKinds) expect(feedbackName({ kind })).not.toBe('');
});
