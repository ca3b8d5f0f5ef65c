import { adoptionCommand } from '@zhenggai/core/rules';
import { loadLedger } from '@zhenggai/store';
import { perform } from '../ledger/perform.ts';
import { rulesToAdopt } from '../ledger/rulesToAdopt.ts';
import { withLedger } from '../ledger/withLedger.ts';
import { eventText } from '../print/eventText.ts';
import { placeOf, printRecorded } from '../print/recorded.ts';
import { wrapText } from '../print/wrapText.ts';
import type { Action } from '../shell/Context.ts';
import { exitCode } from '../shell/ExitCode.ts';

/** `zhenggai rules adopt [FILE…]`: puts the ledger on other rules; no deadline that was set moves. */
export const run: Action = (context, files, options) =>
  withLedger(context, 'write', async ({ log, id }) => {
    const asked = await rulesToAdopt(context, files, options);
    const command = adoptionCommand(await loadLedger(log, id), asked);
    const { events } = await perform(context, { log, id }, command);
    const { t, language, width } = context;
    const what = events.map((event) => eventText(event, language)).join(t('；', '; '));
    const said = t(`台账已采用：${what}`, `The ledger has adopted: ${what}`) + placeOf(context, events);
    printRecorded(context, events, wrapText(said, width).join('\n'));
    if (!context.wantsJson)
      context.say(
        t(
          '已定的时限不因此变动；按新规则会是哪一天：zhenggai rules diff',
          'No deadline that was set moves; what it would be now: zhenggai rules diff',
        ),
      );
    return exitCode.done;
  });
