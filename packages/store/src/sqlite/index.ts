export { type FileSystemProbe, networkFileSystem } from './networkFileSystem.ts';
export { openSqliteAccess, type SqliteAccessOptions } from './openAccess.ts';
export { openSqliteLog, type SqliteLogOptions } from './openLog.ts';
