// One Chromium for a test file, and one portal for all of them.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

// Flags that keep Chromium quiet on a closed network.
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--hide-scrollbars'];

export const launch = () => chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: FLAGS });

const freePort = () => new Promise((done) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    server.close(() => done(port));
  });
});

// The compiled program on data of its own, with settings of one's own; BASE_URL points at a portal that already runs.
export async function portal(settings = {}) {
  if (process.env.BASE_URL) return { base: process.env.BASE_URL, stop: async () => {} };
  const root = new URL('../..', import.meta.url).pathname;
  const target = process.env.CARGO_TARGET_DIR ?? join(root, 'target');
  const program = ['debug', 'release'].map((it) => join(target, it, 'hub')).find((it) => existsSync(it));
  if (!program) throw new Error('no program: run cargo build first');
  const data = mkdtempSync(join(tmpdir(), 'hub-browser-'));
  (await import('node:fs')).chmodSync(data, 0o755);
  const port = await freePort();
  const environment = { ...process.env, HUB_DATA: data, HUB_LISTEN: `127.0.0.1:${port}`, HUB_LOG: 'warn', ...settings };
  delete environment.DATABASE_URL;
  const child = spawn(program, ['demo'], { env: environment, stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = new Promise((done) => child.on('exit', done));
  const base = `http://localhost:${port}`;
  for (let tries = 0; ; tries++) {
    const answer = await fetch(`${base}/readyz`).catch(() => null);
    if (answer?.ok) break;
    if (tries > 300 || child.exitCode !== null) throw new Error('the portal did not start');
    await new Promise((done) => setTimeout(done, 100));
  }
  return {
    base,
    data,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      rmSync(data, { recursive: true, force: true });
    },
  };
}

// Opens a page and collects what a reader would never see but a test must: console errors (refusals of the policy
// among them) and failed requests.
export async function open(browser, url, { width = 1280, height = 800, dark = false, js = true } = {}) {
  const context = await browser.newContext({
    viewport: { width, height }, colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce', javaScriptEnabled: js,
  });
  const page = await context.newPage();
  const noise = [];
  page.on('console', (it) => { if (it.type() === 'error') noise.push(it.text()); });
  page.on('requestfailed', (it) => noise.push(`failed: ${it.url()}`));
  await page.goto(url, { waitUntil: 'load' });
  return { page, noise, close: () => context.close() };
}
