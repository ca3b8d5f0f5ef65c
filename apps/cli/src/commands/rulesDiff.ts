import type { Ledger } from '@zhenggai/core';
import {
  adoptionCommand,
  adoptionOf,
  type DatedOtherwise,
  datedOtherwise,
  type ToAdopt,
  type WhyOtherwise,
  withAdopted,
} from '@zhenggai/core/rules';
import { loadLedger } from '@zhenggai/store';
import { rulesToAdopt } from '../ledger/rulesToAdopt.ts';
import { withLedger } from '../ledger/withLedger.ts';
import { table } from '../print/table.ts';
import type { Action, Context } from '../shell/Context.ts';
import { exitCode } from '../shell/ExitCode.ts';
import { Failure } from '../shell/Failure.ts';

/** `zhenggai rules diff [FILE…]`: what other rules would have dated otherwise; changes nothing. */
export const run: Action = (context, files, options) =>
  withLedger(context, 'read', async ({ log, id }) => {
    const ledger = await loadLedger(log, id);
    const newer = adopting(ledger, await rulesToAdopt(context, files, options));
    const otherwise = datedOtherwise(ledger, newer);
    if (context.wantsJson)
      context.printJson({
        from: { rules: ledger.rules, calendar: ledger.calendar },
        to: { rules: newer.rules, calendar: newer.calendar },
        deadlines: otherwise,
      });
    else printDiff(context, { ledger, newer, otherwise });
    return exitCode.done;
  });

/** The ledger as it would be; as it is where it has all of that already. Ends with why it may not be. */
function adopting(ledger: Ledger, asked: ToAdopt): Ledger {
  const adopted = adoptionOf(ledger, adoptionCommand(ledger, asked));
  if (adopted.ok) return withAdopted(ledger, adopted.value);
  const refusals = adopted.refusals.filter(({ code }) => code !== 'nothing-to-record');
  if (refusals.length > 0) throw Failure.refused(refusals);
  return ledger;
}

function printDiff(
  context: Context,
  {
    ledger,
    newer,
    otherwise,
  }: { readonly ledger: Ledger; readonly newer: Ledger; readonly otherwise: readonly DatedOtherwise[] },
): void {
  const { t, print, say, style } = context;
  const change = (name: string, from = t('无', 'none'), to = from) =>
    print(from === to ? `${name}${t('：', ': ')}${from}` : `${name}${t('：', ': ')}${from} → ${to}`);
  change(t('规则', 'Rules'), ledger.rules?.version, newer.rules?.version);
  change(t('日历', 'Calendar'), ledger.calendar?.version, newer.calendar?.version);
  print('');
  if (otherwise.length === 0) {
    print(t('没有时限会是另一天', 'No deadline would be another day'));
    return;
  }
  print(
    style.bold(
      t(
        `会是另一天的时限 ${otherwise.length} 个`,
        `Deadlines that would be another day: ${otherwise.length}`,
      ),
    ),
  );
  print(
    table(
      [
        t('编码', 'code'),
        t('时限原文', 'as written'),
        t('现为', 'stands'),
        t('会是', 'would be'),
        t('原因', 'why'),
      ],
      otherwise.map(({ code, measure, raw, stands, wouldBe, why }) => [
        measure ?? code,
        raw,
        stands ?? t('没有日期', 'no day'),
        wouldBe ?? t('没有日期', 'no day'),
        whyText(why, context),
      ]),
      context,
    ),
  );
  say(
    t(
      '只是比较，什么都没有改；已定的时限照旧，采用新规则也不变动',
      'Compared only, nothing was changed; what was set stands, also when the rules are adopted',
    ),
  );
}

function whyText(why: WhyOtherwise, { t }: Context): string {
  if (why.is === 'rules')
    return t('规则不同（顺延、立行立改天数）', 'other rules (moving days, days for 立行立改)');
  if (why.is === 'facts')
    return t(
      '台账信息（反馈、印发、送达日期等）后来才填或改过',
      'the ledger’s own days were not known then, or not the same',
    );
  const versions = [why.from, why.to].filter(Boolean).join(' → ');
  return t(`${why.year}年日历：${versions}`, `calendar of ${why.year}: ${versions}`);
}
