import { type Refusal, roles } from '@zhenggai/core';
import { roleWords } from '@zhenggai/core/words';
import { type Handled, handleCommand } from '@zhenggai/store';
import { decisionContext } from '../ledger/perform.ts';
import { withLedger } from '../ledger/withLedger.ts';
import { placeOf, printRecorded } from '../print/recorded.ts';
import type { Action } from '../shell/Context.ts';
import { exitCode } from '../shell/ExitCode.ts';
import { Failure } from '../shell/Failure.ts';

/** `zhenggai person add NAME --department D --role R…`: each role by its own command; those known already are left. */
export const run: Action = (context, [name = ''], options) =>
  withLedger(context, 'write', async ({ log, id }) => {
    const department = options.needed('department');
    const asked = roles.filter((role) => options.texts('role').includes(role));
    const events: Handled['events'][number][] = [];
    const refusals: Refusal[] = [];
    for (const role of asked) {
      const handled = await handleCommand(
        log,
        id,
        { type: 'RegisterPerson', name, department, role },
        decisionContext(context),
        { recordedAt: context.io.now().toISOString() },
      );
      if (handled.ok) events.push(...handled.value.events);
      else refusals.push(...handled.refusals);
    }
    if (events.length === 0 || refusals.some(({ code }) => code !== 'person-already-registered'))
      throw Failure.refused(refusals);
    const { t } = context;
    const called = asked.map((role) => roleWords[role][context.language]).join(t('、', ', '));
    printRecorded(
      context,
      events,
      t(`已登记：${name}，${department}，${called}`, `Registered ${name}, ${department}, ${called}`) +
        placeOf(context, events),
    );
    return exitCode.done;
  });
