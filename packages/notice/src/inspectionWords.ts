import type { InspectionKind, LedgerFacts } from '@zhenggai/core';

/** What an inspection of a kind is called, and what it hands over. */
export interface InspectionWords {
  readonly inspection: string;
  readonly result: string;
}

const words: Readonly<Record<InspectionKind, InspectionWords>> = {
  centralInspection: { inspection: '巡视', result: '反馈意见' },
  localInspection: { inspection: '巡察', result: '反馈意见' },
  audit: { inspection: '审计', result: '发现问题' },
  ecoInspection: { inspection: '生态环境保护督察', result: '反馈意见' },
  safetyCheck: { inspection: '安全检查', result: '发现隐患' },
  educationCampaign: { inspection: '主题教育', result: '检视问题' },
  other: { inspection: '检查', result: '反馈意见' },
};

/** The words for a kind of inspection; where it is not known, the neutral 检查. */
export function inspectionWords(kind: InspectionKind | undefined): InspectionWords {
  return words[kind ?? 'other'];
}

/**
 * What the inspection handed over, by its full name.
 *
 * @example feedbackName({ inspectingBody: '县委第二巡察组', kind: 'localInspection' }) // 县委第二巡察组反馈意见
 * @example feedbackName({ inspectingBody: '县审计局', kind: 'audit' }) // 县审计局审计发现问题
 * @example feedbackName({}) // 反馈意见
 */
export function feedbackName({ inspectingBody, kind }: Pick<LedgerFacts, 'inspectingBody' | 'kind'>): string {
  const { inspection, result } = inspectionWords(kind);
  // A 巡察组 that gives 巡察反馈意见 says it twice.
  const isSaid =
    result === '反馈意见' && (kind === undefined || kind === 'other' || inspectingBody?.includes(inspection));
  return `${inspectingBody ?? ''}${isSaid ? '' : inspection}${result}`;
}
