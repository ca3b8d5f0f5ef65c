import {
  inspectionKinds,
  type LedgerFacts,
  ledgerFactsSchema,
  type Population,
  populations,
} from '@zhenggai/core';
import { ledgerFactWords } from '@zhenggai/core/words';
import { type EventLog, handleCommand } from '@zhenggai/store';
import { openSqliteLog } from '@zhenggai/store/sqlite';
import { readInput } from '../files/readInput.ts';
import { ledgerPlace } from '../ledger/ledgerPlace.ts';
import { firstLedgerId, openingLedger, rehearsedOpening } from '../ledger/openingLedger.ts';
import { decisionContext } from '../ledger/perform.ts';
import { requireFolder } from '../ledger/requireFolder.ts';
import { placeOf, printRecorded } from '../print/recorded.ts';
import type { Action, Context } from '../shell/Context.ts';
import { exitCode } from '../shell/ExitCode.ts';
import { Failure } from '../shell/Failure.ts';
import type { Options } from '../shell/Options.ts';

/** `zhenggai init`: opens the ledger, or sets the named facts of one that is open. */
export const run: Action = async (context, _, options) => {
  const facts = await factsOf(context, options);
  const place = await ledgerPlace(context);
  const opening = openingLedger(context, facts, options.text('clerkDepartment'));
  if ((await context.io.files.kind(place.path)) === 'none') {
    await requireFolder(context, place.path);
    await rehearsedOpening(context, place.id ?? firstLedgerId, opening);
  }
  const log = await openSqliteLog({ path: place.path, create: true });
  try {
    const id = place.id ?? (await theOneOrNew(log));
    const isOpen = (await log.head(id)) !== null;
    const handled = await handleCommand(
      log,
      id,
      isOpen ? { type: 'SetLedgerFacts', facts } : opening,
      decisionContext(context),
      { recordedAt: context.io.now().toISOString() },
    );
    if (!handled.ok) throw Failure.refused(handled.refusals);
    const { events, ledger } = handled.value;
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
    await log.close();
  }
};

async function theOneOrNew(log: EventLog): Promise<string> {
  const held = await log.ledgers();
  if (held.length > 1) throw Failure.usage({ code: 'several-ledgers', facts: { ledgers: held } });
  return held[0] ?? firstLedgerId;
}

async function factsOf(context: Context, options: Options): Promise<LedgerFacts> {
  const from = options.text('from');
  const given = from === undefined ? {} : await factsIn(context, from);
  const kind = inspectionKinds.find((one) => one === options.text('kind'));
  const declared = Object.fromEntries(options.texts('declared').map(declaredCount));
  const texts = (['issuer', 'inspectingBody', 'period'] as const).flatMap((name) =>
    entry(name, options.text(name)),
  );
  const days = (['feedbackDate', 'campaignEnd'] as const).flatMap((name) => entry(name, options.day(name)));
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

async function factsIn(context: Context, file: string): Promise<LedgerFacts> {
  const text = new TextDecoder().decode(await readInput(context.io, file));
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw malformed(file, error instanceof Error ? error.message : String(error));
  }
  const parsed = ledgerFactsSchema.safeParse(value);
  if (!parsed.success) {
    const said = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw malformed(file, said.join('; '));
  }
  return parsed.data;
}

function malformed(path: string, message: string): Failure {
  return Failure.unreadable({ code: 'facts-malformed', facts: { path, message } });
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
