import { type InEachLanguage, type Language, refusalTemplates } from '@zhenggai/core/words';
import { problemWords } from '../problem/problemWords.ts';
import { htmlPage } from './htmlPage.ts';

const words = {
  'zh-CN': {
    title: '问题代码',
    intro:
      '接口拒绝或不能完成时，答复 application/problem+json，其中 code 是下列代码之一，refusals 逐项说明原因。代码不变，文字可能改进。尖括号内由当时的事实填入。',
    request: '请求本身的问题',
    domain: '规则不允许，或台账不能读写',
    code: '代码',
    meaning: '含义',
    back: '返回接口文档',
  },
  en: {
    title: 'Problem codes',
    intro:
      'What is refused or cannot be done is answered as application/problem+json: code is one of these, refusals gives every reason. Codes stay, sentences may get better. What stands in angle brackets is filled in from the facts.',
    request: 'About the request itself',
    domain: 'What the rules forbid, and what the ledger cannot do',
    code: 'code',
    meaning: 'meaning',
    back: 'Back to the interface',
  },
} as const satisfies Record<Language, unknown>;

/** Every code that a problem can have, each with an anchor: what the `type` of a problem leads to. */
export function problemsPage(language: Language): string {
  const { title, intro, request, domain, code, meaning, back } = words[language];
  const table = (all: Readonly<Record<string, InEachLanguage>>) => `<table>
<thead><tr><th>${code}</th><th>${meaning}</th></tr></thead>
<tbody>
${Object.entries(all)
  .map(([id, said]) => `<tr id="${id}"><td><code>${id}</code></td><td>${sentence(said[language])}</td></tr>`)
  .join('\n')}
</tbody>
</table>`;
  return htmlPage(language, {
    title,
    styles: ['docs.css'],
    body: `<header><div>
<nav class="languages"><a href="../docs">${back}</a></nav>
<h1>${title}</h1>
<p>${intro}</p>
</div></header>
<main class="codes">
<h2>${request}</h2>
${table(problemWords)}
<h2>${domain}</h2>
${table(refusalTemplates)}
</main>`,
  });
}

/** A template as a reader sees it: `{role:roles}` is ‹role›, what may be missing is said all the same. */
function sentence(template: string): string {
  return template
    .replace(/\[\[|\]\]/g, '')
    .replace(/\{(\w+)(?::\w+)?\}/g, '‹$1›')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;');
}
