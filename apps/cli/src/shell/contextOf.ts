import { dayAt, isLocalDate } from '@zhenggai/core/reading';
import type { Language } from '@zhenggai/core/words';
import { styleFor } from '../print/style.ts';
import { visible, visibleJson, visibleJsonLine } from '../print/visible.ts';
import type { Context } from './Context.ts';
import type { Io } from './Io.ts';

/** Width of tables where nobody looks at a terminal. */
const usualWidth = 110;
/** Width of a terminal that does not know its own. */
const plainWidth = 80;

/** The options that all commands share, as they were given. */
export interface SharedOptions {
  readonly ledger?: string;
  readonly by?: string;
  readonly on?: string;
  readonly json?: boolean;
  readonly color?: boolean;
}

/** What a command is given, from its surroundings and the shared options. */
export function contextOf(io: Io, language: Language, shared: SharedOptions): Omit<Context, 'runIn'> {
  const { env } = io;
  const today = dayAt(io.now());
  const on = isLocalDate(shared.on) ? shared.on : undefined;
  const isColoured = shared.color !== false && io.stdout.isTty && !env.NO_COLOR && env.TERM !== 'dumb';
  return {
    io,
    language,
    t: (chinese, english) => (language === 'en' ? english : chinese),
    style: styleFor(isColoured),
    width: widthOf(io),
    wantsJson: shared.json === true,
    on: on ?? today,
    ...(on !== undefined && { askedOn: on }),
    today,
    by: shared.by ?? (env.ZHENGGAI_ACTOR || io.user()),
    channel: 'cli',
    ledger: shared.ledger ?? (env.ZHENGGAI_LEDGER || 'ledger.db'),
    print: (text) => io.stdout.write(`${visible(text)}\n`),
    printJson: (value) => io.stdout.write(`${visibleJson(value)}\n`),
    printJsonLine: (value) => io.stdout.write(`${visibleJsonLine(value)}\n`),
    say: (text) => io.stderr.write(`${visible(text)}\n`),
  };
}

/** The terminal's width, else the environment's; a terminal that says 0 does not know. */
function widthOf({ stdout, env }: Io): number {
  const told = stdout.columns ?? (env.COLUMNS ? Number(env.COLUMNS) : usualWidth);
  return Number.isInteger(told) && told > 0 ? told : plainWidth;
}
