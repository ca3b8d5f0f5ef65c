import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const own = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The Chromium that comes as a package runs on the machines of servers only. */
const runsPacked = process.platform === 'linux' && process.arch === 'x64';

/** A Chromium of the machine (`CHROMIUM` names one elsewhere), which also has its fonts. */
const installed = [process.env.CHROMIUM, ...own].find((file) => file !== undefined && existsSync(file));

/** Why the page cannot be opened here; nothing where it can. */
export const whyNoBrowser =
  installed !== undefined || runsPacked
    ? undefined
    : 'no Chromium here, and the packed one runs on Linux x64 only; CHROMIUM may name one';

/** Opens the machine's Chromium, else the packed one. */
export async function openBrowser(): Promise<Browser> {
  const args = ['--no-sandbox'];
  if (installed !== undefined) return chromium.launch({ executablePath: installed, args });
  const { default: packed } = await import('@sparticuz/chromium');
  return chromium.launch({ executablePath: await packed.executablePath(), args });
}
