import {
  type Command,
  inspectionKinds,
  type LedgerFacts,
  openingCommand,
  type Population,
  populations,
} from '@zhenggai/core';
import { ledgerFactWords } from '@zhenggai/core/words';
import { openSqliteLog } from '@zhenggai/store/sqlite';
import { factsIn } from '../ledger/factsFile.ts';
import { ledgerTarget } from '../ledger/ledgerTarget.ts';
import { perform } from '../ledger/perform.ts';
import { rehearseOpening } from '../ledger/rehearseOpening.ts';
import { factLines } from '../print/factLines.ts';
import { placeOf, printRecorded } from '../print/recorded.ts';
import type { Action, Context } from '../shell/Context.ts';
import { type ExitCode, exitCode } from '../shell/ExitCode.ts';
import { Failure } from '../shell/Failure.ts';
import type { Options } from '../shell/Options.ts';

/** `zhenggai init`: opens the ledger, or sets the named facts of one that is open; of that one without any shows them. */
export const run: Action = async (context, _, options) => {
  const facts = await factsOf(context, options);
  const target = await ledgerTarget(context);
  const { id, isOpen } = target;
  let { log } = target;
  try {
    if (isOpen && Object.keys(facts).length === 0) return showFacts(context, target.ledger.facts);
    const department = options.text('clerkDepartment');
    const opening = openingCommand(
      { name: context.by, ...(department !== undefined && { department }) },
      facts,
      target.ledger,
    );
    if (!isOpen) await rehearseOpening(context, id, opening);
    log ??= await openSqliteLog({ path: target.path, create: true });
    const command: Command = isOpen ? { type: 'SetLedgerFacts', facts } : opening;
    const { events, ledger } = await perform(context, { log, id }, command);
    const { t } = context;
    printRecorded(
      context,
      events,
      (isOpen
        ? t('已填写台账信息', 'Facts of the ledger set')
        : t(`已建立台账 ${id}，整改办人员：${context.by}`, `Ledger ${id} opened, its clerk: ${context.by}`)) +
        placeOf(context, events),
    );
    warnOfUnknown(context, ledger.facts);
    return exitCode.done;
  } finally {
    await log?.close();
  }
};

/** Nothing was named to fill in: nothing is recorded, and what is known is shown. */
function showFacts(context: Context, facts: LedgerFacts): ExitCode {
  if (context.wantsJson) context.printJson({ recorded: [], facts });
  else for (const line of factLines(facts, context.language)) context.print(line);
  context.say(
    context.t(
      '没有写明要填写什么，没有记录任何内容；可填的见 zhenggai init --help',
      'Nothing to fill in was named: nothing was recorded; zhenggai init --help lists what there is',
    ),
  );
  warnOfUnknown(context, facts);
  return exitCode.done;
}

const dayOptions = [
  ['feedbackDate', 'feedbackDate'],
  ['planIssued', 'planIssuedOn'],
  ['reportDelivered', 'reportDeliveredOn'],
  ['campaignEnd', 'campaignEnd'],
] as const;

async function factsOf(context: Context, options: Options): Promise<LedgerFacts> {
  const from = options.text('from');
  const given = from === undefined ? {} : await factsIn(context, from);
  const kind = inspectionKinds.find((one) => one === options.text('kind'));
  const declared = Object.fromEntries(options.texts('declared').map(declaredCount));
  const texts = (['issuer', 'inspectingBody', 'period'] as const).flatMap((name) =>
    entry(name, options.text(name)),
  );
  const days = dayOptions.flatMap(([option, name]) => entry(name, options.day(option)));
  const departments = options.texts('department');
  return {
    ...given,
    ...Object.fromEntries([...texts, ...days]),
    ...(kind !== undefined && { kind }),
    ...(Object.keys(declared).length > 0 && { declared: { ...given.declared, ...declared } }),
    ...(departments.length > 0 && { departments }),
  };
}

function entry<T>(name: string, value: T | undefined): readonly (readonly [string, T])[] {
  return value === undefined ? [] : [[name, value]];
}

/** `30` is the count of problems, `suggestion=5` that of another population. */
function declaredCount(seen: string): readonly [Population, number] {
  const [, name = 'problem', count = ''] = /^(?:(\w+)=)?(\d{1,5})$/.exec(seen) ?? [];
  const population = populations.find((one) => one === name);
  if (population === undefined || count === '')
    throw Failure.usage({ code: 'declared-malformed', facts: { seen } });
  return [population, Number(count)];
}

/** What is not known is never guessed: it is said, once. */
function warnOfUnknown({ say, t, language, style }: Context, facts: LedgerFacts): void {
  const needed = ['issuer', 'inspectingBody', 'kind', 'period', 'feedbackDate', 'declared'] as const;
  const unknown = needed
    .filter((name) => facts[name] === undefined)
    .map((name) => ledgerFactWords[name][language]);
  if (unknown.length === 0) return;
  say(
    style.warn(
      t(
        `还没有填写：${unknown.join('、')}（以后可用 zhenggai init 补填）`,
        `Not known yet: ${unknown.join(', ')} (fill in later with zhenggai init)`,
      ),
    ),
  );
}
