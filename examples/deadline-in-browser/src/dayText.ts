import type { LocalDate } from '@zhenggai/core/deadline';
import type { PageLanguage } from './State.ts';

function written(day: LocalDate, language: PageLanguage, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', {
    ...options,
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}

/** 2024年2月9日 */
export function dayText(day: LocalDate, language: PageLanguage): string {
  return written(day, language, { year: 'numeric', month: 'long', day: 'numeric' });
}

/** 星期五 */
export function weekdayText(day: LocalDate, language: PageLanguage): string {
  return written(day, language, { weekday: 'long' });
}

/** 2024年2月 */
export function monthText(day: LocalDate, language: PageLanguage): string {
  return written(day, language, { year: 'numeric', month: 'long' });
}
