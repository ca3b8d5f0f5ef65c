import { authenticate } from '../access/authenticate.ts';
import type { RateLimit } from '../access/limitRate.ts';
import { showAgenda } from '../agenda/showAgenda.ts';
import { approvePlans } from '../commands/approvePlans.ts';
import { approveTexts } from '../commands/approveTexts.ts';
import { claimDone } from '../commands/claimDone.ts';
import { recordEvidence } from '../commands/recordEvidence.ts';
import { recordProgress } from '../commands/recordProgress.ts';
import { returnApplication } from '../commands/returnApplication.ts';
import { setPlan } from '../commands/setPlan.ts';
import { signClosing } from '../commands/signClosing.ts';
import { transferFinding } from '../commands/transferFinding.ts';
import { docsRoutes } from '../docs/docsRoutes.ts';
import { listEvents } from '../events/listEvents.ts';
import { listFindings } from '../findings/listFindings.ts';
import { showFinding } from '../findings/showFinding.ts';
import { health } from '../health/health.ts';
import { answerQuestions } from '../imports/answerQuestions.ts';
import { applyImport } from '../imports/applyImport.ts';
import { showImport } from '../imports/showImport.ts';
import { uploadWorkbook } from '../imports/uploadWorkbook.ts';
import { adoptRules } from '../ledgers/adoptRules.ts';
import { listLedgers } from '../ledgers/listLedgers.ts';
import { setFacts } from '../ledgers/setFacts.ts';
import { showLedger } from '../ledgers/showLedger.ts';
import { showOpenApi } from '../openapi/showOpenApi.ts';
import { listPersons } from '../persons/listPersons.ts';
import { registerPerson } from '../persons/registerPerson.ts';
import { downloadReport } from '../reports/downloadReport.ts';
import { listDocuments } from '../reports/listDocuments.ts';
import { makeReport } from '../reports/makeReport.ts';
import { takeForms, takeWorkbooks } from '../uploads/takeForms.ts';
import { verify } from '../verification/verify.ts';
import type { App } from './App.ts';
import type { Service } from './ServerOptions.ts';
import { takeQueriesStrictly } from './takeQueriesStrictly.ts';

const all = [
  listLedgers,
  showLedger,
  setFacts,
  adoptRules,
  listFindings,
  showFinding,
  showAgenda,
  recordProgress,
  claimDone,
  setPlan,
  signClosing,
  returnApplication,
  transferFinding,
  approvePlans,
  approveTexts,
  listPersons,
  registerPerson,
  listEvents,
  showImport,
  answerQuestions,
  applyImport,
  listDocuments,
  makeReport,
  downloadReport,
  verify,
] as const;

/** What needs no token. */
export function openRoutes(service: Service, limit: RateLimit) {
  return async (app: App): Promise<void> => {
    app.addHook('onRequest', limit);
    health(app, service);
    showOpenApi(app);
    docsRoutes(app);
  };
}

/** Everything else: behind a token. */
export function protectedRoutes(service: Service, limit: RateLimit) {
  return async (app: App): Promise<void> => {
    app.addHook('onRequest', authenticate(service, limit));
    takeQueriesStrictly(app);
    for (const route of all) route(app, service);
    await app.register(async (scope: App) => {
      await takeForms(scope, service);
      recordEvidence(scope, service);
    });
    await app.register(async (scope: App) => {
      await takeForms(scope, service);
      takeWorkbooks(scope);
      uploadWorkbook(scope, service);
    });
  };
}
