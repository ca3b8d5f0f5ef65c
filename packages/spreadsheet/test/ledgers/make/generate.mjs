// Writes every workbook of books/ and its answer key into the folder above: node generate.mjs [NAME…]
import { readdirSync, writeFileSync } from 'node:fs';
import { unzipSync, zipSync } from 'fflate';
import { writeHucre } from './write-hucre.mjs';
import { writeRaw } from './write-raw.mjs';
import { writeSheetJs } from './write-sheetjs.mjs';

const writers = { raw: writeRaw, sheetjs: writeSheetJs, hucre: writeHucre };
const out = new URL('../', import.meta.url);
const books = new URL('books/', import.meta.url);

/** The same bytes at each run: fixed times in the zip, no property parts that name the hour. */
function steady(bytes) {
  const parts = Object.entries(unzipSync(bytes)).map(([name, data]) => {
    const isCore = name === 'docProps/core.xml';
    const text = isCore
      ? new TextDecoder().decode(data).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '2024-01-01T00:00:00Z')
      : '';
    return [name, isCore ? new TextEncoder().encode(text) : data];
  });
  return zipSync(Object.fromEntries(parts), { mtime: '2024-01-01T00:00:00', level: 9 });
}

const wanted = process.argv.slice(2);
for (const file of readdirSync(books)
  .filter((f) => f.endsWith('.mjs'))
  .sort()) {
  const { default: made } = await import(new URL(file, books).href);
  for (const b of [made].flat()) {
    if (wanted.length && !wanted.some((w) => b.file.startsWith(w))) continue;
    const bytes = steady(await writers[b.writer](b));
    writeFileSync(new URL(`${b.file}.xlsx`, out), bytes);
    writeFileSync(new URL(`${b.file}.xlsx.key.json`, out), `${JSON.stringify(b.key, null, 1)}\n`);
    const findings = b.key.sheets.reduce((n, s) => n + (s.findings?.length ?? 0), 0);
    console.log(`${b.file}  ${b.writer}  ${bytes.length} bytes  ${findings} findings`);
  }
}
