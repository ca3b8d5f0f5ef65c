import { chinaCalendar } from '@zhenggai/core/calendar';
import { isLocalDate } from '@zhenggai/core/deadline';
import { type ExplanationContext, explainDeadline } from '@zhenggai/core/explain';
import { answerSentence, drawAnswer } from './drawAnswer.ts';
import { drawMonths } from './drawMonths.ts';
import { drawSteps } from './drawSteps.ts';
import { byId, element } from './element.ts';
import { legendOf } from './legendOf.ts';
import { examples, fixedWords, rollWords } from './pageWords.ts';
import { dayFields, hashOf, rollChoices, type State, stateOf } from './State.ts';
import { walkDays } from './walkDays.ts';

const calendar = chinaCalendar;
const text = byId<HTMLInputElement>('text');
const roll = byId<HTMLSelectElement>('roll');
const days = dayFields.map((name) => [name, byId<HTMLInputElement>(name)] as const);
let state = stateOf(location.hash, navigator.languages);

function contextOf({ asOf, start, campaignEnd, roll: choice }: State): ExplanationContext {
  return {
    calendar,
    ...(asOf && { asOf }),
    ...(start && { start }),
    ...(campaignEnd && { campaignEnd }),
    ...(choice === 'before' ? { rollTo: 'before' } : choice === 'after' ? {} : { roll: choice }),
  };
}

/** What the form says now. A day half typed is none. */
function stateOfForm(): State {
  const given = days.map(([name, { value }]) => [name, isLocalDate(value) ? value : undefined]);
  const choice = rollChoices.find((one) => one === roll.value) ?? state.roll;
  return { ...state, ...Object.fromEntries(given), text: text.value, roll: choice };
}

function fillForm(): void {
  if (text.value !== state.text) text.value = state.text;
  for (const [name, field] of days) field.value = state[name] ?? '';
  roll.value = state.roll;
}

function drawWords(): void {
  const { language } = state;
  document.documentElement.lang = language;
  document.title = fixedWords.title[language];
  for (const place of document.querySelectorAll<HTMLElement>('[data-words]'))
    place.textContent = fixedWords[place.dataset.words as keyof typeof fixedWords][language];
  byId('language').lang = language === 'en' ? 'zh-CN' : 'en';
  const options = rollChoices.map((value) => element('option', { value }, rollWords[value][language]));
  roll.replaceChildren(...options);
  roll.value = state.roll;
}

/** Explains what is drawn, and nothing else. */
function drawLegend(): void {
  const items = legendOf(byId('months'), state.language);
  byId('legend').replaceChildren(...items);
  byId('keys').hidden = items.length === 0;
}

let speaking: ReturnType<typeof setTimeout> | undefined;

/** Read out once somebody has stopped typing, not at every letter. */
function speak(sentence: string): void {
  clearTimeout(speaking);
  speaking = setTimeout(() => {
    byId('spoken').textContent = sentence;
  }, 600);
}

function draw(): void {
  const { language } = state;
  const explanation = explainDeadline(state.text, contextOf(state));
  byId('answer-body').replaceChildren(...drawAnswer(explanation.deadline, language));
  byId('steps').replaceChildren(...drawSteps(explanation.steps, language));
  byId('months').replaceChildren(...drawMonths(explanation.days ?? [], { calendar, language }));
  byId('months').classList.toggle('many', byId('months').childElementCount > 4);
  byId('months').querySelector('[data-mark]')?.setAttribute('tabindex', '0');
  drawLegend();
  byId('bubble').hidden = true;
  speak(answerSentence(explanation.deadline, language));
}

function change(next: State): void {
  state = next;
  // Not a step back for the browser: every letter would be one.
  history.replaceState(null, '', hashOf(state));
  draw();
}

function showExamples(): void {
  for (const example of examples) {
    // They are written as ledgers write them, in either language of the page.
    const button = element('button', { type: 'button', lang: 'zh-CN' }, example);
    button.addEventListener('click', () => {
      text.value = example;
      change(stateOfForm());
    });
    byId('examples').append(element('li', {}, button));
  }
}

byId('form').addEventListener('input', () => change(stateOfForm()));
byId('form').addEventListener('submit', (event) => event.preventDefault());
byId('language').addEventListener('click', () => {
  state = { ...state, language: state.language === 'en' ? 'zh-CN' : 'en' };
  drawWords();
  change(state);
});
addEventListener('hashchange', () => {
  state = stateOf(location.hash, navigator.languages);
  drawWords();
  fillForm();
  draw();
});
walkDays(byId('months'), byId('bubble'));
showExamples();
drawWords();
fillForm();
draw();
