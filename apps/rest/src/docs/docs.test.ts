import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { refusalTemplates } from '@zhenggai/core/words';
import { openMemoryAccess, openMemoryLog } from '@zhenggai/store/memory';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { typeOf } from '../problem/problemBody.ts';
import { problemWords } from '../problem/problemWords.ts';
import type { App } from '../server/App.ts';
import { createServer } from '../server/createServer.ts';

let app: App;
beforeAll(async () => {
  const clock = { now: () => new Date('2024-07-25T01:00:00.000Z') };
  app = await createServer({ log: openMemoryLog(), access: openMemoryAccess(), clock, ids: randomUUID });
});
afterAll(() => app.close());

describe('the documentation page', () => {
  it('needs no token, and speaks the language that is asked for, Chinese where none is', async () => {
    const page = async (url: string, language?: string) =>
      (await app.inject({ url, headers: language === undefined ? {} : { 'accept-language': language } }))
        .body;
    expect(await page('/docs')).toMatch(/<html lang="zh-CN">[\s\S]*整改台账接口文档/);
    expect(await page('/docs', 'en-GB')).toMatch(/<html lang="en">/);
    expect(await page('/docs?lang=zh-CN', 'en')).toMatch(/<html lang="zh-CN">/);
    expect(await page('/docs?lang=<script>')).toMatch(/<html lang="zh-CN">/);
    expect(await page('/docs?lang=en&lang=zh-CN')).toMatch(/<html lang="zh-CN">/);
  });

  it('holds no script of its own and allows none', async () => {
    const { body, headers } = await app.inject('/docs');
    const policy = String(headers['content-security-policy']);
    expect(body).not.toMatch(/<script(?![^>]* src=)|\son\w+=|style=|javascript:/i);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
  });

  it('names only files that there are, each served once and then known again', async () => {
    const { body } = await app.inject('/docs');
    const files = [...body.matchAll(/(?:src|href)="(docs\/[\w.-]+\.(?:js|css))"/g)].map(
      ([, file]) => `/${file}`,
    );
    expect(files).toHaveLength(4);
    for (const url of files) {
      const first = await app.inject(url);
      expect(first.statusCode, url).toBe(200);
      expect(first.headers['content-type']).toMatch(url.endsWith('.js') ? /^text\/javascript/ : /^text\/css/);
      const again = await app.inject({ url, headers: { 'if-none-match': String(first.headers.etag) } });
      expect([again.statusCode, again.body]).toEqual([304, '']);
    }
  });

  it('explains every code at the place to which its problem leads', async () => {
    for (const language of ['zh-CN', 'en'] as const) {
      const { body } = await app.inject(`/docs/problems?lang=${language}`);
      for (const code of [...Object.keys(problemWords), ...Object.keys(refusalTemplates)]) {
        expect(typeOf(code)).toBe(`/docs/problems#${code}`);
        expect(body).toContain(`<tr id="${code}">`);
      }
      expect(body).not.toMatch(/\{\w|\[\[/);
    }
  });
});

/** Where Chromium is: it comes as a package for the machines of servers; anywhere else the tests need their own. */
async function openBrowser(): Promise<Browser> {
  const { default: packed } = await import('@sparticuz/chromium');
  // Without its own arguments: they switch off what keeps a page within its policy.
  return chromium.launch({ executablePath: await packed.executablePath(), args: ['--no-sandbox'] });
}

const hasBrowser = process.platform === 'linux' && process.arch === 'x64';

describe.skipIf(!hasBrowser && process.env.ZHENGGAI_NIGHTLY !== '1')(
  `the documentation page in a browser${hasBrowser ? '' : ' (skipped: the packed Chromium runs on Linux x64 only)'}`,
  () => {
    let browser: Browser;
    let address: string;
    beforeAll(async () => {
      browser = await openBrowser();
      await app.listen({ port: 0, host: '127.0.0.1' });
      address = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
      // The first time it is unpacked.
    }, 120_000);
    afterAll(() => browser?.close());

    it('shows every operation without a complaint, and asks nobody but its own server', async () => {
      const page = await browser.newPage({ locale: 'zh-CN', viewport: { width: 1280, height: 1600 } });
      const complaints: string[] = [];
      const asked: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(`${address}/docs`);
      await page.waitForSelector('.opblock');
      const { paths } = (await app.inject('/openapi.json')).json<{ paths: Record<string, object> }>();
      const operations = Object.values(paths).reduce((sum, methods) => sum + Object.keys(methods).length, 0);
      expect(await page.locator('.opblock').count()).toBe(operations);
      await page.locator('.opblock-summary-control').first().click();
      await page.waitForSelector('.opblock-body');
      if (process.env.ZHENGGAI_PICTURE) await page.screenshot({ path: process.env.ZHENGGAI_PICTURE });
      expect(complaints).toEqual([]);
      expect(asked.filter((url) => !url.startsWith(address) && !url.startsWith('data:'))).toEqual([]);
      await page.close();
    });

    it('sends a token that was pasted under Authorize', async () => {
      const page = await browser.newPage();
      await page.goto(`${address}/docs?lang=en`);
      await page.locator('.btn.authorize').first().click();
      await page.locator('.auth-container input').fill('zg_pasted');
      await page.locator('.auth-btn-wrapper .authorize').click();
      await page.locator('.btn-done').click();
      const operation = page.locator('.opblock-get', { has: page.locator('[data-path="/v1/ledgers"]') });
      await operation.locator('.opblock-summary-control').click();
      await operation.locator('.try-out__btn').click();
      const sent = page.waitForRequest((request) => request.url() === `${address}/v1/ledgers`);
      await operation.locator('.execute').click();
      expect((await sent).headers().authorization).toBe('Bearer zg_pasted');
      await operation.locator('.responses-table.live-responses-table').waitFor();
      expect(
        await operation.locator('.live-responses-table .response .response-col_status').first().textContent(),
      ).toMatch(/^401/);
      await page.close();
    });
  },
);
