const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/**
 * Lets somebody walk over the days of `months` with the arrow keys: the calendar is one stop of the Tab key. What a day
 * is stands in `bubble` while it is pointed at or has the focus; Escape closes it.
 */
export function walkDays(months: HTMLElement, bubble: HTMLElement): void {
  const dayOf = (target: EventTarget | null) =>
    target instanceof Element ? target.closest<HTMLElement>('[data-day]') : null;
  const show = (target: EventTarget | null) => {
    const day = dayOf(target);
    if (day !== null) place(bubble, day);
  };
  const hide = () => {
    bubble.hidden = true;
  };
  months.addEventListener('pointerover', (event) => show(event.target));
  months.addEventListener('pointerleave', hide);
  months.addEventListener('focusin', (event) => show(event.target));
  months.addEventListener('focusout', hide);
  months.addEventListener('click', (event) => dayOf(event.target)?.focus());
  months.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide();
    const days = [...months.querySelectorAll<HTMLElement>('[data-day]')];
    const at = days.findIndex((day) => day.matches(':focus'));
    const to = goal(event.key, at, days.length);
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    days[at]?.setAttribute('tabindex', '-1');
    days[to]?.setAttribute('tabindex', '0');
    days[to]?.focus();
  });
}

function goal(key: string, at: number, count: number): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = steps[key];
  return step === undefined ? undefined : Math.min(count - 1, Math.max(0, at + step));
}

/** Above the day, or below it where there is no room; never beyond the window's sides. */
function place(bubble: HTMLElement, day: HTMLElement): void {
  bubble.textContent = day.getAttribute('aria-label');
  bubble.hidden = false;
  const at = day.getBoundingClientRect();
  const { width, height } = bubble.getBoundingClientRect();
  const room = document.documentElement.clientWidth - width - 8;
  const left = Math.max(8, Math.min(room, at.left + at.width / 2 - width / 2));
  const top = at.top > height + 12 ? at.top - height - 6 : at.bottom + 6;
  // Through the object model: the page's policy forbids style attributes.
  bubble.style.left = `${left}px`;
  bubble.style.top = `${top}px`;
}
