import { digest as calendarDigest, version as calendarVersion } from '../calendar/generated/calendars.ts';
import { digest as schemesDigest, version as schemesVersion } from '../closing/generated/schemes.ts';
import type { Pin } from './Ledger.ts';

/** The rules that ship with this version: what a ledger that is opened now rests on. */
export const currentRules: Pin = { id: 'schemes', version: schemesVersion, digest: schemesDigest };

/** The working-day calendar that ships with this version. */
export const currentCalendar: Pin = { id: 'cn', version: calendarVersion, digest: calendarDigest };
