import type { LocalDate } from '@zhenggai/core';
import type { Context } from '../shell/Context.ts';
import { Failure } from '../shell/Failure.ts';
import type { Options } from '../shell/Options.ts';

const usualDays = 90;
const mostDays = 3650;
const dayMs = 24 * 60 * 60 * 1000;

/**
 * The instant from which a token is no longer valid, in UTC: `--days` from now, or the end of `--expires` in the ledgers'
 * zone. Fails with `expiry-twice`, `expiry-passed` or `expiry-too-far`.
 */
export function tokenExpiry({ io, today }: Context, options: Options): string {
  const [lastDay, days] = [options.day('expires'), options.whole('days')];
  if (lastDay !== undefined && days !== undefined) throw Failure.usage({ code: 'expiry-twice' });
  const now = io.now().getTime();
  const expires = lastDay === undefined ? now + (days ?? usualDays) * dayMs : endOf(lastDay);
  if (expires <= now) throw Failure.usage({ code: 'expiry-passed', facts: { today } });
  if (expires > now + mostDays * dayMs)
    throw Failure.usage({ code: 'expiry-too-far', facts: { days: mostDays } });
  return new Date(expires).toISOString();
}

function endOf(day: LocalDate): number {
  return Date.parse(`${day}T00:00:00.000+08:00`) + dayMs;
}
