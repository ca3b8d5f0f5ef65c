import type { Importing } from '@zhenggai/store';
import type { Context } from '../shell/Context.ts';

/** Who imports by this command, and when. */
export function importingOf({ by, channel, today, io }: Context): Importing {
  return {
    by,
    channel,
    today,
    newId: () => io.uuid(),
    recordedAt: () => io.now().toISOString(),
  };
}
