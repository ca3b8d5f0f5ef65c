import type { Language } from '@zhenggai/core/words';

/** A page of the documentation: what it is called, its style sheets, and its body. Nothing in it comes from a request. */
export function htmlPage(
  language: Language,
  {
    title,
    styles,
    body,
  }: { readonly title: string; readonly styles: readonly string[]; readonly body: string },
): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · zhenggai</title>
<link rel="icon" href="data:,">
${styles.map((href) => `<link rel="stylesheet" href="${href}">`).join('\n')}
</head>
<body>
${body}
</body>
</html>
`;
}
