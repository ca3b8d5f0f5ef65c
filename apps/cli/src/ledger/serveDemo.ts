import type { Role } from '@zhenggai/core';
import { giveToken, loadLedger, theLedger } from '@zhenggai/store';
import { openSqliteAccess, openSqliteLog } from '@zhenggai/store/sqlite';
import { servedClerk, servedSince } from '../../demo/servedSteps.ts';
import { withTemporaryFolder } from '../files/withTemporaryFolder.ts';
import type { Context } from '../shell/Context.ts';
import { type ExitCode, exitCode } from '../shell/ExitCode.ts';
import { fillDemo } from './fillDemo.ts';
import type { ListenRequest } from './listenRequest.ts';
import { serveUntilStopped } from './serveUntilStopped.ts';

const day = 24 * 60 * 60 * 1000;

interface DemoPerson {
  readonly name: string;
  readonly role: Role | undefined;
  readonly token: string;
}

/** `zhenggai serve --demo`: a sample ledger in a folder of its own, gone when the server is stopped. */
export async function serveDemo(context: Context, listen: ListenRequest): Promise<ExitCode> {
  const { say, t, io } = context;
  return withTemporaryFolder('zhenggai-demo-', async (folder) => {
    say(t('正在建立示例台账……', 'Making the sample ledger …'));
    const file = await fillDemo(context, folder);
    const people = await tokensFor(file);
    const began = io.now().getTime();
    // In the sample's own time, which goes on from there: nothing in it grows old.
    const clock = { now: () => new Date(Date.parse(servedSince) + io.now().getTime() - began) };
    await serveUntilStopped(context, {
      ...listen,
      path: file,
      clock,
      onListening: ({ url }) => {
        context.printJsonLine({ url, people });
        say(
          t(
            `示例台账中今天是 ${servedSince.slice(0, 10)}；每人一个令牌，见标准输出`,
            `In the sample ledger today is ${servedSince.slice(0, 10)}; standard output holds everybody’s token`,
          ),
        );
      },
    });
    return exitCode.done;
  });
}

/** A token for everybody in the ledger, for a year of the sample's time. */
async function tokensFor(file: string): Promise<readonly DemoPerson[]> {
  const log = await openSqliteLog({ path: file, access: 'read' });
  const access = await openSqliteAccess({ path: file });
  try {
    const ledger = await loadLedger(log, await theLedger(log));
    const people: DemoPerson[] = [];
    for (const { name, roles } of ledger.persons.values()) {
      const createdAt = new Date(servedSince).toISOString();
      const expiresAt = new Date(Date.parse(servedSince) + 365 * day).toISOString();
      const given = await giveToken(access, ledger, { by: servedClerk, person: name, createdAt, expiresAt });
      if (!given.ok) throw new Error(`no token for ${name}`);
      people.push({ name, role: roles[0], token: given.value.secret });
    }
    return people;
  } finally {
    await Promise.all([access.close(), log.close()]);
  }
}
