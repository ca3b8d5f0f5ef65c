import type { NoticeWarning } from '@zhenggai/notice';
import { list, pageBreak } from '../document/build.ts';
import type { Block } from '../document/nodes.ts';
import { plainHeading } from '../document/Outline.ts';

const facts: Readonly<Record<string, string>> = {
  issuer: '整改主体',
  inspectingBody: '检查单位',
  kind: '检查类型',
  period: '检查时间',
  feedbackDate: '反馈日期',
};

const populations: Readonly<Record<string, string>> = {
  problem: '问题',
  suggestion: '意见建议',
  assigned: '交办事项',
};

const words: Readonly<Record<NoticeWarning['code'], (warning: NoticeWarning) => string>> = {
  'fact-unknown': ({ facts: given }) => `台账未填写${word(facts, given?.field)}，通报中相应内容从略。`,
  'declared-unknown': ({ facts: given }) =>
    `台账未填写反馈的${word(populations, given?.population)}数，无法核对。`,
  'declared-differs': ({ facts: given }) =>
    `反馈${word(populations, given?.population)}${given?.declared}，台账登记${given?.held}，两者不一致。`,
  'text-not-approved': (warning) => `文字未批准公开，定稿前须批准：${codes(warning)}。`,
  'no-progress': (warning) => `没有整改情况的文字：${codes(warning)}。`,
  'deadline-ambiguous': (warning) => `整改时限有歧义，通报中不写日期，须确认：${codes(warning)}。`,
  'no-next-date': (warning) => `下一步没有明确时间：${codes(warning)}。`,
  'missing-contact': () => '没有联系方式；按当地要求决定是否补充联系电话、邮政信箱、电子邮箱和公示期限。',
};

/** What to look at before the notice goes out, on a page of its own; in drafts only. */
export function draftRemarks(warnings: readonly NoticeWarning[]): readonly Block[] {
  if (warnings.length === 0) return [];
  return [
    pageBreak,
    plainHeading('审核提示（定稿不印）'),
    list(
      'ordered',
      warnings.map((warning) => [words[warning.code](warning)]),
    ),
  ];
}

function word(names: Readonly<Record<string, string>>, key: string | number | undefined): string {
  return names[String(key)] ?? String(key);
}

function codes({ findings = [] }: NoticeWarning): string {
  return findings.join('、');
}
