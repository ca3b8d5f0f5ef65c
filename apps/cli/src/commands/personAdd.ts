import { roles } from '@zhenggai/core';
import { roleWords } from '@zhenggai/core/words';
import { perform } from '../ledger/perform.ts';
import { withLedger } from '../ledger/withLedger.ts';
import { placeOf, printRecorded } from '../print/recorded.ts';
import type { Action } from '../shell/Context.ts';
import { exitCode } from '../shell/ExitCode.ts';

/** `zhenggai person add NAME --department D --role R` */
export const run: Action = (context, [name = ''], options) =>
  withLedger(context, 'write', async (ledger) => {
    const department = options.needed('department');
    const role = roles.find((one) => one === options.needed('role')) ?? 'contact';
    const { events } = await perform(context, ledger, { type: 'RegisterPerson', name, department, role });
    const called = roleWords[role][context.language];
    printRecorded(
      context,
      events,
      context.t(`已登记：${name}，${department}，${called}`, `Registered ${name}, ${department}, ${called}`) +
        placeOf(context, events),
    );
    return exitCode.done;
  });
