import {
  eventAnswer,
  type FindingCode,
  findingOf,
  type Ledger,
  modes,
  populations,
  type Refusal,
} from '@zhenggai/core';
import { type PlanTerms, planChanges } from '@zhenggai/core/intake';
import { handleCommand, loadLedger } from '@zhenggai/store';
import { findingCodeOf, measureCodeOf } from '../ledger/codesOf.ts';
import { decisionContext } from '../ledger/perform.ts';
import { withLedger } from '../ledger/withLedger.ts';
import { codesText } from '../print/codesText.ts';
import type { Action } from '../shell/Context.ts';
import { exitCode } from '../shell/ExitCode.ts';
import { refusalJson, sayRefusals } from '../shell/explain.ts';
import { Failure } from '../shell/Failure.ts';
import type { Options } from '../shell/Options.ts';

const textOptions = ['goal', 'leader', 'person', 'stageGoal', 'nextReview', 'expectedFinish'] as const;
const listOptions = ['department', 'cooperating'] as const;
const yesNoOptions = ['money', 'safety', 'discipline', 'repeated'] as const;

/** `zhenggai plan set CODE… --goal …`: each finding by its own command; one that refuses does not hold up the others. */
export const run: Action = async (context, typed, options) => {
  const named = typed.map(findingCodeOf);
  return withLedger(context, 'write', async ({ log, id }) => {
    const ledger = await loadLedger(log, id);
    const codes = options.flag('all') ? registeredIn(ledger) : named;
    const terms = { ...sharedTerms(options), ...measureTerms(options, codes) };
    if (codes.length === 0 || Object.keys(terms).length === 0)
      throw Failure.usage({
        code: codes.length === 0 ? 'codes-missing' : 'nothing-asked',
      });
    const recorded = [];
    const refusals: Refusal[] = [];
    for (const finding of codes) {
      const handled = await handleCommand(
        log,
        id,
        {
          type: 'SetPlan',
          finding,
          fields: planChanges(finding, terms, { ledger, on: context.on }),
        },
        decisionContext(context),
        { recordedAt: context.io.now().toISOString() },
      );
      if (handled.ok) recorded.push(...handled.value.events);
      // Said of one finding among many, that nothing differs is no refusal.
      else if (codes.length === 1 || handled.refusals.some(({ code }) => code !== 'nothing-to-record'))
        refusals.push(...handled.refusals);
    }
    const { t, language } = context;
    if (context.wantsJson)
      context.printJson({
        recorded: recorded.map(eventAnswer),
        ...(refusals.length > 0 && { refusals: refusals.map((one) => refusalJson(one, language)) }),
      });
    else if (recorded.length > 0) {
      const done = recorded.flatMap(({ finding }) => finding ?? []);
      context.print(
        context.style.good(
          t(
            `已填写 ${done.length} 个问题：${codesText(context, done)}`,
            `Plan set for ${done.length}: ${codesText(context, done)}`,
          ),
        ),
      );
    }
    sayRefusals(context, refusals);
    return refusals.length > 0 ? exitCode.refused : exitCode.done;
  });
};

function registeredIn(ledger: Ledger): readonly FindingCode[] {
  return [...ledger.findings.values()].filter(({ stage }) => stage === 'registered').map(({ code }) => code);
}

function sharedTerms(options: Options): PlanTerms {
  const mode = modes.find((one) => one === options.text('mode'));
  const population = populations.find((one) => one === options.text('population'));
  const deadline = options.text('deadline');
  return {
    ...Object.fromEntries(
      textOptions.flatMap((option) => {
        const text = options.text(option);
        return text === undefined ? [] : [[option, text]];
      }),
    ),
    ...Object.fromEntries(
      listOptions.flatMap((option) =>
        options.texts(option).length === 0 ? [] : [[option, options.texts(option)]],
      ),
    ),
    ...Object.fromEntries(
      yesNoOptions.flatMap((option) =>
        options.has(option) ? [[option, options.text(option) === 'yes']] : [],
      ),
    ),
    ...(mode !== undefined && { mode }),
    ...(population !== undefined && { population }),
    ...(deadline !== undefined && { deadline }),
  };
}

/** Measures to add (under the next codes), to word anew and to take out: only ever of one finding at a time. */
function measureTerms(options: Options, codes: readonly FindingCode[]): PlanTerms {
  const [typed, dropped] = [options.texts('measure'), options.texts('dropMeasure').map(measureCodeOf)];
  if (typed.length === 0 && dropped.length === 0) return {};
  const [code] = codes;
  if (code === undefined || codes.length > 1)
    throw Failure.usage({ code: 'measure-malformed', facts: { seen: [...typed, ...dropped].join(' ') } });
  return {
    measures: [
      ...typed.map((seen) => {
        const [, own, text] = /^\s*([FＦ][\d０-９]+[.．][\d０-９]+)\s*[=＝](.+)$/isu.exec(seen) ?? [];
        if (own === undefined || text === undefined) return { text: seen };
        const measure = measureCodeOf(own);
        if (findingOf(measure) !== code) throw Failure.usage({ code: 'measure-malformed', facts: { seen } });
        return { code: measure, text };
      }),
      ...dropped.map((measure) => ({ code: measure, text: null })),
    ],
  };
}
