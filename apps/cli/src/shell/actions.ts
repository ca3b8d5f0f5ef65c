import type { DocumentId } from '@zhenggai/report';
import type { Action } from './Context.ts';

/** The work of each command, by its words; loaded when it is asked for, with the libraries that it needs. */
export const actions: Readonly<Record<string, () => Promise<{ readonly run: Action }>>> = {
  init: () => import('../commands/init.ts'),
  'person add': () => import('../commands/personAdd.ts'),
  'person list': () => import('../commands/personList.ts'),
  read: () => import('../commands/read.ts'),
  deadline: () => import('../commands/deadline.ts'),
  import: () => import('../commands/import.ts'),
  round: () => import('../commands/round.ts'),
  'plan set': () => import('../commands/planSet.ts'),
  'plan approve': () => import('../commands/planApprove.ts'),
  status: () => import('../commands/status.ts'),
  agenda: () => import('../commands/agenda.ts'),
  show: () => import('../commands/show.ts'),
  explain: () => import('../commands/explain.ts'),
  'record progress': () => import('../commands/recordProgress.ts'),
  'record evidence': () => import('../commands/recordEvidence.ts'),
  'record done': () => import('../commands/recordDone.ts'),
  close: () => import('../commands/close.ts'),
  return: () => import('../commands/returnClosing.ts'),
  approve: () => import('../commands/approve.ts'),
  transfer: () => import('../commands/transfer.ts'),
  'report list': () => import('../commands/reportList.ts'),
  'report all': () => import('../commands/reportAll.ts'),
  'report status': reportOf('status'),
  'report notice': reportOf('notice'),
  'report monthly': reportOf('monthly'),
  'report department': reportOf('department'),
  'report ledger': reportOf('ledger'),
  verify: () => import('../commands/verify.ts'),
  log: () => import('../commands/log.ts'),
  'rules list': () => import('../commands/rulesList.ts'),
  'rules show': () => import('../commands/rulesShow.ts'),
  'rules check': () => import('../commands/rulesCheck.ts'),
  'rules diff': () => import('../commands/rulesDiff.ts'),
  'rules adopt': () => import('../commands/rulesAdopt.ts'),
  'calendar show': () => import('../commands/calendarShow.ts'),
  'calendar list': () => import('../commands/calendarList.ts'),
  'calendar add': () => import('../commands/calendarAdd.ts'),
  'token add': () => import('../commands/tokenAdd.ts'),
  'token list': () => import('../commands/tokenList.ts'),
  'token revoke': () => import('../commands/tokenRevoke.ts'),
  serve: () => import('../commands/serve.ts'),
  completion: () => import('../commands/completion.ts'),
};

function reportOf(id: DocumentId): () => Promise<{ readonly run: Action }> {
  return async () => ({ run: (await import('../commands/report.ts')).reportOf(id) });
}
