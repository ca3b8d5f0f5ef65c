// Checks each answer key against its workbook, cell by cell, without any ledger reader: node check.mjs [NAME…] [--captions]
import { readdirSync, readFileSync } from 'node:fs';
import * as XLSX from '@e965/xlsx';

const folder = new URL('../', import.meta.url);
const plain = (v) =>
  String(v ?? '')
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200f\u2060\ufeff\u00ad]+/g, '');
const first = (v) => [v].flat()[0];
const wanted = process.argv.slice(2).filter((a) => !a.startsWith('--'));
const showCaptions = process.argv.includes('--captions');
let bad = 0;
let checked = 0;

function checkSheet(ks, ws, complain) {
  const covers = (ws['!merges'] ?? []).map((m) => ({ m, head: XLSX.utils.encode_cell(m.s) }));
  const at = (letter, row) => ws[`${letter}${row}`];
  /** The cell itself or the head of the merge that covers it. */
  const under = (letter, row) => {
    const a = XLSX.utils.decode_cell(`${letter}${row}`);
    const cover = covers.find(({ m }) => m.s.r <= a.r && a.r <= m.e.r && m.s.c <= a.c && a.c <= m.e.c);
    return cover ? ws[cover.head] : at(letter, row);
  };
  const raw = (c) => (c === undefined ? '' : (c.w ?? c.v));
  const iso = (c, date1904) => {
    const d = XLSX.SSF.parse_date_code(c.v, { date1904 });
    return d ? [d.y, String(d.m).padStart(2, '0'), String(d.d).padStart(2, '0')].join('-') : '';
  };
  const same = (what, expected, seen) => {
    checked++;
    if (plain(expected) !== plain(seen))
      complain(`${what}: key ${JSON.stringify(expected)}, cell ${JSON.stringify(seen)}`);
  };
  const everything = plain(
    Object.keys(ws)
      .filter((k) => !k.startsWith('!'))
      .map((k) => raw(ws[k]))
      .join('\n'),
  );
  const contains = (what, part) => {
    checked++;
    if (part && !everything.includes(plain(part)) && !everything.replaceAll(',', '').includes(plain(part)))
      complain(`${what}: ${JSON.stringify(part)} stands nowhere in the sheet`);
  };
  if (ks.role !== 'ledger' || !ks.headerRows) {
    for (const f of ks.findings ?? []) {
      contains('title', f.title);
      for (const m of f.measures) contains('measure', m.text);
    }
    return;
  }
  const captionOf = (letter) => {
    const parts = ks.headerRows.map((r) => plain(raw(under(letter, r))));
    return parts.filter((p, i) => p && parts.indexOf(p) === i).join('/');
  };
  if (showCaptions) {
    for (const [field, l] of Object.entries(ks.columns))
      console.log(`  ${field} ${first(l)} ${first(l) ? captionOf(first(l).split(/[:,]/)[0]) : ''}`);
  }
  for (const [letter, caption] of Object.entries(ks.otherColumns ?? {}))
    same(`caption ${letter}`, caption, captionOf(letter));
  for (const [letter, sample] of Object.entries(ks.otherSamples ?? {})) {
    const texts = Object.keys(ws)
      .filter((k) => k.replace(/\d+/, '') === letter)
      .map((k) => plain(raw(ws[k])) + (typeof ws[k].v === 'number' ? ` ${iso(ws[k])}` : ''));
    if (!texts.some((t) => t.includes(plain(sample)))) complain(`sample ${letter}: ${sample} not found`);
  }
  const letters = Object.entries(ks.columns)
    .map(([f, l]) => [f, first(l)])
    .filter(([, l]) => l);
  if (new Set(letters.map(([, l]) => l)).size !== letters.length)
    complain(`a letter is claimed twice: ${JSON.stringify(ks.columns)}`);
  const known = new Set([
    ...letters.flatMap(([, l]) => l.split(',')),
    ...Object.keys(ks.otherColumns ?? {}),
    ...(ks.unclaimed ?? []),
  ]);
  for (const k of Object.keys(ws).filter((k) => !k.startsWith('!'))) {
    const m = /^([A-Z]+)(\d+)$/.exec(k);
    if (
      ks.findings.some((f) => f.sourceRows.includes(Number(m[2]))) &&
      !known.has(m[1]) &&
      plain(raw(ws[k]))
    ) {
      complain(`${k} is in no column of the key`);
    }
  }
  const sources = ks.findings.flatMap((f) => f.sourceRows);
  if (new Set(sources).size !== sources.length) complain('a row belongs to two findings');
  if (sources.some((r) => ks.structuralRows?.includes(r) || ks.headerRows.includes(r)))
    complain('a finding in a structural row');
  for (const f of ks.findings) {
    const row = f.sourceRows[0];
    const col = (field) => first(ks.columns[field]);
    const cell = (field, r = row) => (col(field) ? under(col(field), r) : undefined);
    const w = `row ${row}`;
    if (f.assembled) continue;
    if (col('number') && f.numberRaw === undefined) same(`${w} number`, f.number, raw(cell('number')));
    same(`${w} title`, f.title, raw(cell('title')));
    if (col('measures') && !f.looseMeasures) {
      const text = f.sourceRows.map((r) => raw(at(col('measures'), r))).join('');
      same(
        `${w} measures`,
        f.measures.map((m) => (m.marker ?? '') + m.text).join(''),
        f.measures.length ? text : '',
      );
    }
    for (const field of ['category', 'source', 'goal', 'progress', 'evidence', 'remark']) {
      if (f[field] !== undefined && col(field) && !f.loose?.includes(field)) {
        const cells = [...new Set(f.sourceRows.map((r) => raw(cell(field, r))))];
        const whole =
          f.sectionCategory && field === 'category'
            ? f.category
            : cells.length > 1
              ? cells.join('')
              : cells[0];
        same(`${w} ${field}`, f[field], whole);
      }
    }
    const checkDeadline = (d, r) => {
      const c = cell('deadline', r);
      if (!d || d.kind === 'per-measure' || (!c && !d.raw)) return;
      same(
        `row ${r} deadline`,
        d.raw,
        d.cellType === 'date' && c
          ? iso(c, ws['!date1904'])
          : c?.t === 'n' && !c.z?.includes('%')
            ? c.v
            : raw(c),
      );
    };
    checkDeadline(f.deadline, row);
    if (f.status && !f.status.derived && !f.status.rawAlso && col('status'))
      same(`${w} status`, f.status.raw, raw(cell('status')));
    if (f.sourceRows.length === f.measures.length && f.sourceRows.length > 1) {
      f.measures.forEach((m, i) => {
        if (m.deadline) checkDeadline(m.deadline, f.sourceRows[i]);
        if (m.status)
          same(`row ${f.sourceRows[i]} status`, m.status.raw, raw(cell('status', f.sourceRows[i])));
        if (m.progress !== undefined)
          same(`row ${f.sourceRows[i]} progress`, m.progress, raw(cell('progress', f.sourceRows[i])));
      });
    }
    for (const o of [
      f.owners.leader,
      ...f.owners.departments,
      ...f.owners.person.split('、'),
      ...f.owners.cooperating,
    ])
      contains(`${w} owner`, o);
    if (f.amount) contains(`${w} amount`, String(f.amount.raw));
  }
}

for (const file of readdirSync(folder)
  .filter((f) => f.endsWith('.key.json'))
  .sort()) {
  if (wanted.length && !wanted.some((w) => file.startsWith(w))) continue;
  const key = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  const wb = XLSX.read(readFileSync(new URL(key.file, folder)), { cellNF: true, cellStyles: true });
  const complain = (sheet) => (text) => {
    bad++;
    console.log(`${key.file} ${sheet}: ${text}`);
  };
  if (showCaptions) console.log(key.file);
  if (key.readable === false) continue;
  if (JSON.stringify(wb.SheetNames) !== JSON.stringify(key.sheets.map((s) => s.name)))
    complain('')(`sheets are ${wb.SheetNames}`);
  for (const ks of key.sheets) {
    const ws = wb.Sheets[ks.name];
    ws['!date1904'] = wb.Workbook?.WBProps?.date1904;
    checkSheet(ks, ws, complain(ks.name));
  }
}
console.log(`${checked} checks, ${bad} complaints`);
process.exit(bad ? 1 : 0);
