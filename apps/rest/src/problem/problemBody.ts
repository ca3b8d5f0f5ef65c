import type { Refusal } from '@zhenggai/core';
import { fillTemplate, type Language, refusalTemplates, refusalWords } from '@zhenggai/core/words';
import type { ProblemFacts } from './Problem.ts';
import { type ProblemCode, problemWords, statusWords } from './problemWords.ts';

/** Where a code is explained, relative to the server. */
export function typeOf(code: string): string {
  return `/docs/problems#${code}`;
}

/** A problem as RFC 9457 writes it, in a language. */
export function problemBody(problem: ProblemFacts, language: Language) {
  const { status, code, refusals = [], flaws, current, changes } = problem;
  const said = refusals.map((refusal) => ({ ...refusal, message: messageOf(refusal, language) }));
  return {
    type: typeOf(code),
    title: (statusWords[status] ?? statusWords[500])?.[language] ?? '',
    status,
    detail: Object.hasOwn(problemWords, code)
      ? fillTemplate(problemWords[code as ProblemCode][language], problem.facts ?? {}, language, {})
      : [...new Set(said.map(({ message }) => message))].join(language === 'en' ? '; ' : '；'),
    code,
    refusals: said,
    ...(flaws !== undefined && {
      flaws: flaws.map(({ reason, ...where }) => ({ ...where, reason: reason[language] })),
    }),
    ...(current !== undefined && { current }),
    ...(changes !== undefined && { changes }),
  };
}

/** Reasons for which a reader of files has words of its own bring them along. */
function messageOf(refusal: Refusal, language: Language): string {
  const own = refusal.facts?.message;
  return typeof own === 'string' && !Object.hasOwn(refusalTemplates, refusal.code)
    ? own
    : refusalWords(refusal, language);
}
