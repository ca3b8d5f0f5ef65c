import type { Context } from '../shell/Context.ts';
import { visible } from './visible.ts';

/** How far something that takes long has come. */
export interface Progress {
  /** `done` of `total` parts are done. */
  at(done: number, total: number, what: string): void;
  end(): void;
}

const width = 24;

/** A bar on a terminal's standard error, gone when it is done; nothing where nobody looks at one. */
export function progressBar({ io: { stderr } }: Pick<Context, 'io'>): Progress {
  if (!stderr.isTty) return { at: () => {}, end: () => {} };
  return {
    at: (done, total, what) => {
      const full = Math.round((width * done) / Math.max(1, total));
      stderr.write(
        `\r\u001b[2K${'█'.repeat(full)}${'░'.repeat(width - full)} ${done}/${total} ${visible(what)}`,
      );
    },
    end: () => stderr.write('\r\u001b[2K'),
  };
}
