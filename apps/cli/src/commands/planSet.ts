import {
  type FieldChange,
  type FindingCode,
  findingOf,
  isMeasureCode,
  type Ledger,
  type LocalDate,
  measureCode,
  modes,
  nextMeasureCode,
  ordinalOf,
  populations,
  type Refusal,
} from '@zhenggai/core';
import { chinaCalendar } from '@zhenggai/core/calendar';
import { type Deadline, readDeadline } from '@zhenggai/core/deadline';
import { handleCommand, loadLedger } from '@zhenggai/store';
import { findingCodeOf, measureCodeOf } from '../ledger/codesOf.ts';
import { decisionContext } from '../ledger/perform.ts';
import { withLedger } from '../ledger/withLedger.ts';
import { eventJson } from '../print/recorded.ts';
import type { Action } from '../shell/Context.ts';
import { exitCode } from '../shell/ExitCode.ts';
import { refusalJson, sayRefusals } from '../shell/explain.ts';
import { Failure } from '../shell/Failure.ts';
import type { Options } from '../shell/Options.ts';

const textFields = [
  ['goal', 'goal'],
  ['leader', 'leader'],
  ['person', 'person'],
  ['stageGoal', 'stageGoal'],
  ['nextReview', 'nextReview'],
  ['expectedFinish', 'expectedFinish'],
] as const;
const listFields = ['department', 'cooperating'] as const;
const yesNoFields = ['money', 'safety', 'discipline', 'repeated'] as const;

/** `zhenggai plan set CODE… --goal …`: each finding by its own command; one that refuses does not hold up the others. */
export const run: Action = async (context, typed, options) => {
  const named = typed.map(findingCodeOf);
  return withLedger(context, 'write', async ({ log, id }) => {
    const ledger = await loadLedger(log, id);
    const codes = options.flag('all') ? registeredIn(ledger) : named;
    const fields = sharedFields(options, ledger, context.on);
    const hasMeasures = options.texts('measure').length + options.texts('dropMeasure').length > 0;
    if (codes.length === 0 || (fields.length === 0 && !hasMeasures))
      throw Failure.usage({
        code: codes.length === 0 ? 'codes-missing' : 'nothing-asked',
        facts: { options: '--goal, --person, --deadline …' },
      });
    const measures = measureFields(options, codes, ledger);
    const recorded = [];
    const refusals: Refusal[] = [];
    for (const finding of codes) {
      const handled = await handleCommand(
        log,
        id,
        { type: 'SetPlan', finding, fields: [...fields, ...measures] },
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
        recorded: recorded.map(eventJson),
        ...(refusals.length > 0 && { refusals: refusals.map((one) => refusalJson(one, language)) }),
      });
    else if (recorded.length > 0) {
      const done = recorded.flatMap(({ finding }) => finding ?? []);
      context.print(
        context.style.good(
          t(
            `已填写 ${done.length} 个问题：${done.join('、')}`,
            `Plan set for ${done.length}: ${done.join(', ')}`,
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

function sharedFields(options: Options, ledger: Ledger, on: LocalDate): readonly FieldChange[] {
  const mode = modes.find((one) => one === options.text('mode'));
  const population = populations.find((one) => one === options.text('population'));
  const deadline = options.text('deadline');
  return [
    ...textFields.flatMap(([field, option]): readonly FieldChange[] => {
      const to = options.text(option);
      return to === undefined ? [] : [{ field, from: null, to, as: 'fact' }];
    }),
    ...listFields.flatMap((field): readonly FieldChange[] =>
      options.texts(field).length === 0 ? [] : [{ field, from: null, to: options.texts(field), as: 'fact' }],
    ),
    ...yesNoFields.flatMap((field): readonly FieldChange[] =>
      options.has(field) ? [{ field, from: null, to: options.text(field) === 'yes', as: 'fact' }] : [],
    ),
    ...(mode === undefined ? [] : [{ field: 'mode', from: null, to: mode, as: 'fact' } as const]),
    ...(population === undefined
      ? []
      : [{ field: 'population', from: null, to: population, as: 'fact' } as const]),
    ...(deadline === undefined
      ? []
      : [{ field: 'deadline', from: null, to: deadlineOf(deadline, ledger, on), as: 'fact' } as const]),
  ];
}

/** A deadline text, read against what the ledger knows. */
function deadlineOf(raw: string, ledger: Ledger, on: LocalDate): Deadline {
  const { feedbackDate, campaignEnd } = ledger.facts;
  return readDeadline(raw, {
    asOf: on,
    calendar: chinaCalendar,
    ...(feedbackDate !== undefined && { start: feedbackDate }),
    ...(campaignEnd !== undefined && { campaignEnd }),
  });
}

/** Measures to add (under the next codes), to word anew and to take out: only ever of one finding at a time. */
function measureFields(
  options: Options,
  codes: readonly FindingCode[],
  ledger: Ledger,
): readonly FieldChange[] {
  const [typed, dropped] = [options.texts('measure'), options.texts('dropMeasure').map(measureCodeOf)];
  if (typed.length === 0 && dropped.length === 0) return [];
  const [code] = codes;
  const finding = code === undefined ? undefined : ledger.findings.get(code);
  if (code === undefined || codes.length > 1)
    throw Failure.usage({ code: 'measure-malformed', facts: { seen: [...typed, ...dropped].join(' ') } });
  let next = finding === undefined ? 1 : ordinalOf(nextMeasureCode(finding));
  return [
    ...typed.map((seen): FieldChange => {
      const [, own, text] = /^\s*([FＦ][\d０-９]+[.．][\d０-９]+)\s*[=＝](.+)$/isu.exec(seen) ?? [];
      const measure = own === undefined ? measureCode(code, next++) : measureCodeOf(own);
      if (findingOf(measure) !== code || !isMeasureCode(measure))
        throw Failure.usage({ code: 'measure-malformed', facts: { seen } });
      return { field: 'measures', measure, from: null, to: text ?? seen, as: 'fact' };
    }),
    ...dropped.map(
      (measure): FieldChange => ({ field: 'measures', measure, from: null, to: null, as: 'fact' }),
    ),
  ];
}
