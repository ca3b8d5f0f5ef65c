import { isStoreError, StoreError } from '../error/StoreError.ts';

/** Primary result codes of SQLite: https://www.sqlite.org/rescode.html */
const busy = 5;
const locked = 6;
const readOnly = 8;
const inputOutput = 10;
const corrupt = 11;
const full = 13;
const cannotOpen = 14;
const protocol = 15;
const notADatabase = 26;
/** Extended: no room even for the memory that writers share. */
const noRoomForSharedMemory = 4874;

/** SQLite's answer to an operation that failed, as a store error; what is not one stays as it is. */
export function asStoreError(error: unknown, path: string): unknown {
  if (isStoreError(error)) return error;
  const code = resultCode(error);
  if (code === undefined || !(error instanceof Error)) return error;
  const { message } = error;
  if (code === noRoomForSharedMemory) return new StoreError('store-full', { path }, error);
  // The primary code; what is said beyond it stands in the bits above.
  switch (code & 0xff) {
    case busy:
    case locked:
    case protocol:
      return new StoreError('store-locked', { path, waitedMs: 0 }, error);
    case readOnly:
      return new StoreError('store-read-only', { path, reason: 'no-permission' }, error);
    case full:
      return new StoreError('store-full', { path }, error);
    case corrupt:
      return new StoreError('store-damaged', { path, message }, error);
    case inputOutput:
    case cannotOpen:
      return new StoreError('store-unreadable', { path, message }, error);
    case notADatabase:
      return new StoreError('not-a-ledger-file', { path, reason: 'not-a-database' }, error);
    default:
      return error;
  }
}

function resultCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number')
    return undefined;
  return error.errcode;
}
