import type { ReportDocument } from '../document/nodes.ts';

/** Official typefaces first where a machine has them, then what systems bring, then the generic. */
const fonts = `
  --fangsong: "仿宋_GB2312", "FangSong_GB2312", "仿宋", FangSong, STFangsong, FandolFang, "Noto Serif CJK SC", "Source Han Serif SC", serif;
  --hei: "黑体", SimHei, STHeiti, "Microsoft YaHei", "PingFang SC", FandolHei, "Noto Sans CJK SC", "Source Han Sans SC", sans-serif;
  --sans: "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", "Noto Sans SC", SimHei, sans-serif;
  --kai: "楷体_GB2312", "KaiTi_GB2312", "楷体", KaiTi, STKaiti, FandolKai, "Noto Serif CJK SC", serif;
  --title: "方正小标宋简体", FZXiaoBiaoSong-B05S, "方正小标宋_GBK", STZhongsong, "华文中宋", "Noto Serif CJK SC", SimSun, serif;`;

const shared = `
:root {${fonts}
  --ink: #1c1c1c; --quiet: #5c5c5c; --line: #b9bdc4; --shade: #f3f4f6; --alert: #b3261e; --accent: #8f1d1d;
}
* { box-sizing: border-box; }
html { background: #e9ebee; color: var(--ink); -webkit-text-size-adjust: 100%; }
body { margin: 0; }
main { position: relative; width: 210mm; max-width: 100%; margin: 10mm auto; background: #fff; box-shadow: 0 1px 6px rgb(0 0 0 / .18); overflow-wrap: anywhere; }
h1, h2, h3, h4, h5, p, ol, ul, table, dl { margin: 0; padding: 0; }
h1 span { display: block; }
h2, h3, h4, h5 { break-after: avoid; }
.alert { color: var(--alert); font-weight: 700; }
.muted { color: var(--quiet); }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th, td { border: 1px solid var(--line); padding: 1.2mm 1.3mm; vertical-align: middle; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
tr:has(+ tr.total) { break-after: avoid; }
table.short { break-inside: avoid; }
thead th { background: var(--shade); font-family: var(--hei); font-weight: 400; text-align: center; }
tbody th { font-weight: 400; text-align: start; }
tr.total > * { background: var(--shade); font-weight: 700; }
.start { text-align: start; } .center { text-align: center; } .end { text-align: end; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.source { margin-top: 10mm; padding-top: 2mm; border-top: 1px solid var(--line); color: var(--quiet); font: 9pt/1.5 var(--hei); }
.break { break-after: page; border: 0; border-top: 1px dashed var(--line); margin: 10mm 0; }
.draft { color: var(--alert); font: 12pt/1.4 var(--hei); text-align: center; padding: 2mm; }
.draft b { letter-spacing: .3em; }
.watermark { position: fixed; inset: 0; z-index: 1; display: flex; align-items: center; justify-content: center; pointer-events: none;
  font: 150pt var(--hei); letter-spacing: .2em; color: rgb(179 38 30 / .1); transform: rotate(-30deg); white-space: nowrap; user-select: none; }
@media screen and (max-width: 800px) { main { margin: 0; box-shadow: none; } .scroll { overflow-x: auto; } .scroll > table { min-width: 640px; } }
@media print {
  html { background: none; }
  main { width: auto; margin: 0; padding: 0 !important; box-shadow: none; }
  .break { border: 0; margin: 0; }
}`;

/** Papers as they go out: one column of 仿宋 in size 三号, headings in 黑体 and 楷体. */
const official = `
@page { size: A4; margin: 37mm 26mm 35mm 28mm; }
@page :right { @bottom-right { content: "— " counter(page) " —"; font: 14pt SimSun, serif; padding-right: 1em; } }
@page :left { @bottom-left { content: "— " counter(page) " —"; font: 14pt SimSun, serif; padding-left: 1em; } }
main { min-height: 297mm; padding: 37mm 26mm 35mm 28mm; font: 16pt/28.8pt var(--fangsong); }
h1 { font: 22pt/33pt var(--title); text-align: center; text-wrap: balance; margin-bottom: 28.8pt; }
h2 { font: 16pt/28.8pt var(--hei); text-indent: 2em; }
h3 { font: 16pt/28.8pt var(--kai); text-indent: 2em; }
h4 { font: 700 16pt/28.8pt var(--fangsong); text-indent: 2em; }
h5 { font: 16pt/28.8pt var(--fangsong); text-indent: 2em; }
p { text-indent: 2em; text-align: justify; }
p.note { font: 12pt/22pt var(--kai); }
ol, ul { padding-inline-start: 3em; }
.signature { margin-top: 57.6pt; margin-inline: auto 4em; width: fit-content; text-align: center; break-inside: avoid; break-before: avoid; }
.signature p { text-indent: 0; text-align: center; }
@media screen and (max-width: 800px) { main { padding: 8vw 6vw; } }`;

/** Reports for daily use: denser, tables across the page. */
const working = `
@page { size: A4; margin: 20mm 18mm; @bottom-center { content: "— " counter(page) " —"; font: 10pt SimSun, serif; } }
main { min-height: 297mm; padding: 20mm 18mm; font: 10.5pt/1.6 var(--sans); }
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
dl.figures { display: grid; grid-template-columns: repeat(4, 1fr); gap: 3mm; }
dl.figures div { border: 1px solid var(--line); border-radius: 1.5mm; padding: 2.5mm 3mm; display: flex; flex-direction: column-reverse; break-inside: avoid; }
dl.figures dt { color: var(--quiet); font-size: 9.5pt; }
dl.figures dd { margin: 0; font-size: 20pt; line-height: 1.2; font-variant-numeric: tabular-nums; }
.signature { text-align: end; margin-top: 8mm; }
@media screen and (max-width: 800px) { main { padding: 5vw; } dl.figures { grid-template-columns: repeat(2, 1fr); } }`;

const layouts: Readonly<Record<ReportDocument['layout'], string>> = { official, working };

/** The page's own style sheet, for the screen and for A4 paper; nothing is fetched. */
export function style(layout: ReportDocument['layout']): string {
  return `${shared}${layouts[layout]}`;
}
