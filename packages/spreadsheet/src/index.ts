export { defaultLimits, type Limits } from './bytes/Limits.ts';
export type { Lang } from './problem/problemWords.ts';
export { type ReadOptions, readWorkbook } from './readWorkbook.ts';
