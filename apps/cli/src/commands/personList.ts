import { roleWords } from '@zhenggai/core/words';
import { loadLedger } from '@zhenggai/store';
import { withLedger } from '../ledger/withLedger.ts';
import { table } from '../print/table.ts';
import type { Action } from '../shell/Context.ts';
import { exitCode } from '../shell/ExitCode.ts';

/** `zhenggai person list` */
export const run: Action = (context) =>
  withLedger(context, 'read', async ({ log, id }) => {
    const { t, language } = context;
    const persons = [...(await loadLedger(log, id)).persons.values()];
    if (context.wantsJson) context.printJson({ persons });
    else
      context.print(
        table(
          [t('姓名', 'name'), t('部门', 'department'), t('角色', 'roles')],
          persons.map(({ name, department, roles }) => [
            name,
            department,
            roles.map((role) => roleWords[role][language]).join(t('、', ', ')),
          ]),
          context,
        ),
      );
    return exitCode.done;
  });
