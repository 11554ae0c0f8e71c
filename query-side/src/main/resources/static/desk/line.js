// The command line: a combobox whose list says what the line may mean. Enter logs the marked meaning.
import {UnclearTime} from './clock.js';
import {kept} from './kept.js';
import {say} from './words.js';

const PAUSE = 60;
const ATTEMPTS = 5;

export function commandLine({input, list, refusal, session, occurredAt, post, forms}) {
  const typed = kept('line', '');
  let offers = [];
  let marked = 0;
  let asked = 0;
  let answered = null;
  let timer;

  input.value = typed.get();
  input.addEventListener('input', () => {
    typed.set(input.value);
    refuse(null);
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  });
  input.addEventListener('focus', () => ask());
  // Whoever comes back within the moment finds the list still there.
  input.addEventListener('blur', () => setTimeout(() => document.activeElement === input || close(), 150));
  input.addEventListener('keydown', async event => {
    if (event.isComposing) return;
    const move = {ArrowDown: 1, ArrowUp: -1}[event.key];
    if (move) {
      event.preventDefault();
      if (list.hidden) await ask(true);
      const from = marked < 0 && move < 0 ? 0 : marked;
      mark((from + move + offers.length) % Math.max(offers.length, 1));
    } else if (event.key === 'Tab' && !event.shiftKey && !list.hidden && input.value.trim() && offers[marked]) {
      event.preventDefault();
      write(offers[marked].line + (offers[marked].acts.length ? ' ' : ''));
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (list.hidden || !offers.length) write('');
      close();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (event.repeat) return;
      clearTimeout(timer);
      // Only what was answered to this very line is logged; an answer may be overtaken by a renewal of the list.
      for (let i = 0; i < ATTEMPTS && answered !== input.value; i++) await ask();
      if (answered === input.value) choose(marked);
    }
  });
  list.addEventListener('mousedown', event => {
    const option = event.target.closest('[role=option]');
    if (!option) return;
    event.preventDefault();
    choose([...list.children].indexOf(option));
  });

  /** The line without its time, and when it says that it happened. */
  function parts() {
    const time = input.value.match(/^(.*?)\s*@(\d{1,3}|\d{1,2}:\d{2}([+-]\d{2}:\d{2})?)\s*$/);
    return time ? {text: time[1], at: occurredAt(time[2])} : {text: input.value, at: occurredAt()};
  }

  /** The same, or nothing if there is no such time: then the line says so. */
  function readParts() {
    try {
      return parts();
    } catch (unclear) {
      if (!(unclear instanceof UnclearTime)) throw unclear;
      offers = [];
      refuse(unclear.message);
      show(false);
      return null;
    }
  }

  async function ask(evenEmpty = false) {
    const mine = ++asked;
    const value = input.value;
    const read = readParts();
    if (!read) return;
    const {text, at} = read;
    const address = `/sessions/${session}/desk/suggestions?` + new URLSearchParams({text, at});
    const answer = await fetch(address).then(response => (response.ok ? response.json() : null), () => null);
    if (mine !== asked) return;
    if (answer === null) {
      offers = [];
      refuse(value.trim() ? `${say('desk.ui.unread')} ${say('desk.ui.line-kept')}` : null);
      show(false);
      return;
    }
    answered = value;
    offers = [...answer, ...forms(text)].slice(0, 9);
    show(evenEmpty || text.trim() !== '');
  }

  /** An empty line shows what usually comes next when asked with an arrow: nothing covers the page unasked. */
  function show(wanted) {
    list.replaceChildren(...offers.map(option));
    const open = wanted && offers.length > 0 && document.activeElement === input;
    list.hidden = !open;
    input.setAttribute('aria-expanded', String(open));
    // An empty line offers, and logs nothing until one of the offers is marked.
    mark(answered?.trim() ? 0 : -1);
  }

  function option(offer, n) {
    const item = document.createElement('li');
    item.id = `suggestion-${n}`;
    item.setAttribute('role', 'option');
    const sentence = document.createElement('span');
    sentence.textContent = offer.sentence;
    if (offer.refusal) {
      const why = document.createElement('small');
      why.className = 'd-block text-body-secondary';
      why.textContent = offer.refusal;
      sentence.append(why);
      item.classList.add('not-in-order');
    }
    const line = document.createElement('code');
    line.textContent = offer.form ? say('desk.ui.form') : offer.line;
    item.append(sentence, line);
    return item;
  }

  function mark(n) {
    marked = n;
    [...list.children].forEach((item, i) => item.setAttribute('aria-selected', String(i === n)));
    const chosen = list.children[n];
    chosen && !list.hidden ? input.setAttribute('aria-activedescendant', chosen.id) : input.removeAttribute('aria-activedescendant');
    chosen?.scrollIntoView({block: 'nearest'});
  }

  function choose(n) {
    const offer = offers[n];
    if (n < 0) return;
    if (!offer) {
      if (input.value.trim() && refusal.hidden) refuse(say('desk.ui.nothing'));
      return;
    }
    if (offer.form) {
      write('');
      offer.form();
    } else if (!offer.acts.length) {
      write(offer.line);
    } else {
      const read = readParts();
      if (!read) return;
      const {at} = read;
      const was = input.value;
      write('');
      close();
      post(offer, at, was);
    }
  }

  function write(text) {
    input.value = text;
    typed.set(text);
    refuse(null);
    ask();
  }

  function close() {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  }

  function refuse(why) {
    refusal.hidden = why === null;
    refusal.textContent = why ?? '';
    why === null ? input.removeAttribute('aria-invalid') : input.setAttribute('aria-invalid', 'true');
  }

  return {
    /** What was typed comes back, with the reason, unless something else is being typed by now. */
    refused(line, why) {
      if (!input.value) {
        input.value = line;
        typed.set(line);
      }
      refuse(why);
    },
    renew: () => document.activeElement === input && ask(),
    forget: () => (answered = null),
  };
}
