import { composeNotice, finalNoticeRefusals, type Notice } from '@zhenggai/notice';
import { noticeReport } from '../notice/noticeReport.ts';
import type { DocumentView } from './DocumentKind.ts';
import { defineDocument } from './defineDocument.ts';

/** 整改情况的通报. Refuses `text-not-approved` for each finding whose printed text is not approved, unless as a draft. */
export const noticeDocument = defineDocument({
  id: 'notice',
  title: { 'zh-CN': '整改情况的通报', en: 'the public notice' },
  summary: {
    'zh-CN': '向社会公开的整改情况，按公文格式，只印已批准公开的文字',
    en: 'what is told to the public, in the official layout, with approved texts only',
  },
  needs: {
    'zh-CN': '每个问题的公开文字已批准；草稿不需要',
    en: 'the public text of each finding approved; a draft needs nothing',
  },
  audience: 'public',
  formats: ['docx', 'html', 'md', 'json'],
  per: 'ledger',
  check: (view, { draft = false } = {}) =>
    draft ? [] : finalNoticeRefusals(view.approvals ?? view.ledger, noticeOf(view)),
  compose: (view, { draft = false }) => noticeReport(noticeOf(view), { draft }),
  warnings: (view) => noticeOf(view).warnings.filter(({ severity }) => severity !== 'info'),
});

function noticeOf({ ledger, asOf, approvals = ledger, knownAt }: DocumentView): Notice {
  return composeNotice(ledger, { asOf, approvals, ...(knownAt !== undefined && { knownAt }) });
}
