// Improves pages that work without it. Found by data- attributes; no eval, no inline handlers, no style attributes.
const $ = (selector, root = document) => root.querySelector(selector);
const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];

// The panel's button says how many records the choices will find. Nothing reloads by itself.
const panel = $('[data-facets]');
if (panel) {
  let asked;
  panel.addEventListener('change', async () => {
    asked?.abort();
    asked = new AbortController();
    try {
      const query = new URLSearchParams(new FormData(panel));
      const answer = await fetch(`${panel.dataset.facets}?${query}`, { signal: asked.signal });
      if (answer.ok) $('[data-apply]', panel).textContent = (await answer.json()).label;
    } catch { /* the button keeps the label it has */ }
  });
}

// While a sheet (menu, filters on a narrow screen) is open, the rest is inert, so that focus cannot slip behind it.
for (const sheet of $$('[popover]')) {
  sheet.addEventListener('toggle', ({ newState }) => {
    for (let node = sheet; node && node !== document.body; node = node.parentElement) {
      for (const sibling of node.parentElement.children) {
        if (sibling !== node && sibling.localName !== 'script') sibling.inert = newState === 'open';
      }
    }
    const lost = sheet.contains(document.activeElement) || document.activeElement === document.body;
    if (newState === 'closed' && lost) $(`[popovertarget="${sheet.id}"]:not([popovertargetaction])`)?.focus();
  });
}

// After a failed save the summary takes the focus; its links lead into the fields.
$('[data-error-summary]')?.focus();

// A password can be looked at before it is sent.
for (const button of $$('[data-reveal]')) {
  const field = document.getElementById(button.dataset.reveal);
  button.hidden = false;
  button.addEventListener('click', () => {
    const shown = field.type === 'text';
    field.type = shown ? 'password' : 'text';
    button.textContent = shown ? button.dataset.show : button.dataset.hide;
    button.setAttribute('aria-pressed', String(!shown));
  });
}

// Buttons that only a script can serve are hidden until there is one.
for (const button of $$('[data-copy]')) {
  button.hidden = !navigator.clipboard;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText($(`#${button.dataset.copy}`).textContent.trim());
    button.lastElementChild.textContent = button.dataset.done;
  });
}
for (const button of $$('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}
addEventListener('beforeprint', () => $$('main details').forEach((it) => { it.open = true; }));

// The list of contents marks the section in view.
const contents = $$('.toc a[href^="#"]');
if (contents.length && 'IntersectionObserver' in window) {
  const watch = new IntersectionObserver((entries) => {
    const seen = entries.find((it) => it.isIntersecting);
    if (!seen) return;
    for (const link of contents) {
      if (link.hash === `#${seen.target.id}`) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  }, { rootMargin: '-10% 0px -75%' });
  for (const link of contents) {
    const heading = document.getElementById(link.hash.slice(1));
    if (heading) watch.observe(heading);
  }
}
