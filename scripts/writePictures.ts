// `node scripts/writePictures.ts` after `pnpm demo`: the pictures of the READMEs, from what the demo wrote. Needs
// LibreOffice (`soffice`), poppler (`pdftoppm`) and Chromium (`chromium`) on the PATH, and a Chinese font.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const root = path.resolve(import.meta.dirname, '..');
const demo = path.join(root, 'demo-out');
const pictures = path.join(root, 'docs/pictures');

function call(command: string, ...words: readonly string[]): void {
  const { status, error, stderr } = spawnSync(command, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} failed: ${error?.message ?? stderr}`);
}

const aside = mkdtempSync(path.join(tmpdir(), 'zhenggai-pictures-'));
try {
  const word = path.join(demo, 'notice-draft.docx');
  call('soffice', '--headless', '--convert-to', 'pdf', '--outdir', aside, word);
  const pdf = path.join(aside, 'notice-draft.pdf');
  call('pdftoppm', '-r', '64', '-png', '-singlefile', pdf, path.join(pictures, 'notice-draft'));
  const page = pathToFileURL(path.join(demo, 'status.html')).href;
  call(
    'chromium',
    ...['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--window-size=860,900'],
    `--screenshot=${path.join(pictures, 'status.png')}`,
    page,
  );
} finally {
  rmSync(aside, { recursive: true, force: true });
}
