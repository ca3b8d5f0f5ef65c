import { expect, it } from 'vitest';
import { row } from './build.ts';
import { isShort } from './isShort.ts';

it('keeps a table on one page that takes little of it, and lets one of many rows or long cells run on', () => {
  const rows = (count: number, text: string) => Array.from({ length: count }, () => row('F01', text));
  expect(isShort(rows(10, '河湖巡查记录不规范'))).toBe(true);
  expect(isShort(rows(11, '河湖巡查记录不规范'))).toBe(false);
  expect(isShort(rows(3, '逐库核对巡查日志，补齐缺漏。'.repeat(3)))).toBe(false);
});
