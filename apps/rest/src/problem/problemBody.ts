import { fillTemplate, type Language, refusalWords } from '@zhenggai/core/words';
import type { ProblemFacts } from './Problem.ts';
import { type ProblemCode, problemWords, statusWords } from './problemWords.ts';

/** Where a code is explained, relative to the server. */
export function typeOf(code: string): string {
  return `/docs/problems#${code}`;
}

/** A problem as RFC 9457 writes it, in a language. */
export function problemBody(problem: ProblemFacts, language: Language) {
  const { status, code, refusals = [], flaws, current, changes } = problem;
  const said = refusals.map((refusal) => ({ ...refusal, message: refusalWords(refusal, language) }));
  return {
    type: typeOf(code),
    title: (statusWords[status] ?? statusWords[500])?.[language] ?? '',
    status,
    detail: Object.hasOwn(problemWords, code)
      ? fillTemplate(problemWords[code as ProblemCode][language], problem.facts ?? {}, language, {})
      : [...new Set(said.map(({ message }) => message))].join(language === 'en' ? '; ' : '；'),
    code,
    refusals: said,
    ...(flaws !== undefined && { flaws }),
    ...(current !== undefined && { current }),
    ...(changes !== undefined && { changes }),
  };
}
