import type { Context } from '../shell/Context.ts';

/** A line on a terminal's standard error that says what takes long, and goes when it is done. */
export function progressLine({ io: { stderr } }: Context, text: string): { readonly end: () => void } {
  if (!stderr.isTty) return { end: () => {} };
  stderr.write(`\r\u001b[2K${text}`);
  return { end: () => stderr.write('\r\u001b[2K') };
}
