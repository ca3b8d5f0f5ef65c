export { openMemoryLog } from './openLog.ts';
