// Acts leave through the outbox, one after the other. An act keeps its id until it is acknowledged, so that sending it
// again is harmless; what is refused stays, with the reason, until somebody has looked at it.
import {kept} from './kept.js';
import {say} from './words.js';

const AGAIN = 2_000;
const PATIENCE = 15_000;
/** Too slow, too many, too busy: nothing is wrong with the act. */
const LATER = [408, 429, 503];
const store = kept('outbox', []);
const session = document.getElementById('desk').dataset.session;
const listeners = [];
let sending = false;
let connected = true;

export function onOutbox(listener) {
  listeners.push(listener);
  listener(state());
}

function state(event = null) {
  return {acts: store.get(), connected, event};
}

function tell(event = null) {
  listeners.forEach(listener => listener(state(event)));
}

/** Puts acts into the outbox; each is {name, fields, by, occurredAt, sentence, from}. */
export function post(acts) {
  store.set([...store.get(), ...acts.map(act => ({id: newId(), ...act}))]);
  tell();
  deliver();
}

/** Takes an act out: it was acknowledged, or is given up. */
export function take(id) {
  store.set(store.get().filter(act => act.id !== id));
  tell();
}

/** Secure contexts have one call for it; others are given as much chance. */
function newId() {
  return crypto.randomUUID?.() ?? [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('');
}

async function deliver() {
  if (sending) return;
  sending = true;
  for (let act; (act = store.get().find(waiting => !waiting.refusal));) {
    const answer = await send(act);
    connected = answer !== null && answer.status !== 502 && answer.status !== 504;
    if (!connected || LATER.includes(answer.status)) {
      tell();
      break;
    }
    await settle(act, answer);
  }
  sending = false;
  tell();
}

async function settle(act, answer) {
  const body = await answer.json().catch(() => ({}));
  if (answer.ok) {
    store.set(store.get().filter(other => other.id !== act.id));
    tell({kind: 'logged', act, receipt: body});
    return;
  }
  const refusal = refusalOf(answer, body);
  store.set(store.get().map(other => (other.id === act.id ? {...other, refusal} : other)));
  tell({kind: 'refused', act, refusal});
}

/** What would become of an act if it were entered now; nothing is recorded. */
export async function preview(act) {
  const answer = await send({...act, id: newId()}, '?preview');
  if (!answer) return {act, refusal: {detail: say('desk.ui.no-answer'), errors: []}};
  const body = await answer.json().catch(() => ({}));
  return answer.ok ? {act, receipt: body} : {act, refusal: refusalOf(answer, body)};
}

function refusalOf(answer, body) {
  return {detail: body.detail ?? `${answer.status}`, rule: body.rule, ruleNumber: body.ruleNumber, errors: body.errors ?? []};
}

/** A browser sends no header with letters of other scripts; so RFC 8187 writes them. */
function inHeader(text) {
  return /^[ -~]*$/.test(text) ? text : `UTF-8''${encodeURIComponent(text)}`;
}

async function send(act, how = '') {
  try {
    return await fetch(`/sessions/${session}/acts/${act.name}${how}`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Accept-Language': document.documentElement.lang,
        'Act-Id': act.id,
        'Acting-For': inHeader(act.by),
        'Occurred-At': act.occurredAt,
      },
      body: JSON.stringify(act.fields),
      signal: AbortSignal.timeout(PATIENCE),
    });
  } catch {
    return null;
  }
}

setInterval(() => store.get().some(act => !act.refusal) && deliver(), AGAIN);
addEventListener('online', deliver);
store.onChangeElsewhere(() => tell());
deliver();
