import type { Scheme } from '@zhenggai/core';

/** How this house strikes findings off: three hands, whatever the deadline; a late finding too, and one that goes on. */
export const ourScheme: Scheme = {
  id: 'our-three-levels',
  version: '2024.1',
  title: '三级销号',
  description: 'The department applies, the rectification office reviews, a leader confirms.',
  source: '青澜县水务局整改销号办法（示例）',
  steps: [
    { id: 'apply', title: '责任部门申请', roles: ['contact'], mustDifferFrom: [] },
    { id: 'review', title: '整改办审核', roles: ['clerk'], mustDifferFrom: ['apply'] },
    { id: 'confirm', title: '责任领导确认', roles: ['leader'], mustDifferFrom: ['apply', 'review'] },
  ],
  requires: ['plan-approved', 'measures-done', 'evidence-valid', 'deadline-known'],
};
