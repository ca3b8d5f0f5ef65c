import type { ReportDocument } from '../document/nodes.ts';

/** What of a document its style sheet depends on. */
type StyledDocument = Pick<ReportDocument, 'layout' | 'orientation'>;

/** Official typefaces first where a machine has them, then what systems bring, then the generic. */
const fonts = `
  --fangsong: "仿宋_GB2312", "FangSong_GB2312", "仿宋", FangSong, STFangsong, FandolFang, "Noto Serif CJK SC", "Source Han Serif SC", serif;
  --hei: "黑体", SimHei, STHeiti, "Microsoft YaHei", "PingFang SC", FandolHei, "Noto Sans CJK SC", "Source Han Sans SC", sans-serif;
  --sans: "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", "Noto Sans SC", SimHei, sans-serif;
  --kai: "楷体_GB2312", "KaiTi_GB2312", "楷体", KaiTi, STKaiti, FandolKai, "Noto Serif CJK SC", serif;
  --song: "宋体", SimSun, STSong, FandolSong, "Noto Serif CJK SC", "Source Han Serif SC", serif;
  --title: "方正小标宋简体", FZXiaoBiaoSong-B05S, "方正小标宋_GBK", STZhongsong, "华文中宋", "Noto Serif CJK SC", SimSun, serif;`;

const shared = `
:root {${fonts}
  --ink: #1c1c1c; --quiet: #5c5c5c; --line: #b9bdc4; --shade: #f3f4f6; --alert: #b3261e; --accent: #8f1d1d;
}
* { box-sizing: border-box; }
html { background: #e9ebee; color: var(--ink); -webkit-text-size-adjust: 100%; }
body { margin: 0; }
main { position: relative; max-width: 100%; margin: 10mm auto; background: #fff; box-shadow: 0 1px 6px rgb(0 0 0 / .18); overflow-wrap: anywhere; }
h1, h2, h3, h4, h5, p, ol, ul, table, dl { margin: 0; padding: 0; }
h1 span { display: block; }
h2, h3, h4, h5, p:has(+ .signature, + .scroll, + .note) { break-after: avoid; }
.alert { color: var(--alert); font-weight: 700; }
.muted { color: var(--quiet); }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th, td { border: 1px solid var(--line); padding: 1.2mm 1.3mm; vertical-align: middle; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
tr:has(+ tr.total) { break-after: avoid; }
table.short { break-inside: avoid; }
.signature { display: grid; break-inside: avoid; break-before: avoid; }
.signature + .source { break-before: avoid; }
thead th { background: var(--shade); font-family: var(--hei); font-weight: 400; text-align: center; }
tbody th { font-weight: 400; text-align: start; }
tr.total > * { background: var(--shade); font-weight: 700; }
.start { text-align: start; } .center { text-align: center; } .end { text-align: end; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
dl.figures { display: grid; grid-template-columns: repeat(4, 1fr); gap: 3mm; }
dl.figures div { border: 1px solid var(--line); border-radius: 1.5mm; padding: 2.5mm 3mm; display: flex; flex-direction: column-reverse; break-inside: avoid; }
dl.figures dt { color: var(--quiet); }
dl.figures dd { margin: 0; line-height: 1.2; font-variant-numeric: tabular-nums; }
.source { margin-top: 10mm; padding-top: 2mm; border-top: 1px solid var(--line); color: var(--quiet); font: 7.5pt/1.5 var(--hei); letter-spacing: 0; word-break: break-all; }
.break { break-after: page; border: 0; border-top: 1px dashed var(--line); margin: 10mm 0; }
.draft { color: var(--alert); font: 12pt/1.4 var(--hei); text-align: center; padding: 2mm; }
.draft b { letter-spacing: .3em; }
.watermark { position: fixed; inset: 0; z-index: 1; display: flex; align-items: center; justify-content: center; pointer-events: none;
  font: 150pt var(--hei); letter-spacing: .2em; color: rgb(179 38 30 / .1); transform: rotate(-30deg); white-space: nowrap; user-select: none; }
@media screen and (max-width: 800px) { main { margin: 0; box-shadow: none; } .scroll { overflow-x: auto; } .scroll > table { min-width: 640px; } }`;

/** Last, so that no rule for the screen is left on paper. */
const forPrint = `
@media print {
  html { background: none; }
  main { width: auto; max-width: none; min-height: 0; margin: 0; padding: 0; box-shadow: none; }
  .break { border: 0; margin: 0; }
}`;

/** The page number between dashes: 4号, half-width, its dashes 7 mm below the type area, a character in from the edge. */
const pageNumber =
  'content: "— " counter(page) " —"; font: 14pt/14pt var(--song); vertical-align: top; padding: 1.9mm 1em 0;';

/**
 * Papers as they go out (GB/T 9704): lines of 28 characters in 仿宋 of size 3号, 22 to the page, headings in 黑体 and
 * 楷体. The margins are those of the standard up to the ink, less what lines and characters leave around it.
 */
const official = (margin: string): string => `
:root { --pitch: 29.6pt; }
@page { margin: ${margin}; }
@page :right { @bottom-right { ${pageNumber} } }
@page :left { @bottom-left { ${pageNumber} } }
main { padding: ${margin}; font: 16pt/var(--pitch) var(--fangsong); letter-spacing: -.2pt; }
h1 { font: 22pt/var(--pitch) var(--title); letter-spacing: 0; text-align: center; padding-top: 3pt; margin-bottom: calc(var(--pitch) - 3pt); }
h2, h3, h4, h5 { font: 16pt/var(--pitch) var(--hei); text-indent: 2em; }
h3 { font-family: var(--kai); }
h4 { font-family: var(--fangsong); font-weight: 700; }
h5 { font-family: var(--fangsong); }
p { text-indent: 2em; text-align: justify; orphans: 1; widows: 1; }
p:has(+ .signature) { orphans: 2; widows: 2; }
p.note { font: 12pt/var(--pitch) var(--kai); }
p.subtitle { text-indent: 0; text-align: center; }
ol, ul { padding-inline-start: 3em; }
table { font-size: 12pt; line-height: 1.5; letter-spacing: 0; }
dl.figures dd { font-size: 16pt; }
dl.figures dt { font-size: 12pt; line-height: 1.5; }
.signature { justify-content: end; margin: calc(2 * var(--pitch)) 4em 0 0; }
.signature p { text-indent: 0; white-space: nowrap; }
.signature .issuer { display: flex; justify-content: center; width: 0; justify-self: center; }
.signature.wide { display: block; margin-inline-end: 0; }
.signature.wide p { width: auto; text-align: end; white-space: normal; }
.signature.wide p:last-child { padding-inline-end: 4em; }
@media screen and (max-width: 800px) { main { padding: 8vw 6vw; } h1 { font-size: 18pt; text-wrap: balance; } }`;

/** Reports for daily use: denser, tables across the page. */
const working = (margin: string): string => `
@page { margin: ${margin}; @bottom-center { content: "— " counter(page) " —"; font: 10pt var(--song); } }
main { padding: ${margin}; font: 10.5pt/1.6 var(--sans); }
h1 { font: 20pt/1.5 var(--title); text-align: center; text-wrap: balance; }
h2 { font: 13pt/1.5 var(--hei); margin: 7mm 0 2.5mm; padding-inline-start: 3mm; border-inline-start: 1.2mm solid var(--accent); }
h3 { font: 11.5pt/1.5 var(--hei); margin: 4mm 0 2mm; }
h4, h5 { font: 700 10.5pt/1.5 var(--sans); margin: 3mm 0 1.5mm; }
p.note { color: var(--quiet); font-size: 9.5pt; margin-top: 1.5mm; }
p { margin: 3mm 0 1.5mm; }
p.subtitle { text-align: center; color: var(--quiet); margin-top: 1mm; }
table { font-size: 9.5pt; line-height: 1.45; }
ol, ul { padding-inline-start: 2em; }
li { margin-bottom: 1mm; }
dl.figures dt { font-size: 9.5pt; }
dl.figures dd { font-size: 20pt; }
.signature { text-align: end; margin-top: 8mm; gap: 2mm; }
.signature p { margin: 0; }
@media screen and (max-width: 800px) { main { padding: 5vw; } dl.figures { grid-template-columns: repeat(2, 1fr); } }`;

type Orientation = 'upright' | 'landscape';
type Sheets = Readonly<Record<Orientation, string>>;

const paper: Sheets = {
  upright: `
@page { size: A4; }
main { width: 210mm; min-height: 297mm; }`,
  landscape: `
@page { size: A4 landscape; }
main { width: 297mm; min-height: 210mm; }`,
};

const layouts: Readonly<Record<ReportDocument['layout'], Sheets>> = {
  official: {
    upright: official('34.5mm 25.7mm 32.5mm 27.7mm'),
    // The upright page turned, its binding edge on top.
    landscape: official('25.5mm 36.7mm 23.5mm 34.7mm'),
  },
  working: { upright: working('20mm 18mm'), landscape: working('18mm 16mm') },
};

/** The page's own style sheet, for the screen and for A4 paper; nothing is fetched. */
export function style({ layout, orientation }: StyledDocument): string {
  const lies = orientation ?? 'upright';
  return `${shared}${paper[lies]}${layouts[layout][lies]}${forPrint}`;
}
