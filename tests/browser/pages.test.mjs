// Every page in two directions, wide and narrow, light and dark: what only a browser shows.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import { HtmlValidate } from 'html-validate';
import { launch, open, portal } from './browser.mjs';
import * as probe from './probes.mjs';

const PAGES = ['/', '/practices', '/practices?q=services&objective=15&region=africa', '/practices?view=map', '/practices?view=table',
  '/practices?q=zzzzzz', '/practices/4-portugal-national-support-centres', '/objectives', '/objectives/15', '/principles',
  '/principles/child-sensitive', '/countries/MAR', '/countries/ISL', '/about', '/about/compact', '/about/network',
  '/accessibility', '/privacy', '/terms', '/appearance', '/nowhere'];
const LANGUAGES = { en: '', ar: '/ar' };
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
let browser, site;
before(async () => { [browser, site] = await Promise.all([launch(), portal()]); });
after(async () => { await browser?.close(); await site?.stop(); });

const address = (language, path) => site.base + (LANGUAGES[language] + path).replace(/^(\/\w\w)\/$/, '$1');

for (const path of PAGES) for (const language of Object.keys(LANGUAGES)) {
  const settings = { wide: { width: 1280 }, narrow: { width: 390 }, 'dark wide': { width: 1280, dark: true } };
  for (const [name, setting] of Object.entries(settings)) {
    test(`${language} ${path}: ${name}: axe, overflow, quiet console`, async () => {
      const { page, noise, close } = await open(browser, address(language, path), setting);
      assert.equal(await page.getAttribute('html', 'dir'), language === 'ar' ? 'rtl' : 'ltr');
      await page.evaluate(() => document.querySelectorAll('details').forEach((it) => { it.open = true; }));
      const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
      assert.deepEqual(violations.map((it) => `${it.id}: ${it.nodes[0].html.slice(0, 160)}`), []);
      assert.deepEqual(await probe.overflow(page), []);
      assert.deepEqual(noise.filter((it) => path !== '/nowhere' || !it.includes('404')), []);
      await close();
    });
  }
  test(`${language} ${path}: 320 px, targets, spacing`, async () => {
    for (const width of [1280, 390, 320]) {
      const { page, close } = await open(browser, address(language, path), { width });
      assert.deepEqual(await probe.overflow(page), [], `${width}`);
      assert.deepEqual(await probe.smallTargets(page), [], `${width}`);
      if (width !== 320) assert.deepEqual(await probe.clippedBySpacing(page), [], `${width}`);
      await close();
    }
  });
}

for (const path of ['/', '/practices', '/practices/4-portugal-national-support-centres', '/objectives/15']) {
  for (const language of Object.keys(LANGUAGES)) {
    test(`${language} ${path}: keyboard`, async () => {
      const { page, close } = await open(browser, address(language, path), { width: 1280, height: 600 });
      assert.deepEqual(await probe.focusTrouble(page), []);
      await close();
    });
  }
}

test('the pages are valid HTML in all six languages', async () => {
  const rules = JSON.parse(readFileSync(new URL('html-validate.json', import.meta.url)));
  const validator = new HtmlValidate(rules);
  for (const prefix of ['', '/fr', '/es', '/ar', '/ru', '/zh']) {
    for (const path of PAGES) {
      const url = site.base + (prefix + path).replace(/^(\/\w\w)\/$/, '$1');
      const report = await validator.validateString(await (await fetch(url)).text());
      const found = report.results.flatMap((it) => it.messages).map((it) => `${it.ruleId}: ${it.message} (line ${it.line})`);
      assert.deepEqual(found, [], url);
    }
  }
});

// Kilobytes and requests of a first visit, elements of the page.
// A name with a letter of extended Latin, such as the Turkish one among the related practices, brings one more font.
const EXTENDED = { en: 20, ar: 60 };
const BUDGETS = {
  '/': [90, 9, 1400], '/practices': [115, 9, 2000], '/practices?view=map': [115, 9, 2600],
  '/practices/4-portugal-national-support-centres': [90, 9, 1400, EXTENDED],
};
for (const [path, [kilobytes, requests, elements, extended]] of Object.entries(BUDGETS)) {
  for (const language of Object.keys(LANGUAGES)) {
    test(`${language} ${path}: weight`, async () => {
      const context = await browser.newContext();
      const weight = await probe.weigh(context, await context.newPage(), address(language, path));
      await context.close();
      const fonts = (language === 'ar' ? 70 : 0) + (extended?.[language] ?? 0);
      console.log(`# ${language} ${path}: ${weight.kilobytes.toFixed(1)} kB, ${weight.requests} requests, ${weight.elements} elements`);
      assert.ok(weight.kilobytes <= kilobytes + fonts, `${weight.kilobytes.toFixed(1)} kB`);
      assert.ok(weight.requests <= requests, `${weight.requests} requests`);
      assert.ok(weight.elements <= elements, `${weight.elements} elements`);
    });
  }
}

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
