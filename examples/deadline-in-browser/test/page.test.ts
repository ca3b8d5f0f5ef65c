import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onePage } from '../scripts/onePage.ts';
import { lowContrasts } from './lowContrasts.ts';
import { openBrowser, whyNoBrowser } from './openBrowser.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'zhenggai-page-'));
const file = path.join(folder, 'index.html');
let browser: Browser;

beforeAll(async () => {
  writeFileSync(file, await onePage());
  if (whyNoBrowser === undefined) browser = await openBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Look {
  readonly locale?: string;
}

/** Runs `visit` on the page as it opens; a complaint in its console or anything asked of the network fails. */
async function visiting(hash: string, look: Look, visit: (page: Page) => Promise<void>): Promise<void> {
  const { locale = 'zh-CN' } = look;
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale });
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('request', (request) => {
    if (!/^(file|data):/.test(request.url())) complaints.push(request.url());
  });
  await page.goto(`${pathToFileURL(file).href}${hash}`);
  await visit(page);
  await page.close();
  expect(complaints).toEqual([]);
}

const stepsOf = (page: Page) =>
  page.locator('#steps > li').evaluateAll((items) => items.map((item) => item.getAttribute('data-step')));
const daysMarked = (page: Page, mark: string) =>
  page
    .locator(`#months [data-mark="${mark}"]`)
    .evaluateAll((days) => days.map((day) => day.getAttribute('data-day')));

it('the page is one file that names nothing outside itself', async () => {
  const page = await onePage();
  expect(page).not.toMatch(/<(?:script|link|img)[^>]*(?:src|href)="(?!data:)/);
  expect(page).toContain("default-src 'none'");
  expect(page.match(/data-words="\w+"><\//)).toBeNull();
});

describe.skipIf(whyNoBrowser !== undefined)(
  `the page in a browser${whyNoBrowser === undefined ? '' : ` (skipped: ${whyNoBrowser})`}`,
  () => {
    it('counts fifteen working days over weekends and a Sunday that is worked, and draws them', () =>
      visiting('', {}, async (page) => {
        expect(await page.locator('#answer-body time').first().textContent()).toBe('2024年2月9日');
        expect(await daysMarked(page, 'start')).toEqual(['2024-01-22']);
        expect(await daysMarked(page, 'made-up')).toEqual(['2024-02-04']);
        expect(await daysMarked(page, 'skipped')).toEqual(['2024-01-27', '2024-01-28', '2024-02-03']);
        expect(await daysMarked(page, 'counted')).toHaveLength(13);
        expect(await daysMarked(page, 'due')).toEqual(['2024-02-09']);
        expect((await stepsOf(page)).at(-1)).toBe('due');
        expect(await page.locator('#legend').textContent()).toMatch(/调休上班，计入.*到期日/);
      }));

    it('answers as one types, and says it aloud when one has stopped', () =>
      visiting('', {}, async (page) => {
        await page.getByLabel('整改时限', { exact: true }).fill('');
        await page.getByLabel('整改时限', { exact: true }).pressSequentially('国庆节前');
        expect(await page.locator('#answer-body time').first().textContent()).toBe('2024年9月30日');
        await page.getByLabel('整改时限', { exact: true }).fill('6月前');
        expect(await page.locator('.readings li').allTextContents()).toEqual([
          '2024年5月31日 最早：提醒按这一天',
          '2024年6月30日 最晚：过了这一天才算逾期',
        ]);
        expect(await daysMarked(page, 'reading')).toEqual(['2024-06-30']);
        const spoken = page.getByRole('status');
        await spoken.filter({ hasText: '到期日2024年5月31日。有不同理解' }).waitFor({ state: 'attached' });
      }));

    it('shows what it did not understand within the text, and gives no day for it', () =>
      visiting('', {}, async (page) => {
        await page.getByLabel('整改时限', { exact: true }).fill('2024年6月底前视经费情况');
        expect(await page.locator('.unread mark').allTextContents()).toEqual(['视经费情况']);
        expect(await page.locator('#answer-body time').count()).toBe(0);
        expect(await page.locator('#months table').count()).toBe(0);
        expect(await page.locator('#steps > li[data-step="not-read"]').count()).toBe(1);
      }));

    it('names with a step the rule that it follows and where that stands', () =>
      visiting('#text=2个月内&start=2024-08-01', {}, async (page) => {
        expect(await page.locator('#answer-body time').first().getAttribute('datetime')).toBe('2024-10-08');
        expect(await page.locator('[data-step="roll"] .rule').textContent()).toMatch(/民法典\s*第二百零三条/);
        expect(await daysMarked(page, 'rolled')).toHaveLength(7);
      }));

    it('reads against what is set beside the text', () =>
      visiting('#text=2个月内', {}, async (page) => {
        const due = () => page.locator('#answer-body time').first().getAttribute('datetime');
        await page.getByLabel('反馈日期').fill('2024-08-01');
        expect(await due()).toBe('2024-10-08');
        await page.getByLabel('末日遇休息日').selectOption({ label: '提前到上一个工作日' });
        expect(await due()).toBe('2024-09-30');
        await page.getByLabel('末日遇休息日').selectOption({ label: '不变动' });
        expect(await due()).toBe('2024-10-01');
        await page.getByLabel('整改时限', { exact: true }).fill('集中整改期内');
        await page.getByLabel('集中整改期截止').fill('2024-07-31');
        expect(await due()).toBe('2024-07-31');
        await page.getByLabel('整改时限', { exact: true }).fill('月底前');
        await page.getByLabel('截至日期').fill('2025-02-10');
        expect(await due()).toBe('2025-02-28');
        await page.getByLabel('截至日期').fill('');
        expect(await page.locator('[data-note="asOfMissing"]').count()).toBe(1);
      }));

    it('is one stop of the Tab key as a calendar, walked with the arrow keys, each day saying what it is', () =>
      visiting('', {}, async (page) => {
        expect(await page.locator('#months [tabindex="0"]').count()).toBe(1);
        await page.locator('#months [tabindex="0"]').focus();
        await page.keyboard.press('ArrowRight');
        const bubble = page.getByRole('tooltip');
        expect(await bubble.textContent()).toBe('2024年1月23日 星期二，工作日，计入，第1个');
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('End');
        expect(await bubble.textContent()).toBe('2024年2月29日 星期四，工作日');
        await page.keyboard.press('Escape');
        expect(await bubble.isHidden()).toBe(true);
        await page.locator('[data-day="2024-02-04"]').hover();
        expect(await bubble.textContent()).toBe('2024年2月4日 星期日，春节调休上班，计入，第10个');
      }));

    it('opens in English for an English reader, and changes over', () =>
      visiting('', { locale: 'en-GB' }, async (page) => {
        expect(await page.title()).toBe('How a deadline comes to its day');
        expect(await page.locator('#answer-body time').first().textContent()).toBe('9 February 2024');
        await page.getByRole('button', { name: '中文' }).click();
        expect(await page.getAttribute('html', 'lang')).toBe('zh-CN');
        expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('整改时限怎么算');
      }));

    it('keeps what was set in its address, to be sent to a colleague', () =>
      visiting('', {}, async (page) => {
        await page.getByRole('button', { name: '90日内' }).click();
        const address = page.url();
        await page.goto('about:blank');
        await page.goto(address);
        expect(await page.getByLabel('整改时限', { exact: true }).inputValue()).toBe('90日内');
        expect(await page.locator('#answer-body time').first().textContent()).toBe('2024年4月22日');
      }));

    it('takes any address and any text for what it is, and draws it as text', () =>
      visiting('#text=<img src=x onerror=alert(1)>&asOf=2024-02-30&roll=x&lang=fr', {}, async (page) => {
        expect(await page.locator('img').count()).toBe(0);
        expect(await page.getByLabel('截至日期').inputValue()).toBe('');
        await page.getByLabel('整改时限', { exact: true }).fill('超'.repeat(5000));
        expect(await page.locator('#answer-body .none').count()).toBe(1);
        await page.getByLabel('整改时限', { exact: true }).fill('5年内');
        await page.getByLabel('末日遇休息日').selectOption({ label: '不变动' });
        expect(await page.locator('#months table').count()).toBeLessThan(5);
        expect(await page.locator('#months .gap').count()).toBe(1);
      }));

    it('is readable on a desk and on a phone, light and dark: nothing cut off, everything in contrast', () =>
      visiting('', {}, async (page) => {
        for (const text of [
          '15个工作日内',
          '6月前',
          '2024年6月底前视经费情况',
          '2024年6月30日（延期至2024年9月30日）',
        ]) {
          await page.getByLabel('整改时限', { exact: true }).fill(text);
          for (const width of [1280, 390]) {
            await page.setViewportSize({ width, height: 900 });
            expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
          }
          for (const colorScheme of ['light', 'dark'] as const) {
            await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
            expect(await page.evaluate(lowContrasts)).toEqual([]);
          }
        }
      }));
  },
);
