// Every page in one language, wide and narrow, light and dark: what only a browser shows. One file a language runs it,
// so that the languages run side by side.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import { launch, open, portal } from './browser.mjs';
import * as probe from './probes.mjs';

export const PAGES = ['/', '/practices', '/practices?q=services&objective=15&region=africa', '/practices?view=map', '/practices?view=table',
  '/practices?q=zzzzzz', '/practices/4-portugal-national-support-centres', '/objectives', '/objectives/15', '/principles',
  '/principles/child-sensitive', '/countries/MAR', '/countries/ISL', '/about', '/about/compact', '/about/network',
  '/accessibility', '/house-rules', '/privacy', '/terms', '/appearance', '/sign-in', '/sign-up', '/sign-up/sent',
  '/password-reset', '/organisations', '/organisations/1', '/people/1', '/nowhere'];
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const SETTINGS = { wide: { width: 1280 }, narrow: { width: 390 }, 'dark wide': { width: 1280, dark: true } };
// Kilobytes, requests and elements of a first visit. A name with a letter of extended Latin, such as the Turkish one
// among the related practices, brings one more font.
const EXTENDED = { en: 20, ar: 60 };
const BUDGETS = {
  '/': [90, 9, 1400], '/practices': [115, 9, 2000], '/practices?view=map': [115, 9, 2600],
  '/practices/4-portugal-national-support-centres': [90, 9, 1400, EXTENDED],
};

// The home page of a prefix has no slash.
export const inLanguage = (prefix, path) => (prefix + path).replace(/^(\/\w\w)\/$/, '$1');

export function sweep(language, prefix) {
  let browser, site;
  before(async () => { [browser, site] = await Promise.all([launch(), portal()]); });
  after(async () => { await browser?.close(); await site?.stop(); });
  const address = (path) => site.base + inLanguage(prefix, path);

  for (const path of PAGES) {
    for (const [name, setting] of Object.entries(SETTINGS)) {
      test(`${language} ${path}: ${name}: axe, overflow, quiet console`, async () => {
        const { page, noise, close } = await open(browser, address(path), setting);
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
        const { page, close } = await open(browser, address(path), { width });
        assert.deepEqual(await probe.overflow(page), [], `${width}`);
        assert.deepEqual(await probe.smallTargets(page), [], `${width}`);
        if (width !== 320) assert.deepEqual(await probe.clippedBySpacing(page), [], `${width}`);
        await close();
      }
    });
  }

  for (const path of ['/', '/practices', '/practices/4-portugal-national-support-centres', '/objectives/15']) {
    test(`${language} ${path}: keyboard`, async () => {
      const { page, close } = await open(browser, address(path), { width: 1280, height: 600 });
      assert.deepEqual(await probe.focusTrouble(page), []);
      await close();
    });
  }

  for (const [path, [kilobytes, requests, elements, extended]] of Object.entries(BUDGETS)) {
    test(`${language} ${path}: weight`, async () => {
      const context = await browser.newContext();
      const weight = await probe.weigh(context, await context.newPage(), address(path));
      await context.close();
      const fonts = (language === 'ar' ? 70 : 0) + (extended?.[language] ?? 0);
      console.log(`# ${language} ${path}: ${weight.kilobytes.toFixed(1)} kB, ${weight.requests} requests, ${weight.elements} elements`);
      assert.ok(weight.kilobytes <= kilobytes + fonts, `${weight.kilobytes.toFixed(1)} kB`);
      assert.ok(weight.requests <= requests, `${weight.requests} requests`);
      assert.ok(weight.elements <= elements, `${weight.elements} elements`);
    });
  }
}
