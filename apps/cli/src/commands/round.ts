import { type Round, type RoundRequest, runRound } from '@zhenggai/importer';
import { deliverAnswers } from '../files/deliverAnswers.ts';
import { isAgreed } from '../ledger/isAgreed.ts';
import { ledgerTarget } from '../ledger/ledgerTarget.ts';
import { RememberedAnswers } from '../ledger/RememberedAnswers.ts';
import { requestOfRound } from '../ledger/requestOfRound.ts';
import { sayOpened } from '../ledger/sayOpened.ts';
import { printRound, roundJson } from '../print/round.ts';
import { roundProgress } from '../print/roundProgress.ts';
import type { Action, Context } from '../shell/Context.ts';
import { type ExitCode, exitCode } from '../shell/ExitCode.ts';
import { sayRefusals, sayStoreError } from '../shell/explain.ts';
import type { Options } from '../shell/Options.ts';

/** A round that was only shown, or one that somebody agreed to. */
interface Held {
  readonly round: Round;
  readonly state: 'shown' | 'declined' | 'recorded';
}

/** `zhenggai round DIR`: shows what each workbook brings, asks once, and records each by itself. */
export const run: Action = async (context, [dir = '.'], options) => {
  const target = await ledgerTarget(context);
  try {
    const request = await requestOfRound(context, { dir, target, options });
    const { round, state } = await held(context, request, options);
    if (!context.wantsJson) printRound(context, round, state === 'recorded' ? 'recorded' : 'shown');
    if (round.applied && !target.isOpen) sayOpened(context, target.id);
    if (state === 'recorded') await deliverAnswers(context, round, options);
    if (round.refusals.length > 0) sayRefusals(context, round.refusals);
    if (round.failure !== undefined) sayStoreError(context, round.failure);
    if (context.wantsJson) context.printJsonLine({ round: roundJson(context, round) });
    return exitOf({ round, state });
  } finally {
    await target.log?.close();
  }
};

/** Recorded at once, only shown, or shown first and then recorded as it was shown. */
async function held(context: Context, request: RoundRequest, options: Options): Promise<Held> {
  const { io, wantsJson } = context;
  if (options.flag('dryRun'))
    return { round: await told(context, { ...request, mode: 'trial' }, 'diffs'), state: 'shown' };
  if (options.flag('yes'))
    return { round: await told(context, { ...request, mode: 'record' }, 'names'), state: 'recorded' };
  const answers = new RememberedAnswers(context);
  const mayAsk = io.stdin.isTty && !wantsJson;
  const asking: RoundRequest = { ...request, mode: 'trial', ...(mayAsk && { ask: answers.ask }) };
  const shown = await told(context, asking, 'diffs');
  // With nothing to record there is nothing to agree to.
  if (shown.recorded === 0) return { round: shown, state: 'recorded' };
  if (!(await isAgreed(context))) return { round: shown, state: 'declined' };
  const again: RoundRequest = {
    ...request,
    mode: { asShown: shown },
    settling: { ...request.settling, ms: 0 },
    ask: answers.recall,
  };
  return { round: await told(context, again, 'names'), state: 'recorded' };
}

/** A round whose progress is told while it goes on; with the diffs of its workbooks where they are to be looked at. */
async function told(context: Context, request: RoundRequest, what: 'diffs' | 'names'): Promise<Round> {
  const progress = roundProgress(context, what);
  try {
    return await runRound({ ...request, onEvent: progress.on });
  } finally {
    progress.end();
  }
}

function exitOf({ round, state }: Held): ExitCode {
  if (round.failure !== undefined) return exitCode.unreadable;
  const isLeft = round.files.some(({ outcome }) => outcome === 'refused' || outcome === 'waiting');
  return state === 'declined' || isLeft || round.refusals.length > 0 ? exitCode.refused : exitCode.done;
}
