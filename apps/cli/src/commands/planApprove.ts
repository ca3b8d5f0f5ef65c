import {
  type Finding,
  type FindingCode,
  type Ledger,
  type PlanGap,
  planGaps,
  type Refusal,
} from '@zhenggai/core';
import { fieldWords, planGapWords } from '@zhenggai/core/words';
import { handleCommand, loadLedger } from '@zhenggai/store';
import { findingCodeOf } from '../ledger/codesOf.ts';
import { decisionContext } from '../ledger/perform.ts';
import { withLedger } from '../ledger/withLedger.ts';
import { codesText } from '../print/codesText.ts';
import { table } from '../print/table.ts';
import type { Action, Context } from '../shell/Context.ts';
import { exitCode } from '../shell/ExitCode.ts';
import { Failure } from '../shell/Failure.ts';

interface Missing {
  readonly code: FindingCode;
  readonly gaps: readonly PlanGap[];
}

/** `zhenggai plan approve --minutes NO [CODE…]`: the complete ones pass, of the others every gap is told. */
export const run: Action = async (context, typed, options) => {
  const named = typed.map(findingCodeOf);
  return withLedger(context, 'write', async ({ log, id }) => {
    const ledger = await loadLedger(log, id);
    const asked = askedFor(ledger, named);
    const complete = asked.filter((finding) => planGaps(finding).length === 0);
    const handled = await handleCommand(
      log,
      id,
      {
        type: 'ApprovePlan',
        minutes: options.needed('minutes'),
        ...(named.length > 0 && complete.length > 0 && { findings: complete.map(({ code }) => code) }),
        ...(named.length > 0 && complete.length === 0 && { findings: named }),
      },
      decisionContext(context),
      { recordedAt: context.io.now().toISOString() },
    );
    if (!handled.ok && handled.refusals.some(({ code }) => code !== 'plan-incomplete'))
      throw Failure.refused(handled.refusals);
    const approved = handled.ok ? handled.value.events.flatMap(({ finding }) => finding ?? []) : [];
    const missing = asked
      .map((finding): Missing => ({ code: finding.code, gaps: planGaps(finding) }))
      .filter(({ gaps }) => gaps.length > 0);
    answer(context, approved, missing);
    return missing.length > 0 ? exitCode.refused : exitCode.done;
  });
};

function askedFor(ledger: Ledger, named: readonly FindingCode[]): readonly Finding[] {
  if (named.length === 0) return [...ledger.findings.values()].filter(({ stage }) => stage === 'registered');
  const unknown = named.filter((code) => !ledger.findings.has(code));
  if (unknown.length > 0)
    throw Failure.refused(unknown.map((finding): Refusal => ({ code: 'finding-unknown', at: { finding } })));
  return named.flatMap((code) => ledger.findings.get(code) ?? []);
}

function answer(context: Context, approved: readonly FindingCode[], missing: readonly Missing[]): void {
  const { t, style } = context;
  if (context.wantsJson) {
    const said = missing.map(({ code, gaps }) => ({ code, fields: gaps.map(({ field }) => field), gaps }));
    context.printJson({ approved, missing: said });
    return;
  }
  context.print(
    approved.length === 0
      ? t('没有批准任何方案', 'No plan was approved')
      : style.good(
          t(
            `已批准 ${approved.length} 个：${codesText(context, approved)}`,
            `Approved ${approved.length}: ${codesText(context, approved)}`,
          ),
        ),
  );
  if (missing.length === 0) return;
  context.print(
    style.warn(t(`未批准 ${missing.length} 个，缺：`, `Not approved ${missing.length}, lacking:`)),
  );
  context.print(
    table(
      [t('编码', 'code'), t('缺什么', 'lacks')],
      missing.map(({ code, gaps }) => [code, gaps.map((gap) => gapText(gap, context)).join(t('；', '; '))]),
      context,
    ),
  );
  context.say(
    t(
      '补全：zhenggai plan set 编码 …（见 zhenggai plan set --help）',
      'Complete them: zhenggai plan set CODE … (see zhenggai plan set --help)',
    ),
  );
}

function gapText({ field, why, seen }: PlanGap, { language, t }: Context): string {
  const name = fieldWords[field][language];
  if (why === 'missing') return name;
  const reason = planGapWords[why][language];
  return t(
    `${name}（${reason}${seen === undefined ? '' : `：“${seen}”`}）`,
    `${name} (${reason}${seen === undefined ? '' : `: “${seen}”`})`,
  );
}
