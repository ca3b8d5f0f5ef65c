import { eventAnswer, type RecordedEvent, schemeById } from '@zhenggai/core';
import { closingStepWords } from '@zhenggai/core/words';
import { findingCodeOf } from '../ledger/codesOf.ts';
import { perform } from '../ledger/perform.ts';
import { withLedger } from '../ledger/withLedger.ts';
import { placeOf } from '../print/recorded.ts';
import type { Action, Context } from '../shell/Context.ts';
import { exitCode } from '../shell/ExitCode.ts';

/** `zhenggai close CODE`: signs the next step of the closing; the last one closes. */
export const run: Action = async (context, [typed = ''], options) => {
  const finding = findingCodeOf(typed);
  const step = options.text('step');
  return withLedger(context, 'write', async (ledger) => {
    const { events } = await perform(context, ledger, {
      type: 'CloseFinding',
      finding,
      ...(step !== undefined && { step }),
    });
    const closed = events.some((event) => event.type === 'FindingClosed');
    const signed = signatureIn(events);
    const next = closed ? undefined : nextStep(signed);
    if (context.wantsJson)
      context.printJson({
        code: finding,
        signed: signed?.step ?? null,
        closed,
        next: next?.id ?? null,
        recorded: events.map(eventAnswer),
      });
    else
      context.print(
        said(context, { finding, closed, signed: signed?.step, next }) + placeOf(context, events),
      );
    return exitCode.done;
  });
};

interface Signed {
  readonly step: string;
  readonly scheme: string;
}

function signatureIn(events: readonly RecordedEvent[]): Signed | undefined {
  for (const event of events)
    if (event.type === 'ClosingSigned') return { step: event.data.step, scheme: event.data.scheme.id };
  return undefined;
}

function nextStep(signed: Signed | undefined) {
  const steps = signed === undefined ? [] : (schemeById(signed.scheme)?.steps ?? []);
  return steps[steps.findIndex(({ id }) => id === signed?.step) + 1];
}

function said(
  { t, by, language, style }: Context,
  result: {
    readonly finding: string;
    readonly closed: boolean;
    readonly signed: string | undefined;
    readonly next: { readonly id: string; readonly title: string } | undefined;
  },
): string {
  const step = closingStepWords[result.signed ?? '']?.[language] ?? result.signed ?? '';
  if (result.closed)
    return style.good(
      t(`${result.finding} 已销号，${by}${step}`, `${result.finding} closed: ${step} by ${by}`),
    );
  const next =
    result.next === undefined ? '' : (closingStepWords[result.next.id]?.[language] ?? result.next.title);
  return style.good(
    t(
      `${result.finding} ${by}已签字（${step}）；下一步：${next}，须由另一人办理`,
      `${result.finding}: signed by ${by} (${step}); next: ${next}, by another person`,
    ),
  );
}
