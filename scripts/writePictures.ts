// `node scripts/writePictures.ts` after `pnpm demo`: the pictures of the READMEs, from what the demo wrote. Needs
// LibreOffice (`soffice`), poppler (`pdftoppm`) and Chromium (`chromium`) on the PATH, and a Chinese font.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { onePage } from '../examples/deadline-in-browser/scripts/onePage.ts';

const root = path.resolve(import.meta.dirname, '..');
const demo = path.join(root, 'demo-out');
const pictures = path.join(root, 'docs/pictures');

function call(command: string, ...words: readonly string[]): void {
  const { status, error, stderr } = spawnSync(command, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} failed: ${error?.message ?? stderr}`);
}

/** The file of the month's set whose name says what it is. */
function ofMonth(word: string, ending: string): string {
  const folder = path.join(demo, '2024-07');
  const found = readdirSync(folder).find((name) => name.includes(word) && name.endsWith(ending));
  if (found === undefined) throw new Error(`no ${word} in ${folder}: run pnpm demo first`);
  return path.join(folder, found);
}

const aside = mkdtempSync(path.join(tmpdir(), 'zhenggai-pictures-'));

/** The first page of a document, as LibreOffice prints it. */
function printed(document: string, picture: string, dotsPerInch: number): void {
  const copy = path.join(aside, `${picture}${path.extname(document)}`);
  copyFileSync(document, copy);
  call('soffice', '--headless', '--convert-to', 'pdf', '--outdir', aside, copy);
  const resolution = ['-r', String(dotsPerInch)];
  call(
    'pdftoppm',
    ...resolution,
    '-png',
    '-singlefile',
    path.join(aside, `${picture}.pdf`),
    path.join(pictures, picture),
  );
}

/** A page as Chromium shows it in a window of that size. */
function shot(page: string, picture: string, size: string): void {
  call(
    'chromium',
    ...['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', `--window-size=${size}`],
    ...['--lang=zh-CN', `--screenshot=${path.join(pictures, `${picture}.png`)}`],
    `${pathToFileURL(page).href}#lang=zh-CN`,
  );
}

try {
  printed(path.join(demo, 'notice-draft.docx'), 'notice-draft', 64);
  printed(ofMonth('通报', '.docx'), 'notice', 64);
  printed(ofMonth('月度汇报', '.docx'), 'monthly', 64);
  printed(ofMonth('台账', '.xlsx'), 'ledger', 100);
  shot(path.join(demo, 'status.html'), 'status', '860,900');
  const page = path.join(aside, 'deadline-in-browser.html');
  writeFileSync(page, await onePage());
  shot(page, 'deadline-in-browser', '1200,1240');
} finally {
  rmSync(aside, { recursive: true, force: true });
}
