export { type FileSystemProbe, networkFileSystem } from './networkFileSystem.ts';
export { openSqliteLog, type SqliteLogOptions } from './openLog.ts';
