// One person, from signing up to being forgotten: in English with script on a wide screen, and in Arabic without script
// on a narrow one.
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import { launch, open, portal } from './browser.mjs';
import * as probe from './probes.mjs';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const ENGLISH = {
  prefix: '', language: 'en', width: 1280, js: true, email: 'amina.walker@example.org', name: 'Amina Walker', newName: 'Amina Stone-Walker',
  password: 'seven lanterns over a slow river', newPassword: 'a kettle sings behind the green door', workIn: 'fr', workPrefix: '/fr',
};
const ARABIC = {
  prefix: '/ar', language: 'ar', width: 390, js: false, email: 'salma.nur@example.org', name: 'سلمى نور', newName: 'سلمى نور الدين',
  password: 'مصباح أخضر فوق باب بيتنا', newPassword: 'سبعة قوارب خشبية عند النهر البطيء', workIn: 'es', workPrefix: '/es',
};
const EMPLOYER = 'Institute of Quiet Rivers';

let browser;
before(async () => { browser = await launch(); });
after(async () => { await browser?.close(); });

for (const who of [ENGLISH, ARABIC]) {
  test(`a person's whole time, in ${who.language}, ${who.js ? 'with' : 'without'} script`, { timeout: 400_000 }, async (t) => {
    const site = await portal();
    try {
      if (!site.data) return t.skip('a portal that already runs keeps its letters');
      // Letters name the address that the program listens on; cookies of `localhost` would not be sent there.
      const visit = { ...who, base: site.base.replace('localhost', '127.0.0.1'), letters: letters(join(site.data, 'mail')) };
      await walk(visit);
    } finally {
      await site.stop();
    }
  });
}

async function walk(who) {
  const reader = await visitor(who, '/sign-up');
  await signUp(reader);
  await firstSignIn(reader);
  const person = await editProfile(reader);
  await signOut(reader);
  await seePublicPage(reader, person);
  await enterPassword(reader, who.password);
  const app = await turnOnFactor(reader);
  await signOut(reader);
  await resetPassword(reader);
  await enterCode(reader, app);
  const other = await secondBrowser(who, app);
  await endOther(reader, other, app);
  await exportData(reader, person, app);
  await deleteAccount(reader, other, person);
  await other.close();
  await reader.close();
}

async function signUp(reader) {
  const { who, page } = reader;
  await reader.press('#sign-up button[type="submit"]', 422);
  await reader.refused(['name', 'email', 'password', 'agree']);
  if (who.js) assert.ok(await page.evaluate(() => document.activeElement.matches('[data-error-summary]')), 'the summary has the focus');
  await page.click('.error-summary a[href="#email"]');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'email', 'a link of the summary leads into its field');
  assert.equal(await page.isVisible('[data-reveal="password"]'), who.js);

  assert.equal(await page.inputValue('#language'), who.language);
  await page.fill('#name', who.name);
  await page.fill('#email', who.email);
  await page.fill('#password', who.password);
  await page.selectOption('#country', 'MAR');
  await page.check('#agree');
  await reader.press('#sign-up button[type="submit"]');
  reader.isAt('/sign-up/sent');

  const link = await who.letters(who.email, '/confirmation/');
  assert.ok(link.startsWith(`${who.base}${who.prefix}/confirmation/`), link);
  await reader.visit(link);
  assert.ok((await page.textContent('main')).includes(who.email));
  // Opening the link has changed nothing: nobody can sign in yet, and the link still works.
  await reader.go('/sign-in');
  await reader.signIn(who.password, 422);
  await reader.visit(link);
  await reader.press('#confirm button');
  reader.isAt('/sign-in?done=confirmed');
  assert.ok(await page.isVisible('.banner--ok[role="status"]'));
}

async function firstSignIn(reader) {
  const { who, page } = reader;
  await reader.signIn(`${who.password} not`, 422);
  await reader.refused(['password']);
  assert.equal(await page.inputValue('#email'), who.email, 'the address that was typed is kept');
  assert.equal(await page.inputValue('#password'), '');
  await page.fill('#password', who.password);
  await reader.press('#sign-in button[type="submit"]');
  reader.isAt('/account');
  assert.ok((await page.textContent('main')).includes(who.email));
}

// Answers the path of the person's public page.
async function editProfile(reader) {
  const { who, page } = reader;
  await reader.press('.tasks a[href$="/account/profile"]');
  assert.equal(await page.inputValue('#name'), who.name);
  assert.equal(await page.inputValue('#country'), 'MAR');
  assert.deepEqual(await reader.ticked('public'), [], 'nothing is public before somebody says so');

  await page.fill('#name', '');
  await reader.press('#profile button[type="submit"]', 422);
  await reader.refused(['name']);
  await page.fill('#name', who.newName);
  await page.fill('#affiliation', EMPLOYER);
  await page.selectOption('#language', who.workIn);
  for (const number of [3, 15]) await page.check(`input[name="expertise"][value="${number}"]`);
  await page.check('input[name="public"][value="expertise"]');
  await reader.press('#profile button[type="submit"]');
  reader.isAt('/account/profile?done=saved');
  assert.ok(await page.isVisible('.banner--ok[role="status"]'));
  assert.equal(await page.inputValue('#name'), who.newName);
  assert.equal(await page.inputValue('#language'), who.workIn);
  assert.deepEqual(await reader.ticked('expertise'), ['3', '15']);
  assert.deepEqual(await reader.ticked('public'), ['expertise']);

  const person = await page.getAttribute('#profile a[href*="/people/"]', 'href');
  await reader.press('#profile a[href*="/people/"]');
  await isPublicPage(reader);
  return person;
}

async function isPublicPage({ who, page }) {
  assert.equal((await page.textContent('h1')).trim(), who.newName);
  const numbers = await page.locator('main .chip__n').allTextContents();
  assert.deepEqual(numbers.map((it) => it.trim()), ['3', '15']);
  const text = await page.textContent('main');
  assert.ok(!text.includes(EMPLOYER), 'what is not public is not shown');
  assert.ok(!text.includes(who.email));
}

async function signOut(reader) {
  const { who, page } = reader;
  if (who.width < 800) {
    assert.ok(!await page.isVisible('#nav .menu-form button'));
    await page.click('.nav__open');
    await reader.press('#nav .menu-form button');
  } else {
    assert.ok(!await page.isVisible('#account-menu form button'));
    await page.click('.account-button');
    await reader.press('#account-menu form button');
  }
  reader.isAt('/sign-in?done=signed-out');
  assert.ok(await page.isVisible('.banner--ok[role="status"]'));
}

// As anybody sees it. A page of the account is not for anybody, and is where signing in leads afterwards.
async function seePublicPage(reader, person) {
  await reader.visit(reader.who.base + person);
  await isPublicPage(reader);
  await reader.go('/account/second-factor');
  reader.isAt('/sign-in?next=');
}

async function enterPassword(reader, password) {
  await reader.signIn(password);
  reader.isAt('/account/second-factor');
}

// Answers what the person keeps: the code that has been used, the key, and the recovery codes.
async function turnOnFactor(reader) {
  const { page } = reader;
  await reader.press('#set-up button');
  reader.isAt('/account/second-factor');
  const seed = await page.textContent('code.seed');
  await page.fill('#code', 'abcdef');
  await reader.press('#turn-on button', 422);
  await reader.refused(['code']);
  assert.equal(await page.textContent('code.seed'), seed, 'the key stays while its code is not right');

  const used = codeOf(seed, Date.now());
  await page.fill('#code', used);
  await reader.press('#turn-on button');
  const codes = await page.locator('.codes code').allTextContents();
  assert.equal(new Set(codes).size, 10);
  await reader.press('main a.btn[href$="/account"]');
  await reader.press('.tasks a[href$="/account/second-factor"]');
  assert.ok(await page.isVisible('#renew-codes'));
  return { used, seed, codes };
}

async function resetPassword(reader) {
  const { who, page } = reader;
  await reader.press('#sign-in a[href$="/password-reset"]');
  await reader.press('#reset-ask button', 422);
  await reader.refused(['email']);
  await page.fill('#email', who.email);
  await reader.press('#reset-ask button');
  reader.isAt('/password-reset/sent');

  const link = await who.letters(who.email, '/password-reset/');
  assert.ok(link.startsWith(`${who.base}${who.workPrefix}/password-reset/`), `the letter is in the working language: ${link}`);
  await reader.visit(link);
  await reader.press(`.langs a[lang="${who.language}"]`);
  await page.fill('#password', 'short');
  await reader.press('#reset button[type="submit"]', 422);
  await reader.refused(['password']);
  await page.fill('#password', who.newPassword);
  await reader.press('#reset button[type="submit"]');
  reader.isAt('/sign-in?done=reset');
  assert.ok(await page.isVisible('.banner--ok[role="status"]'));

  await reader.visit(link, 410);
  assert.equal(await page.locator('main form').count(), 0, 'the link is over');
  assert.ok(await page.isVisible('main a[href$="/password-reset"]'));
  await reader.go('/sign-in');
  await reader.signIn(who.password, 422);
  await reader.refused(['password']);
}

// The new password alone opens nothing; a code opens once.
async function enterCode(reader, app) {
  const { who, page } = reader;
  await reader.signIn(who.newPassword);
  reader.isAt('/sign-in/code');
  await reader.go('/account');
  reader.isAt('/sign-in?next=');
  await reader.go('/sign-in/code');
  await page.fill('#code', app.used);
  await reader.press('#code-form button', 422);
  await reader.refused(['code']);
  await page.fill('#code', app.codes[0]);
  await reader.press('#code-form button');
  reader.isAt('/account');
}

async function secondBrowser(who, app) {
  const other = await visitor(who, '/sign-in');
  await other.signIn(who.newPassword);
  await other.page.fill('#code', app.codes[0]);
  await other.press('#code-form button', 422);
  await other.refused(['code']);
  await other.page.fill('#code', app.codes[1].toUpperCase().replaceAll('-', ' '));
  await other.press('#code-form button');
  other.isAt('/account');
  return other;
}

// The other browser is led to sign-in, and from there, with a code of the app, to the page that it asked for.
async function endOther(reader, other, app) {
  const { who, page } = reader;
  await reader.go('/account/sessions');
  assert.equal(await page.locator('.sheet__row').count(), 2);
  assert.equal(await page.locator('.sheet__row .badge').count(), 1, 'one of them is this one');
  await reader.press('.sheet__row form button');
  reader.isAt('/account/sessions?done=session');
  assert.equal(await page.locator('.sheet__row').count(), 1);

  await other.go('/account/profile');
  other.isAt('/sign-in?next=');
  await other.signIn(who.newPassword);
  // The code of the next step is right already, and no earlier one has been used after it.
  await other.page.fill('#code', codeOf(app.seed, Date.now() + 30_000));
  await other.press('#code-form button');
  other.isAt('/account/profile');
  await reader.go('/account');
}

async function exportData(reader, person, app) {
  const { who, page } = reader;
  await reader.press('.tasks a[href$="/account/data"]');
  await reader.press('#data-html button');
  const shown = await page.textContent('main');
  for (const text of [who.email, who.newName, EMPLOYER]) assert.ok(shown.includes(text), text);
  assert.ok(!shown.includes('argon2'));

  await reader.go('/account/data');
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('#data-json button')]);
  assert.equal(download.suggestedFilename(), 'my-data.json');
  const text = readFileSync(await download.path(), 'utf8');
  const data = JSON.parse(text);
  assert.equal(data.account.email, who.email);
  assert.equal(data.account.name, who.newName);
  assert.equal(String(data.account.id), person.split('/').at(-1));
  assert.ok(!/argon2|"(password|factor_seed|token)"/.test(text), 'no secrets');
  for (const code of app.codes) assert.ok(!text.includes(code));
  // A download ends the navigation that began it.
  reader.forgive((it) => it.startsWith('failed:') && it.endsWith('/account/data.json'));
  await reader.look();
}

async function deleteAccount(reader, other, person) {
  const { who, page } = reader;
  await reader.press('main a[href$="/account/deletion"]');
  await reader.press('#deletion button', 422);
  await reader.refused(['agree']);
  await page.check('#agree');
  await reader.press('#deletion button');
  reader.isAt('/sign-in?done=deleted');
  assert.ok(await page.isVisible('.banner--ok[role="status"]'));

  await reader.signIn(who.newPassword, 422);
  await reader.refused(['password']);
  await reader.visit(who.base + person, 404);
  assert.ok(!(await page.textContent('body')).includes(who.newName));
  await other.go('/account');
  other.isAt('/sign-in?next=');
}

// Somebody with a browser of their own. Every page they come to is looked at.
async function visitor(who, path) {
  const home = who.base + who.prefix;
  const { page, noise, close } = await open(browser, home + path, { width: who.width, js: who.js });
  // Axe cannot run where scripts cannot: it is shown a copy of the page, without the page's own script.
  const copy = who.js ? null : await open(browser, 'about:blank', { width: who.width });
  const audited = async () => {
    if (!copy) return page;
    const body = (await page.content()).replace(/<script .*?<\/script>/g, '');
    await copy.page.route(page.url(), (it) => it.fulfill({ contentType: 'text/html; charset=utf-8', body }), { times: 1 });
    await copy.page.goto(page.url(), { waitUntil: 'load' });
    return copy.page;
  };
  let status = 200;
  page.on('response', (it) => { if (it.request().isNavigationRequest() && it.frame() === page.mainFrame()) status = it.status(); });

  // Takes one line out of the noise that is no fault.
  const forgive = (test) => {
    const at = noise.findIndex(test);
    if (at >= 0) noise.splice(at, 1);
  };
  const look = async (expected = 200) => {
    const at = page.url();
    assert.equal(status, expected, at);
    // Chromium reports the page itself when it is an answer to a mistake.
    if (expected >= 400) forgive((it) => it.includes(`status of ${expected}`));
    assert.deepEqual(noise, [], at);
    const rightToLeft = new URL(at).pathname.startsWith('/ar');
    assert.equal(await page.getAttribute('html', 'dir'), rightToLeft ? 'rtl' : 'ltr', at);
    assert.deepEqual(await probe.overflow(page), [], at);
    const { violations } = await new AxeBuilder({ page: await audited() }).withTags(RULES).analyze();
    assert.deepEqual(violations.map((it) => `${it.id}: ${it.nodes[0].html.slice(0, 160)}`), [], at);
  };
  const visit = async (url, expected) => {
    await page.goto(url, { waitUntil: 'load' });
    await look(expected);
  };
  const press = async (selector, expected) => {
    await Promise.all([page.waitForEvent('load'), page.click(selector)]);
    await look(expected);
  };
  const signIn = async (password, expected) => {
    await page.fill('#email', who.email);
    await page.fill('#password', password);
    await press('#sign-in button[type="submit"]', expected);
  };
  // Where the visitor is, in their language; a query is given as far as it matters.
  const isAt = (path) => {
    const here = page.url().slice(home.length);
    assert.ok(page.url().startsWith(home) && (path.includes('?') ? here.startsWith(path) : here.split('?')[0] === path), `${page.url()}, not ${path}`);
  };
  // The summary links to exactly these fields, and beside each of them is said the same.
  const refused = async (fields) => {
    assert.ok(await page.isVisible('.error-summary[role="alert"]'));
    const links = page.locator('.error-summary li a');
    const found = await links.evaluateAll((all) => all.map((it) => it.getAttribute('href').slice(1)));
    assert.deepEqual(found, fields);
    assert.equal(await page.locator('main .error-msg').count(), fields.length);
    for (const [n, field] of fields.entries()) {
      const said = (await page.textContent(`#${field}-problem`)).trim();
      const words = (await links.nth(n).textContent()).trim();
      assert.ok(words && said.endsWith(words), `${field}: ${said}, ${words}`);
      assert.equal(await page.getAttribute(`#${field}`, 'aria-invalid'), 'true');
      assert.match(await page.getAttribute(`#${field}`, 'aria-describedby'), new RegExp(`\\b${field}-problem\\b`));
    }
  };
  const ticked = (name) => page.locator(`input[name="${name}"]:checked`).evaluateAll((all) => all.map((it) => it.value));
  await look();
  return { who, page, close: () => Promise.all([close(), copy?.close()]), look, visit, go: (to) => visit(home + to), press, signIn, isAt, refused, ticked, forgive };
}

// Waits for a letter to an address with a link into a part of the portal, and answers the link. Each is read once.
function letters(folder) {
  const read = new Set();
  return async (to, part) => {
    for (let tries = 0; tries < 150; tries++) {
      const files = (() => { try { return readdirSync(folder); } catch { return []; } })();
      for (const file of files.filter((it) => it.endsWith('.eml') && !read.has(it))) {
        const [head, text] = opened(readFileSync(join(folder, file), 'latin1'));
        const link = text.split(/\s+/).find((it) => it.startsWith('http') && it.includes(part));
        if (!link || !head.to.includes(to)) continue;
        read.add(file);
        return link;
      }
      await new Promise((done) => setTimeout(done, 100));
    }
    throw new Error(`no letter to ${to} with a link to ${part}`);
  };
}

// The head of a letter, and its text part as it was written.
function opened(letter) {
  const [head, body] = parted(letter);
  const boundary = head['content-type'].match(/boundary="?([^";]+)"?/)[1];
  const parts = body.split(`--${boundary}`).map((it) => parted(it.replace(/^\r\n/, '')));
  const [{ 'content-transfer-encoding': encoding = '7bit' }, text] = parts.find(([it]) => it['content-type']?.startsWith('text/plain'));
  const bytes = {
    'base64': () => Buffer.from(text, 'base64'),
    'quoted-printable': () => Buffer.from(text.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/gi, (_, it) => String.fromCharCode(parseInt(it, 16))), 'latin1'),
  }[encoding.toLowerCase()] ?? (() => Buffer.from(text, 'latin1'));
  return [head, bytes().toString('utf8')];
}

function parted(text) {
  const end = text.indexOf('\r\n\r\n');
  const lines = text.slice(0, Math.max(end, 0)).replace(/\r\n[ \t]+/g, ' ').split('\r\n');
  const head = lines.map((it) => [it.split(':')[0].toLowerCase(), it.slice(it.indexOf(':') + 1).trim()]);
  return [Object.fromEntries(head), text.slice(end + 4)];
}

// The code that an app with this key shows at a time (RFC 6238: HMAC-SHA-1, six digits, thirty seconds).
function codeOf(seed, time) {
  const bits = [...seed.replace(/[\s=]/g, '').toUpperCase()]
    .map((it) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(it).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from(bits.match(/.{8}/g).map((it) => parseInt(it, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(time / 30_000)));
  const mac = createHmac('sha1', key).update(step).digest();
  const number = mac.readUInt32BE(mac.at(-1) & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, '0');
}
