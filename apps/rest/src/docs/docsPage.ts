import type { Language } from '@zhenggai/core/words';
import { htmlPage } from './htmlPage.ts';

const words = {
  'zh-CN': {
    title: '整改台账接口文档',
    intro: '这是本机 zhenggai 服务的全部接口。页面和脚本都来自本机，不访问互联网；完整描述见',
    steps: [
      '在服务器上由整改办人员签发令牌：<code>zhenggai token add --for 姓名</code>',
      '点 <b>Authorize</b>（授权），粘贴令牌；持令牌者即以该人员的身份和角色办理。',
      '打开一个接口，点 <b>Try it out</b>（试用）、<b>Execute</b>（执行），看请求和答复。',
    ],
    warning: '这里执行的修改会真实记入台账，不能删除，只能更正。',
    problems: '各种拒绝的代码和含义',
    noScript: '显示接口需要启用 JavaScript；也可直接阅读',
    other: '<span lang="en"><a href="docs?lang=en" hreflang="en">English</a></span>',
  },
  en: {
    title: 'The rectification ledger’s interface',
    intro:
      'Everything this zhenggai server answers. The page and its scripts come from this server and ask no other; the whole description is',
    steps: [
      'On the server, a clerk gives a token: <code>zhenggai token add --for NAME</code>',
      'Press <b>Authorize</b> and paste it: you act as its person, in that person’s roles.',
      'Open an operation, press <b>Try it out</b> and <b>Execute</b>, and read request and answer.',
    ],
    warning: 'What is changed here is recorded in the ledger for good: it can be corrected, never deleted.',
    problems: 'What each refusal means',
    noScript: 'Showing the operations takes JavaScript; or read',
    other: '<span lang="zh-CN"><a href="docs?lang=zh-CN" hreflang="zh-CN">中文</a></span>',
  },
} as const satisfies Record<Language, unknown>;

/** The documentation page around the viewer; nothing in it comes from a ledger or a request. */
export function docsPage(language: Language): string {
  const { title, intro, steps, warning, problems, noScript, other } = words[language];
  const description = '<a href="openapi.json">openapi.json</a>';
  return htmlPage(language, {
    title,
    styles: ['docs/swagger-ui.css', 'docs/docs.css'],
    body: `<header><div>
<nav class="languages">${other}</nav>
<h1>${title}</h1>
<p>${intro} ${description}${language === 'en' ? '.' : '。'}</p>
<ol>
${steps.map((step) => `<li>${step}</li>`).join('\n')}
</ol>
<p><strong>${warning}</strong> <a href="docs/problems">${problems}</a></p>
<noscript><p>${noScript} ${description}</p></noscript>
</div></header>
<main id="docs"></main>
<script src="docs/swagger-ui-bundle.js"></script>
<script src="docs/docs.js"></script>`,
  });
}
