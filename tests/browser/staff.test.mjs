// Pages that only people with an account see, and those of the administration: in English and Arabic, wide and narrow.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import { HtmlValidate } from 'html-validate';
import { readFileSync } from 'node:fs';
import { launch, portal } from './browser.mjs';
import * as probe from './probes.mjs';

const PAGES = ['/account', '/account/profile', '/account/password', '/account/address', '/account/second-factor', '/account/sessions',
  '/account/data', '/account/deletion', '/account/notifications', '/account/notifications/settings', '/account/organisations',
  '/account/proof', '/organisations/new', '/organisations/1', '/organisations/1/edit', '/organisations/1/members',
  '/organisations/1/files', '/admin', '/admin/people', '/admin/organisations', '/admin/jobs', '/admin/mail', '/admin/log',
  '/admin/settings'];
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let browser, site;
before(async () => { [browser, site] = await Promise.all([launch(), portal()]); });
after(async () => { await browser?.close(); await site?.stop(); });

// The sample administrator; a code works once, so all tests share one session.
let session;
async function signIn() {
  if (session) return session;
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${site.base}/sign-in`);
  await page.fill('#email', 'emil@example.org');
  await page.fill('#password', 'only sample data here');
  await page.click('#sign-in button[type=submit]');
  await page.fill('#code', (await page.textContent('p.note')).match(/\d{6}/)[0]);
  await page.click('#code-form button[type=submit]');
  assert.equal(new URL(page.url()).pathname, '/account');
  session = await context.storageState();
  await context.close();
  return session;
}

const validator = new HtmlValidate(JSON.parse(readFileSync(new URL('html-validate.json', import.meta.url))));

for (const prefix of ['', '/ar']) {
  for (const path of [...PAGES, '/admin/people/{id}', '/admin/mail/{id}']) {
    test(`${prefix}${path}: axe, overflow, targets, valid, quiet`, async () => {
      const storageState = await signIn();
      for (const setting of [{ width: 1280 }, { width: 390, dark: true }]) {
        const context = await browser.newContext({
          storageState, viewport: { width: setting.width, height: 800 }, colorScheme: setting.dark ? 'dark' : 'light', reducedMotion: 'reduce',
        });
        const page = await context.newPage();
        const noise = [];
        page.on('console', (it) => { if (it.type() === 'error') noise.push(it.text()); });
        let address = path;
        if (path.endsWith('{id}')) {
          await page.goto(site.base + path.replace('/{id}', ''));
          address = new URL(await page.getAttribute('main .tasks a, main .table a', 'href'), site.base).pathname;
        }
        const answer = await page.goto(site.base + prefix + address);
        assert.equal(answer.status(), 200);
        assert.equal(new URL(page.url()).pathname, prefix + address);
        const report = await validator.validateString(await answer.text());
        assert.deepEqual(report.results.flatMap((it) => it.messages).map((it) => `${it.ruleId}: ${it.message}`), []);
        const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
        assert.deepEqual(violations.map((it) => `${it.id}: ${it.nodes[0].html.slice(0, 160)}`), []);
        assert.deepEqual(await probe.overflow(page), [], `${setting.width}`);
        assert.deepEqual(await probe.smallTargets(page), [], `${setting.width}`);
        if (setting.width === 1280) assert.deepEqual(await probe.clippedBySpacing(page), []);
        assert.deepEqual(noise, []);
        await context.close();
      }
    });
  }
}

test('the account menu opens by key, leads on, and Escape gives the focus back', async () => {
  const context = await browser.newContext({ storageState: await signIn(), viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(`${site.base}/practices`);
  await page.focus('[popovertarget="account-menu"]');
  await page.keyboard.press('Enter');
  assert.ok(await page.isVisible('#account-menu a[href="/admin"]'));
  assert.deepEqual(await probe.overflow(page), []);
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.activeElement.matches('[popovertarget="account-menu"]'));
  await page.click('[popovertarget="account-menu"]');
  await page.click('#account-menu a[href="/account"]');
  assert.equal(new URL(page.url()).pathname, '/account');
  await context.close();
});

test('keyboard: every stop of a form shows where it is', async () => {
  const context = await browser.newContext({ storageState: await signIn(), viewport: { width: 1280, height: 600 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  for (const path of ['/account/profile', '/admin/people', '/organisations/new']) {
    await page.goto(site.base + path);
    assert.deepEqual(await probe.focusTrouble(page), [], path);
  }
  await context.close();
});
