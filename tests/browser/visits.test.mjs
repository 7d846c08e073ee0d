// Visits: what people do, with and without script; and the pages as a validator reads them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { launch, open, portal } from './browser.mjs';
import { PAGES, inLanguage } from './sweep.mjs';

let browser, site;
before(async () => { [browser, site] = await Promise.all([launch(), portal()]); });
after(async () => { await browser?.close(); await site?.stop(); });
const address = (language, path) => site.base + inLanguage(language === 'en' ? '' : `/${language}`, path);

test('the pages are valid HTML in all six languages', async () => {
  const rules = JSON.parse(readFileSync(new URL('html-validate.json', import.meta.url)));
  const validator = new HtmlValidate(rules);
  for (const prefix of ['', '/fr', '/es', '/ar', '/ru', '/zh']) {
    for (const path of PAGES) {
      const url = site.base + inLanguage(prefix, path);
      const report = await validator.validateString(await (await fetch(url)).text());
      const found = report.results.flatMap((it) => it.messages).map((it) => `${it.ruleId}: ${it.message} (line ${it.line})`);
      assert.deepEqual(found, [], url);
    }
  }
});

for (const js of [true, false]) {
  test(`filters on a narrow screen ${js ? 'with' : 'without'} script`, async () => {
    const { page, close } = await open(browser, address('en', '/practices'), { width: 390, height: 844, js });
    await page.click('.facets__open');
    await page.check('#facets input[name="objective"][value="3"]');
    if (js) await page.waitForFunction(() => document.querySelector('[data-apply]').textContent.includes('14'));
    await page.click('#facets [data-apply]');
    assert.match(page.url(), /objective=3/);
    assert.match(await page.textContent('.toolbar__count'), /14/);
    await close();
  });
}

test('a visitor without script searches, filters, reads, and changes the language', async () => {
  const { page, close } = await open(browser, address('en', '/'), { js: false });
  await page.fill('#q', 'remitances');
  await page.press('#q', 'Enter');
  assert.match(await page.textContent('.banner'), /remittances/);
  await page.click('.result h2 a >> nth=0');
  assert.ok(await page.isVisible('#summary'));
  await page.click('.langs a[lang="ar"]');
  assert.equal(await page.getAttribute('html', 'dir'), 'rtl');
  await page.click('.goals a >> nth=0');
  assert.match(page.url(), /\/ar\/objectives\/20/);
  await close();
});

test('the menu opens by key, holds the focus, and Escape gives it back', async () => {
  const { page, close } = await open(browser, address('en', '/'), { width: 390, height: 844 });
  await page.focus('.nav__open');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  assert.ok(await page.evaluate(() => Boolean(document.activeElement.closest('#nav'))));
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.activeElement.matches('.nav__open'));
  await close();
});

test('the appearance is kept', async () => {
  const { page, close } = await open(browser, address('en', '/appearance'));
  await page.check('input[value="dark"]');
  await page.click('main button[type="submit"]');
  await page.goto(address('ar', '/practices'));
  assert.equal(await page.getAttribute('html', 'data-theme'), 'dark');
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  assert.equal(paper, 'rgb(10, 23, 28)');
  await close();
});
