import { chinaCalendar, workingDaysInYear } from '@zhenggai/core/calendar';
import { calendarOf } from '@zhenggai/core/rules';
import { loadLedger } from '@zhenggai/store';
import { hasLedgerAtHand } from '../ledger/ledgerAtHand.ts';
import { addedYears, machineCalendar } from '../ledger/machineCalendar.ts';
import { withLedger } from '../ledger/withLedger.ts';
import { table } from '../print/table.ts';
import type { Action, Context } from '../shell/Context.ts';
import { exitCode } from '../shell/ExitCode.ts';

/** `zhenggai calendar list` */
export const run: Action = async (context) => {
  const calendar = await machineCalendar(context);
  const { id, version, digest } = calendar;
  const added = await addedYears(context);
  const inLedger = await ledgersCalendar(context);
  const years = calendar.years.map(({ year, source }) => {
    const own = added.find((one) => one.year.year === year);
    const days = workingDaysInYear(year, calendar);
    return {
      year,
      source,
      workingDays: days.ok ? days.value : undefined,
      from: own ? 'added' : 'shipped',
      ...(own && { path: own.path }),
      ...(inLedger && { inLedger: inLedger.years.includes(year) }),
    };
  });
  if (context.wantsJson)
    context.printJson({
      calendar: { id, version, digest },
      ...(inLedger && { ledger: { calendar: inLedger.pin, years: inLedger.years } }),
      years,
    });
  else {
    const { t, print, say } = context;
    print(
      table(
        [
          t('年份', 'year'),
          t('工作日', 'working days'),
          t('来自', 'from'),
          ...(inLedger ? [t('台账', 'ledger')] : []),
          t('出处', 'source'),
        ],
        years.map((one) => [
          String(one.year),
          String(one.workingDays ?? ''),
          one.from === 'added' ? t('本机添加', 'added here') : t('随附', 'shipped'),
          ...(inLedger ? [one.inLedger ? t('已采用', 'adopted') : t('未采用', 'not adopted')] : []),
          [one.source.title, one.source.documentNumber].filter(Boolean).join(t('，', ', ')),
        ]),
        context,
      ),
    );
    if (inLedger && years.some((one) => !one.inLedger))
      say(
        t(
          '台账只按已采用的年份计算；采用其余年份：zhenggai rules adopt',
          'The ledger counts by the years that it has adopted; to adopt the others: zhenggai rules adopt',
        ),
      );
  }
  return exitCode.done;
};

async function ledgersCalendar(context: Context) {
  if (!(await hasLedgerAtHand(context))) return undefined;
  const ledger = await withLedger(context, 'read', ({ log, id }) => loadLedger(log, id));
  const years = (calendarOf(ledger)?.years ?? []).map(({ year }) => year);
  return { pin: ledger.calendar ?? chinaCalendar, years };
}
