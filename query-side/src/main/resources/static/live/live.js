// Keeps the part of a page that shows a session current. The server says "changed, now at version n"; the part is then
// fetched anew. If the server is not heard for a while the page says so, and keeps trying.
import {tellInHead} from './head.js';
import {ASK_AGAIN, tellStandstill} from './standstill.js';

const SILENCE = 12_000;
const AGAIN = 2_000;

const part = document.querySelector('[data-now]');
const status = document.getElementById('live-status');
let shown = Number(part.dataset.version);
let announced = shown;
let heardAt = Date.now();
let source;
let fetching = false;

function say(state) {
  if (status.dataset.state === state) return;
  status.dataset.state = state;
  status.hidden = false;
  status.textContent = status.dataset[state];
  part.toggleAttribute('data-is-stale', state === 'stale');
}

function heard() {
  heardAt = Date.now();
  say('live');
}

function connect() {
  source?.close();
  heardAt = Date.now();
  source = new EventSource(part.dataset.live);
  source.addEventListener('alive', heard);
  source.addEventListener('changed', event => {
    heard();
    announced = Math.max(announced, Number(event.data));
    show();
  });
}

/** Behind several servers the one asked may not be as far as the one that was heard: then ask again. */
async function show(again = false) {
  if (fetching || (announced <= shown && !again)) return;
  fetching = true;
  try {
    const answer = await fetch(`${part.dataset.now}&heard=${again ? 0 : announced}`);
    if (answer.ok) {
      replace(await answer.text());
      shown = Number(answer.headers.get('Rapporteur-Version'));
      if (tellStandstill(name => answer.headers.get(name))) {
        // What was announced is kept back.
        announced = shown;
        setTimeout(() => show(true), ASK_AGAIN);
      }
    }
  } catch {
    // The channel is lost too, then; the watch below says so.
  }
  fetching = false;
  if (announced > shown) setTimeout(show, AGAIN / 4);
}

/** What the reader had opened stays open, and the keyboard stays where it was. */
function replace(html) {
  const open = new Map([...part.querySelectorAll('[data-keep]')].map(kept => [kept.dataset.keep, details(kept)?.open]));
  const focused = part.contains(document.activeElement) ? path(document.activeElement) : null;
  part.innerHTML = html;
  tellInHead(part);
  part.querySelectorAll('[data-keep]').forEach(kept => {
    if (open.has(kept.dataset.keep)) details(kept).open = open.get(kept.dataset.keep);
  });
  if (focused) part.querySelector(focused)?.focus({preventScroll: true});
  part.dispatchEvent(new Event('shown', {bubbles: true}));
}

function details(kept) {
  return kept.matches('details') ? kept : kept.querySelector('details');
}

function path(element) {
  const keep = element.closest('[data-keep]')?.dataset.keep;
  if (keep) return `[data-keep="${CSS.escape(keep)}"] summary`;
  const href = element.getAttribute('href');
  return href ? `a[href="${CSS.escape(href)}"]` : null;
}

setInterval(() => {
  if (Date.now() - heardAt < SILENCE && source.readyState !== EventSource.CLOSED) return;
  say('stale');
  connect();
}, AGAIN);

say('connecting');
connect();
