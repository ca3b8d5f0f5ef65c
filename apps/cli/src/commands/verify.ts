import { defectWords, eventWords, type Language } from '@zhenggai/core/words';
import type { Defect, Verification } from '@zhenggai/store';
import { openSqliteLog } from '@zhenggai/store/sqlite';
import { ledgerPlace } from '../ledger/ledgerPlace.ts';
import { progressBar } from '../print/progressBar.ts';
import type { Action, Context } from '../shell/Context.ts';
import { noLedgerYet } from '../shell/cliRefusals.ts';
import { exitCode } from '../shell/ExitCode.ts';
import { Failure } from '../shell/Failure.ts';

/** `zhenggai verify`: recomputes every chain of the store, or of the one ledger that is named. */
export const run: Action = async (context) => {
  const place = await ledgerPlace(context);
  const log = await openSqliteLog({ path: place.path, access: 'read' });
  try {
    const progress = progressBar(context);
    const { ledgers, defects } = await log
      .verify(place.id, (done, total, ledger) =>
        progress.at(done, total, context.t(`正在核验 ${ledger}`, `verifying ${ledger}`)),
      )
      .finally(progress.end);
    if (ledgers.length === 0 && defects.length === 0) throw Failure.unreadable(noLedgerYet(context.ledger));
    const isSound = defects.length === 0;
    if (context.wantsJson) context.printJson({ ok: isSound, ledgers, defects });
    else printVerification(context, { ledgers, defects });
    return isSound ? exitCode.done : exitCode.refused;
  } finally {
    await log.close();
  }
};

function printVerification(
  { print, say, t, style, language }: Context,
  { ledgers, defects }: Verification,
): void {
  for (const { ledger, head, findings } of ledgers) {
    if (defects.some((defect) => defect.ledger === ledger)) continue;
    print(
      style.good(
        t(
          `台账 ${ledger} 完好：${head.seq} 条记录，${findings} 个问题，末端 ${head.hash}`,
          `Ledger ${ledger} is sound: ${head.seq} events, ${findings} findings, head ${head.hash}`,
        ),
      ),
    );
  }
  for (const defect of defects) print(style.bad(defectText(defect, language)));
  if (defects.length > 0)
    say(
      t(
        '不要继续使用这个文件；请用备份恢复，并查明改动的来源。',
        'Do not go on with this file: restore it from a copy, and find out who changed it.',
      ),
    );
}

function defectText({ what, ledger, seq, type, finding }: Defect, language: Language): string {
  const reason = defectWords[what]?.[language] ?? what;
  const name = type === null ? undefined : (eventWords[type as keyof typeof eventWords]?.[language] ?? type);
  const about = [name, finding].filter((part) => part !== undefined && part !== null).join(' ');
  if (language === 'en') {
    const place =
      [ledger && `ledger ${ledger}`, seq !== null && `event ${seq}`].filter(Boolean).join(', ') || 'the file';
    return `${place}${about && ` (${about})`}: ${reason}`;
  }
  const place =
    [ledger && `台账 ${ledger} `, seq !== null && `第${seq}号记录`].filter(Boolean).join('') || '台账文件';
  return `${place}${about && `（${about}）`}：${reason}`;
}
