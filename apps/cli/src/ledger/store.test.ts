import { chmodSync, copyFileSync, readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { openSqliteLog } from '@zhenggai/store/sqlite';
import { describe, expect, it } from 'vitest';
import { CommandLine } from '../../test/CommandLine.ts';
import { aLedger, aWorkbook } from '../../test/ledgers.ts';

describe('a ledger file', () => {
  it('that is not there is named, with what to do', async () => {
    const ended = await new CommandLine().run(['status', '--json']);
    expect(ended.exit).toBe(3);
    expect(ended.json()).toMatchObject({ refusals: [{ code: 'store-not-found' }] });
    expect(ended.stderr).toContain('zhenggai import');
  });

  it('is named with an id behind the #, or without one', async () => {
    const cli = await aLedger();
    for (const words of [['status'], ['init'], ['verify']]) {
      const ended = await cli.run([...words, '--ledger', 'ledger.db#', '--json']);
      expect(ended.exit).toBe(2);
      expect(ended.json()).toMatchObject({ refusals: [{ code: 'ledger-id-empty' }] });
    }
  });

  it('is made in a folder that is there, and in no other', async () => {
    const cli = new CommandLine();
    for (const words of [['init'], ['import', await aWorkbook(cli), '--yes']]) {
      const ended = await cli.run([...words, '--ledger', '没有/ledger.db', '--json']);
      expect(ended.exit).toBe(3);
      expect(ended.json()).toMatchObject({ refusals: [{ code: 'folder-not-found' }] });
      expect(cli.has('没有')).toBe(false);
    }
  });

  it('that holds text is refused and stays as it is', async () => {
    const cli = new CommandLine();
    const content = '这不是台账';
    cli.write('ledger.db', content);
    for (const words of [['status'], ['verify'], ['person', 'add', '甲', '-d', '乙', '-r', 'contact']]) {
      const ended = await cli.run(words);
      expect(ended.exit).toBe(3);
      expect(ended.stderr).toContain('不是台账文件');
    }
    expect(readFileSync(cli.path('ledger.db'), 'utf8')).toBe(content);
  });

  it.each([
    ['nothing at all', () => ''],
    ['no table', () => emptyDatabase('pragma user_version = 0')],
    ['our mark and no table', () => emptyDatabase('pragma application_id = 0x5a474149')],
    ['no ledger', withoutLedger],
  ])('that holds %s is no ledger yet: said so, and opened by the next import or init', async (_, content) => {
    const bytes = await content();
    for (const opening of ['import', 'init'] as const) {
      const cli = new CommandLine();
      cli.write('ledger.db', bytes);
      for (const words of [['status'], ['verify'], ['log'], ['person', 'list'], ['report', 'status']]) {
        const ended = await cli.run([...words, '--json']);
        expect({ words, exit: ended.exit }).toEqual({ words, exit: 3 });
        expect(ended.json()).toMatchObject({ refusals: [{ code: 'no-ledger-yet' }] });
        expect(ended.stderr).toContain('ledger.db 中还没有台账\n');
        expect(ended.stderr).toContain('zhenggai import');
      }
      if (opening === 'import') await cli.do('import', await aWorkbook(cli), '--yes');
      else await cli.do('init', '--issuer', '青澜县水务局党组');
      expect((await cli.do('verify', '--json')).json()).toMatchObject({
        ok: true,
        ledgers: [{ ledger: 'L1' }],
      });
    }
  });

  it('that is a folder, or the database of another program, is refused', async () => {
    const cli = new CommandLine();
    expect((await cli.run(['status', '--ledger', '.'])).stderr).toContain('是文件夹');
    const other = new DatabaseSync(cli.path('other.db'));
    other.exec('create table t (x)');
    other.close();
    expect((await cli.run(['status', '--ledger', 'other.db'])).stderr).toContain('其他程序的数据库');
  });

  it('of a newer version is refused, with the advice to update', async () => {
    const cli = await aLedger();
    change(cli, 'pragma user_version = 999');
    const ended = await cli.run(['status']);
    expect(ended.exit).toBe(3);
    expect(ended.stderr).toContain('请升级本程序');
  });

  it('without the ledger that is named is refused', async () => {
    const cli = await aLedger();
    const ended = await cli.run(['status', '--ledger', 'ledger.db#没有']);
    expect(ended.exit).toBe(3);
    expect(ended.stderr).toContain('没有台账没有');
  });

  it.skipIf(process.getuid?.() === 0)(
    'that may only be read can be looked at, and says that it cannot be written',
    async () => {
      const cli = await aLedger();
      chmodSync(cli.path('ledger.db'), 0o444);
      expect((await cli.run(['status'])).exit).toBe(0);
      const ended = await cli.run(['record', 'done', 'F01']);
      expect(ended.exit).toBe(3);
      expect(ended.stderr).toContain('不能写入');
    },
  );

  it('that another program is writing is waited for, then refused with its name', async () => {
    const cli = await aLedger();
    const held = new DatabaseSync(cli.path('ledger.db'));
    held.exec('begin immediate');
    const ended = await cli.run(['record', 'done', 'F01', '--on', '2024-04-01']);
    held.exec('rollback');
    held.close();
    expect(ended.exit).toBe(3);
    expect(ended.stderr).toContain('写入，等了');
  });
});

describe('zhenggai verify', () => {
  it('finds a ledger sound and says where its chain ends', async () => {
    const cli = await aLedger();
    expect((await cli.do('verify')).stdout).toMatch(
      /台账 L1 完好：\d+ 条记录，3 个问题，末端 sha256:[0-9a-f]{64}/,
    );
    expect((await cli.do('verify', '--json')).json()).toMatchObject({
      ok: true,
      defects: [],
      ledgers: [{ ledger: 'L1', findings: 3 }],
    });
  });

  it('says that the store has no such ledger where another one is named', async () => {
    const cli = await aLedger();
    const ended = await cli.run(['verify', '--ledger', 'ledger.db#L9', '--json']);
    expect(ended.exit).toBe(3);
    expect(ended.json()).toMatchObject({ refusals: [{ code: 'ledger-not-found' }] });
  });

  it('shows on a terminal what it does and how far it is, and nothing of that to a pipe', async () => {
    const cli = await aLedger();
    for (const [words, what] of [
      [['verify'], '正在核验 L1'],
      [['read', '台账.xlsx'], '正在读取 台账.xlsx'],
      [['import', '台账.xlsx'], '正在读取 台账.xlsx'],
    ] as const) {
      const watched = await cli.run(words, { answers: [] });
      expect(watched.stderr).toContain(what);
      expect(watched.stderr).toMatch(/\r\u001b\[2K$/);
      expect(watched.stdout).not.toContain(what);
      expect((await cli.run(words)).stderr).toBe('');
    }
  });

  it('names the file itself where the damage is in no ledger', async () => {
    const cli = await aLedger();
    withoutTrigger(cli);
    const ended = await cli.run(['verify']);
    expect(ended.exit).toBe(1);
    expect(ended.stdout).toContain('台账文件：文件的表结构被改动');
    expect((await cli.run(['verify', '--lang', 'en'])).stdout).toContain('the file: a table or trigger');
  });

  it('names the first event that is not as it was recorded, and nothing else goes on', async () => {
    const cli = await aLedger();
    copyFileSync(cli.path('ledger.db'), cli.path('copy.db'));
    change(cli, tampering(cli));
    const ended = await cli.run(['verify']);
    expect(ended.exit).toBe(1);
    expect(ended.stdout).toMatch(/台账 L1 第4号记录（登记问题 F02）：内容被改动/);
    const json = await cli.run(['verify', '--json']);
    expect(json.json()).toMatchObject({
      ok: false,
      defects: [{ what: 'data-digest-mismatch', seq: 4, finding: 'F02' }],
    });
    const status = await cli.run(['log']);
    expect(status.exit).toBe(3);
    expect(status.stderr).toContain('第 4 号记录');
    expect((await cli.run(['verify', '--ledger', 'copy.db'])).exit).toBe(0);
  });
});

/** A database without tables. */
function emptyDatabase(sql: string): Buffer {
  const cli = new CommandLine();
  const database = new DatabaseSync(cli.path('empty.db'));
  database.exec(`create table t (x); ${sql}; drop table t`);
  database.close();
  return readFileSync(cli.path('empty.db'));
}

/** A file of ours as it is before its first ledger is opened. */
async function withoutLedger(): Promise<Buffer> {
  const cli = new CommandLine();
  const log = await openSqliteLog({ path: cli.path('made.db'), create: true });
  await log.close();
  return readFileSync(cli.path('made.db'));
}

/** Takes out of a ledger file one of the triggers that keep it from being changed. */
function withoutTrigger(cli: CommandLine): void {
  const database = new DatabaseSync(cli.path('ledger.db'));
  database.exec('drop trigger events_no_delete');
  database.close();
}

/** Changes a ledger file behind the program's back, as no program of ours would. */
function change(cli: CommandLine, sql: string): void {
  const database = new DatabaseSync(cli.path('ledger.db'));
  const triggers = database.prepare("select name, sql from sqlite_master where type = 'trigger'").all();
  for (const { name } of triggers) database.exec(`drop trigger "${name}"`);
  database.exec(sql);
  for (const { sql: made } of triggers) database.exec(String(made));
  database.close();
}

/** One character of the title of F02. */
function tampering(cli: CommandLine): string {
  const database = new DatabaseSync(cli.path('ledger.db'), { readOnly: true });
  const tables = database
    .prepare("select name from sqlite_master where type = 'table' and sql like '%salt%'")
    .all();
  database.close();
  return `update "${tables[0]?.name}" set data = replace(data, '层层递减', '层层递增') where seq = 4`;
}
