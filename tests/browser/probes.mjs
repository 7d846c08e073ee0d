// Checks that axe does not make. Each returns a list of offenders; an empty list is a pass.

export const overflow = (page) => page.evaluate(() => {
  if (document.documentElement.scrollWidth <= innerWidth) return [];
  return [...document.querySelectorAll('body *')]
    .filter((it) => { const box = it.getBoundingClientRect(); return box.width && (box.right > innerWidth + 1 || box.left < -1); })
    .slice(0, 5).map((it) => `${it.localName}.${it.className}`);
});

// WCAG 2.5.8: 24 by 24 CSS pixels, or the label, row or card that is really clicked. Links inside a sentence are exempt.
export const smallTargets = (page) => page.evaluate(() => {
  const clicked = (it) => {
    if (it.matches('[type=checkbox], [type=radio]')) return it.closest('label') ?? it;
    return getComputedStyle(it, '::after').position === 'absolute' ? it.closest('li, article') ?? it : it;
  };
  return [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
    .filter((it) => it.checkVisibility() && !it.closest('svg, .skip'))
    .map((it) => ({ it, box: clicked(it).getBoundingClientRect() }))
    .filter(({ it, box }) => box.width > 1 && (box.width < 24 || box.height < 24)
      && !it.closest('p, dd, td, th, figcaption, .prose > ul, .prose > ol'))
    .map(({ it, box }) => `${it.localName} "${it.textContent.trim().slice(0, 30)}" ${Math.round(box.width)}x${Math.round(box.height)}`);
});

// WCAG 1.4.12: nothing is cut off when the reader widens the spacing. A constructed sheet passes the policy.
export const clippedBySpacing = (page) => page.evaluate(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }');
  document.adoptedStyleSheets = [sheet];
  const bad = [...document.querySelectorAll('body *')].filter((it) => {
    const { overflow, clipPath } = getComputedStyle(it);
    return (overflow === 'hidden' || overflow === 'clip') && clipPath === 'none' && it.clientWidth > 1 && !it.closest('svg')
      && (it.scrollWidth > it.clientWidth + 1 || it.scrollHeight > it.clientHeight + 1);
  }).map((it) => `${it.localName}.${it.className}`);
  if (document.documentElement.scrollWidth > innerWidth) bad.push('the page scrolls sideways');
  document.adoptedStyleSheets = [];
  return bad;
});

// WCAG 2.4.7 and 2.4.11: walk the page with Tab; every stop shows a ring and is not covered.
export async function focusTrouble(page, most = 60) {
  const bad = [];
  for (let stop = 0; stop < most; stop++) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => {
      const it = document.activeElement;
      if (!it || it === document.body) return null;
      const box = it.getBoundingClientRect(), style = getComputedStyle(it);
      const points = [[box.left + box.width / 2, box.top + box.height / 2], [box.left + 3, box.top + 3], [box.right - 3, box.bottom - 3]];
      const seen = points.some(([x, y]) => {
        const top = document.elementFromPoint(x, y);
        return top && (top === it || it.contains(top) || top.closest('label')?.contains(it));
      });
      return { what: `${it.localName} "${(it.textContent.trim() || it.name || '').slice(0, 30)}"`, seen, ring: style.outlineStyle !== 'none' || style.boxShadow !== 'none' };
    });
    if (!found) { if (stop > 3) break; continue; }
    if (!found.seen) bad.push(`${found.what} is covered`);
    if (!found.ring) bad.push(`${found.what} has no ring`);
  }
  return bad;
}

// Bytes on the wire and requests, first visit.
export async function weigh(context, page, url) {
  const protocol = await context.newCDPSession(page);
  await protocol.send('Network.enable');
  const urls = new Map();
  let bytes = 0, requests = 0;
  protocol.on('Network.responseReceived', (it) => urls.set(it.requestId, it.response.url));
  protocol.on('Network.loadingFinished', (it) => {
    if (urls.get(it.requestId)?.startsWith('http')) { requests++; bytes += it.encodedDataLength; }
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  const elements = await page.evaluate(() => document.querySelectorAll('*').length);
  return { kilobytes: bytes / 1024, requests, elements };
}
