import type { Entry, RoundFolder } from './RoundFolder.ts';

/** How long a file must stand still before it is read. */
export interface Settling {
  /** In milliseconds. */
  readonly ms: number;
  pause(ms: number): Promise<void>;
}

/** An entry, and whether it stood still between two looks. */
export interface Seen {
  readonly entry: Entry;
  readonly isSteady: boolean;
}

/** Looks at a folder twice: what grows, changes or appears in between is still being copied; what is gone is left out. */
export async function lookTwice(
  folder: RoundFolder,
  settling: Settling,
  isDelivery: (entry: Entry) => boolean,
): Promise<readonly Seen[]> {
  const first = await folder.list();
  if (first.some(isDelivery)) await settling.pause(settling.ms);
  const before = new Map(first.map((entry) => [entry.name, entry] as const));
  return (await folder.list()).map((entry) => ({ entry, isSteady: isSame(before.get(entry.name), entry) }));
}

/** Says whether a file is the one that was looked at, untouched. */
export function isSame(before: Entry | undefined, now: Entry | undefined): boolean {
  return (
    before !== undefined &&
    now !== undefined &&
    before.size === now.size &&
    before.changedAt === now.changedAt
  );
}
