// Moves a replay through time without loading the page anew. Every move is an address: what changes with it is fetched
// and put in place part by part, so that the knob under the hand and the field under the cursor stay.
const TICK = 250;
const LONGEST_PAUSE = 2_000;
const DRAGGING = 120;

const slider = document.getElementById('replay-at');
const play = document.getElementById('replay-play');
const speed = document.getElementById('replay-speed');
const filter = document.getElementById('replay-filter');
const where = () => document.getElementById('replay-where');

let shown = new URL(where().dataset.address, location);
let asked;
let dragging;
let playing;

/** The address of another moment with all else as it is. */
function at(version) {
  const address = new URL(shown);
  address.searchParams.set('at', version);
  address.searchParams.delete('around');
  address.searchParams.delete('part');
  address.hash = '';
  return address;
}

/** Shows another address; one asked for meanwhile wins. */
async function show(address, remember = 'push') {
  asked?.abort();
  asked = new AbortController();
  const part = new URL(address);
  part.pathname = part.pathname.replace(/\/replay$/, '/replay/moment');
  document.body.setAttribute('aria-busy', 'true');
  try {
    const answer = await fetch(part, {signal: asked.signal});
    if (!answer.ok) return location.assign(address);
    replace(await answer.text());
  } catch (failure) {
    if (failure.name === 'AbortError') return;
    return pause();
  } finally {
    document.body.removeAttribute('aria-busy');
  }
  shown = new URL(where().dataset.address, location);
  shown.hash = new URL(address).hash;
  if (remember === 'push') history.pushState(null, '', shown);
  if (remember === 'replace') history.replaceState(null, '', shown);
  settle();
}

/** The keyboard stays where it was. */
function replace(html) {
  const focused = document.activeElement?.id;
  new DOMParser().parseFromString(html, 'text/html').querySelectorAll('[data-part]')
      .forEach(part => document.getElementById(part.id).replaceWith(part));
  if (focused && focused !== document.activeElement?.id) document.getElementById(focused)?.focus({preventScroll: true});
}

/** What stays in the page is told of the new moment. */
function settle() {
  const {at, words} = where().dataset;
  slider.value = at;
  slider.setAttribute('aria-valuetext', words);
  slider.form.querySelectorAll('input[type=hidden]').forEach(field => { field.value = shown.searchParams.get(field.name) ?? ''; });
  where().setAttribute('aria-live', playing ? 'off' : 'polite');
  const target = shown.hash && document.querySelector(shown.hash);
  if (target) target.scrollIntoView({block: 'center'});
  rest();
  document.dispatchEvent(new Event('shown'));
}

/** In the report, what rests on the fact of the moment. */
function rest() {
  const fact = shown.hash.replace(/^#v/, '') || where().dataset.at;
  document.querySelectorAll(`#v${CSS.escape(fact)} .replay-basis a[href^="#paragraph"]`)
      .forEach(link => document.querySelector(link.getAttribute('href'))?.classList.add('rests'));
}

slider.addEventListener('input', () => {
  clearTimeout(dragging);
  dragging = setTimeout(() => show(at(slider.value)), DRAGGING);
});

// Where the slider has the keyboard, the keys a player has. Elsewhere they are letters.
slider.addEventListener('keydown', event => {
  const step = {n: 'replay-milestone-after', p: 'replay-milestone-before'}[event.key];
  if (step) document.getElementById(step)?.click();
  if (event.key === ' ') (playing ? pause : start)();
  if (step || event.key === ' ') event.preventDefault();
});

document.addEventListener('click', event => {
  const link = event.target.closest('a[data-moment]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
  event.preventDefault();
  pause();
  if ('clears' in link.dataset) {
    filter.querySelectorAll('select, input[type=search]').forEach(field => { field.value = ''; });
  }
  show(new URL(link.href));
});

filter.addEventListener('submit', event => {
  event.preventDefault();
  choose();
});
filter.addEventListener('change', choose);

function choose() {
  const address = new URL(filter.action);
  new FormData(filter).forEach((value, name) => { if (value) address.searchParams.set(name, value); });
  show(address);
}

addEventListener('popstate', () => {
  const there = new URL(location);
  if (!isWithinShown(there)) {
    show(there, 'not');
    return;
  }
  shown = there;
  settle();
});

/** A link to a paragraph leads to another place of what is shown already. */
function isWithinShown(address) {
  return address.pathname === shown.pathname && address.search === shown.search;
}

function start() {
  if (where().dataset.at === where().dataset.last) return;
  playing = setTimeout(tick, 0);
  play.textContent = play.dataset.pause;
}

function pause() {
  clearTimeout(playing);
  playing = undefined;
  play.textContent = play.dataset.play;
  where().setAttribute('aria-live', 'polite');
}

/** Goes on by as many facts as are due, and comes back when the next are. */
async function tick() {
  const began = performance.now();
  const {facts, after} = due();
  const to = Math.min(Number(where().dataset.at) + facts, Number(where().dataset.last));
  const mine = playing;
  await show(at(to), 'replace');
  if (playing !== mine) return;
  if (to >= Number(where().dataset.last)) return pause();
  playing = setTimeout(tick, Math.max(0, after - (performance.now() - began)));
}

/** How many facts come next and how long they are shown, in milliseconds; nights are skipped. */
function due() {
  const [unit, rate] = speed.value.split(' ');
  if (unit === 'facts') {
    const facts = Math.max(1, Math.round(rate * TICK / 1000));
    return {facts, after: 1000 * facts / rate};
  }
  const times = where().dataset.ahead.split(' ').map(Number);
  const end = times[0] + TICK * rate;
  const facts = Math.max(1, times.findLastIndex(time => time <= end));
  const pause = ((times[facts + 1] ?? times[facts]) - times[facts]) / rate;
  return {facts, after: Math.min(LONGEST_PAUSE, Math.max(TICK, pause))};
}

play.addEventListener('click', () => (playing ? pause : start)());
play.parentElement.hidden = false;
filter.querySelectorAll('select, input').forEach(field => field.setAttribute('autocomplete', 'off'));
rest();
