import { expect, it } from 'vitest';
import { zoneTime } from './zoneTime.ts';

it('an instant is shown as a clock in the zone of the ledgers shows it', () => {
  expect(zoneTime('2024-06-30T15:59:59.999Z')).toBe('2024-06-30 23:59:59');
  expect(zoneTime('2024-06-30T17:00:00+08:00')).toBe('2024-06-30 17:00:00');
});
