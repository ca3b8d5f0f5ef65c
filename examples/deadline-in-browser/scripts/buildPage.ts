// `pnpm build`: writes the page as one file, dist/index.html. It opens from anywhere, also from a disk, and asks no network.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { onePage } from './onePage.ts';

const out = path.resolve(import.meta.dirname, '../dist');
mkdirSync(out, { recursive: true });
writeFileSync(path.join(out, 'index.html'), await onePage());
