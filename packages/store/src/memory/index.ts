export { openMemoryAccess } from './openAccess.ts';
export { openMemoryLog } from './openLog.ts';
