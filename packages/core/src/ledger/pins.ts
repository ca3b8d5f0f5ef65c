import { digest as calendarDigest, version as calendarVersion } from '../calendar/generated/calendars.ts';
import { digest as rulesDigest, version as rulesVersion } from '../rules/generated/pack.ts';
import type { Pin } from './Pin.ts';

/** The rules that ship with this version, policies, numbers and schemes: what a ledger that is opened now rests on. */
export const currentRules: Pin = { id: 'zhenggai', version: rulesVersion, digest: rulesDigest };

/** The working-day calendar that ships with this version. */
export const currentCalendar: Pin = { id: 'cn', version: calendarVersion, digest: calendarDigest };
