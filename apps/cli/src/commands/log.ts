import { eventAnswer, type RecordedEvent } from '@zhenggai/core';
import { roleWords } from '@zhenggai/core/words';
import { findingCodeOf } from '../ledger/codesOf.ts';
import { withLedger } from '../ledger/withLedger.ts';
import { eventText } from '../print/eventText.ts';
import { eventName } from '../print/recorded.ts';
import { shanghaiTime } from '../print/shanghaiTime.ts';
import { table } from '../print/table.ts';
import type { Action, Context } from '../shell/Context.ts';
import { exitCode } from '../shell/ExitCode.ts';
import { Failure } from '../shell/Failure.ts';

/** `zhenggai log [CODE]` */
export const run: Action = (context, [typed], options) =>
  withLedger(context, 'read', async ({ log, id }) => {
    const finding = typed === undefined ? undefined : findingCodeOf(typed);
    const all = await log.read(id);
    const about = all.filter((event) => finding === undefined || event.finding === finding);
    if (finding !== undefined && about.length === 0)
      throw Failure.refused([{ code: 'finding-unknown', at: { finding } }]);
    const last = options.whole('last');
    const events = last === undefined ? about : about.slice(Math.max(0, about.length - last));
    if (context.wantsJson) context.printJson({ ledger: id, events: events.map(eventAnswer) });
    else context.print(eventTable(context, events));
    return exitCode.done;
  });

/** Events, one a row. */
export function eventTable(context: Context, events: readonly RecordedEvent[]): string {
  const { t, language } = context;
  return table(
    [
      t('号', 'seq'),
      t('日期', 'date'),
      t('问题', 'finding'),
      t('记录', 'event'),
      t('内容', 'what'),
      t('办理人', 'by'),
      t('记录时间', 'recorded'),
    ],
    events.map((event) => [
      String(event.seq),
      event.happenedOn,
      event.finding ?? '',
      eventName(context, event.type),
      eventText(event, language),
      `${event.actor.person}${t('（', ' (')}${roleWords[event.actor.role][language]}${t('）', ')')}`,
      shanghaiTime(event.recordedAt),
    ]),
    context,
  );
}
