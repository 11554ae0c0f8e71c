// The desk: the line, the forms, the list of speakers and the clock, and the outbox through which all acts leave.
import {UnclearTime, instantOf, offsetsOf, wallClock} from './clock.js';
import {commandLine} from './line.js';
import {formOf, make, schemas} from './forms.js';
import {kept} from './kept.js';
import {onOutbox, post, preview, take} from './outbox.js';
import {say} from './words.js';
import {tellInHead} from '../live/head.js';
import {ASK_AGAIN, tellStandstill} from '../live/standstill.js';

const desk = document.getElementById('desk');
const session = desk.dataset.session;
const language = document.documentElement.lang;
const TWICE = 400;
const byId = id => document.getElementById(id);
// Who is signed in need not say so; then it is for whom, and mostly for nobody else.
const usual = byId('by').dataset.usual ?? '';
const byWhom = kept(usual ? 'by' : 'for', usual);
// Times are the server's: a clock that is ahead here would log acts that have not happened yet.
const ahead = Number(desk.dataset.serverTime) - Date.now();
const now = () => new Date(Date.now() + ahead);
const zone = () => desk.querySelector('.desk-strip').dataset.zone;

let acts = {acts: {}, values: {}};
let choices = {};
let shown = null;

byId('by').value = byWhom.get();
byId('by').addEventListener('change', () => byWhom.set(byId('by').value.trim()));
byId('when').addEventListener('input', askWhich);
byId('ten-ago').onclick = () => setTime(wallClock(new Date(now() - 600_000), zone()));
byId('right-now').onclick = () => setTime('');

function setTime(wall) {
  byId('when').value = wall;
  askWhich();
}

/** Which of two equal times is meant is asked for beside the field, and not guessed. */
function askWhich() {
  const wall = byId('when').value;
  const offsets = wall ? offsetsOf(wall, zone()) : [];
  const option = offset => make('option', {value: offset, textContent: `${wall.slice(11, 16)}${offset}`});
  byId('which').replaceChildren(make('option', {value: '', textContent: say('desk.ui.which')}), ...offsets.map(option));
  byId('which').hidden = !offsets.length;
}

/** When it happened: as the line says ("10" minutes ago, "14:35", "02:30+01:00"), else as the field says, else now. */
function occurredAt(said) {
  const field = byId('when').value;
  const [, time, offset] = said?.match(/^(\d{1,2}:\d{2})(.*)$/) ?? [];
  if (time) return instantOf(`${field.slice(0, 10) || wallClock(now(), zone()).slice(0, 10)}T${time.padStart(5, '0')}:00`, zone(), offset).toISOString();
  const base = field ? instantOf(field, zone(), byId('which').value) : now();
  return new Date(base - Number(said ?? 0) * 60_000).toISOString();
}

/** Logs what happened at the time that the field says, unless that is none: then why is told. */
function postNow(act, sentence, from, refuse) {
  asClearly(() => post([entry(act, occurredAt(), sentence, from)]), refuse);
}

/** Does what needs a time that the clock at the venue shows once. */
async function asClearly(doing, refuse) {
  try {
    await doing();
  } catch (unclear) {
    if (!(unclear instanceof UnclearTime)) throw unclear;
    refuse(unclear.message);
  }
}

function entry(act, at, sentence, from) {
  return {name: act.name, fields: act.fields, by: byId('by').value.trim() || usual, occurredAt: at, sentence, from};
}

const line = commandLine({
  input: byId('line'),
  list: byId('suggestions'),
  refusal: byId('line-refusal'),
  session,
  occurredAt,
  post: (offer, at, typed) => post(offer.acts.map(act => entry(act, at, offer.sentence, {line: typed}))),
  forms: text => Object.keys(acts.acts)
    .filter(name => text.trim().length > 2 && say(`act.${name}`).toLowerCase().includes(text.trim().toLowerCase()))
    .slice(0, 3)
    .map(name => ({line: '', sentence: say(`act.${name}`), acts: [], form: () => openForm(name)})),
});

// Forms

async function learn() {
  try {
    [acts, choices] = await Promise.all([schemas(), fetch(`/sessions/${session}/desk/choices`).then(answer => answer.json())]);
  } catch {
    setTimeout(learn, 3_000);
    return;
  }
  const names = Object.keys(acts.acts).map(name => [say(`act.${name}`), name]).sort(([a], [b]) => a.localeCompare(b, document.documentElement.lang));
  byId('act').append(...names.map(([text, value]) => make('option', {value, textContent: text})));
  offerToPutRight();
}

byId('act').onchange = () => openForm(byId('act').value);

/** Shows the form of an act; with a correction, what the act said, to be put right. */
function openForm(name, correction = null) {
  byId('act').value = name;
  const form = byId('form');
  form.hidden = !name;
  shown = null;
  if (!name) return;
  const made = formOf(name, acts, choices, correction);
  shown = {name, made, correction};
  const send = make('button', {type: 'submit', className: 'btn btn-primary btn-sm justify-self-start', textContent: say('desk.ui.send')});
  const look = make('button', {type: 'button', className: 'btn btn-outline-secondary btn-sm', textContent: say('desk.ui.preview')});
  const asked = () => (correction
    ? corrected(name, made.value(), correction.act)
    : {act: {name, fields: made.value()}, sentence: say(`act.${name}`), from: {form: name}});
  const unclear = detail => refuseForm({detail, errors: []});
  look.onclick = () => asClearly(async () => {
    const {act, sentence, from} = asked();
    foretell(await preview(entry(act, occurredAt(), sentence, from)));
  }, unclear);
  const refusal = make('p', {className: 'desk-refusal whole', hidden: true});
  refusal.setAttribute('role', 'alert');
  form.replaceChildren(...(correction ? [correcting(name)] : []), ...made.nodes, refusal, make('div', {className: 'whole d-flex gap-2'}, send, look));
  form.oninput = made.keep;
  form.onsubmit = event => {
    event.preventDefault();
    const {act, sentence, from} = asked();
    postNow(act, sentence, from, unclear);
  };
  (form.querySelector('input, select, textarea') ?? send).focus();
}

/** Which act is being corrected, and why. */
function correcting(name) {
  const why = make('input', {id: 'why', className: 'form-control form-control-sm', value: say('desk.ui.struck')});
  return make('div', {className: 'whole'},
    make('p', {className: 'fw-semibold mb-1', textContent: say('desk.ui.correcting', {act: say(`act.${name}`)})}),
    make('label', {htmlFor: 'why', textContent: say('desk.ui.why')}), why);
}

function corrected(kind, fields, act) {
  const said = {act, instead: {kind, fields}, reason: {[language]: byId('why').value.trim() || say('desk.ui.struck')}};
  return {act: {name: desk.dataset.correcting, fields: said}, sentence: say('desk.ui.correcting', {act: say(`act.${kind}`)}), from: {form: kind, correction: act}};
}

/** An act is corrected in its own form, which begins with what it said. */
async function correct(act) {
  try {
    const answer = await fetch(`/sessions/${session}/acts/${encodeURIComponent(act)}`);
    const {kind, fields} = await answer.json();
    openForm(kind, {act, fields});
    byId('form').scrollIntoView({block: 'nearest'});
  } catch {
    tell([desk.querySelector('#sending').dataset.offline], true);
  }
}

function refuseForm(refusal) {
  const form = byId('form');
  form.querySelectorAll('[aria-invalid]').forEach(field => field.removeAttribute('aria-invalid'));
  form.querySelectorAll('.desk-refusal').forEach(text => (text.hidden = true));
  const rest = refusal.errors.filter(fault => !refuseField(fault));
  if (rest.length || !refusal.errors.length) {
    const whole = form.querySelector('[role=alert]');
    whole.textContent = reason(refusal);
    whole.hidden = false;
  }
}

function refuseField({place, detail}) {
  const there = shown.correction ? place.replace(/^#\/instead\/fields/, '#') : place;
  const field = byId('form').querySelector(`[data-pointer="${CSS.escape(there)}"]`);
  const text = field && byId(`${field.id}-refusal`);
  if (!text) return false;
  field.setAttribute('aria-invalid', 'true');
  text.textContent = detail;
  text.hidden = false;
  return true;
}

function reason({detail, ruleNumber}) {
  return ruleNumber ? `${detail} (${say('desk.ui.rule', {number: ruleNumber})})` : detail;
}

// The outbox

onOutbox(({acts: waiting, connected, event}) => {
  const open = waiting.filter(act => !act.refusal);
  const status = byId('sending');
  status.dataset.state = !connected ? 'offline' : open.length ? 'busy' : 'idle';
  status.textContent = status.dataset[status.dataset.state];
  byId('outbox').hidden = !waiting.length;
  byId('outbox').querySelector('ul').replaceChildren(...waiting.map(waitingLine));
  if (event?.kind === 'logged') logged(event);
  if (event?.kind === 'refused') refused(event);
});

function waitingLine(act) {
  const item = make('li', {}, make('span', {textContent: act.sentence}));
  if (!act.refusal) return item;
  const discard = make('button', {type: 'button', className: 'btn btn-sm btn-outline-secondary ms-auto', textContent: say('desk.ui.discard')});
  discard.onclick = () => take(act.id);
  item.append(discard, make('p', {className: 'desk-refusal', textContent: reason(act.refusal)}));
  return item;
}

function logged({act, receipt}) {
  const warnings = noted(receipt);
  tell([receipt.unchanged ? unchanged(act, receipt.unchanged) : say('desk.ui.logged', {act: act.sentence}), ...(receipt.sentences ?? []), ...warnings, ...lacking(receipt)], Boolean(receipt.unchanged || warnings.length));
  if (act.from.form) {
    formOf(act.from.form, acts, choices, act.from.correction && {act: act.from.correction}).forget();
    if (isShown(act.from)) openForm(act.from.correction ? '' : shown.name);
  }
  line.forget();
  changed();
}

/** What became of the last act, under the line, where whoever logs is looking. */
function tell(lines, odd = false) {
  byId('told').replaceChildren(...lines.map(textContent => make('p', {textContent})));
  byId('told').toggleAttribute('data-odd', odd);
}

/** What would become of the act in the form, told where what became of the last act is told otherwise. */
function foretell({act, receipt, refusal}) {
  if (refusal) {
    refuseForm(refusal);
    return;
  }
  const sentences = receipt.sentences ?? [];
  const said = sentences.map(sentence => say('desk.ui.would-say', {sentence}));
  tell([...(receipt.unchanged ? [unchanged(act, receipt.unchanged)] : said.length ? said : [say('desk.ui.would-say-nothing')]), ...noted(receipt), ...lacking(receipt)], !sentences.length);
}

/** That the report in another language has to do with these words. */
function lacking(receipt) {
  return receipt.lacking ? [receipt.lacking.words] : [];
}

function noted(receipt) {
  return (receipt.discrepancies ?? []).map(discrepancy => say('desk.ui.noted', {warning: discrepancy.words}));
}

function unchanged(act, {version}) {
  return version ? say('desk.ui.unchanged-since', {act: act.sentence, fact: version}) : say('desk.ui.unchanged', {act: act.sentence});
}

function isShown({form, correction}) {
  return shown?.name === form && shown.correction?.act === correction;
}

/** A refusal goes back to where the act was typed, and leaves the outbox if it could be shown there. */
function refused({act, refusal}) {
  tell([]);
  if (act.from.line) line.refused(act.from.line, reason(refusal));
  if (act.from.form && isShown(act.from)) refuseForm(refusal);
  if (act.from.line || act.from.form) take(act.id);
}

// Speakers and undoing

desk.addEventListener('click', event => {
  const button = event.target.closest('[data-do]');
  if (!button) return;
  const name = button.getAttribute('aria-label') ?? button.textContent;
  if (button.dataset.post) postAs(button, name);
  else if (button.dataset.do === 'next') nextSpeaker();
  else if (button.dataset.do === 'correct') correct(button.closest('[data-act]').dataset.act);
});

/** What a button posts stands in it, as the server says it: the desk's script knows no act by its name. */
function postAs(button, sentence) {
  const act = JSON.parse(button.dataset.post);
  postNow(act, sentence, {button: act.name}, why => line.refused('', why));
}

let calledAt = 0;

function nextSpeaker() {
  const first = desk.querySelector('[data-speaker]:not([data-called])');
  // A key pressed twice by accident calls one speaker.
  if (!first || Date.now() - calledAt < TWICE) return;
  calledAt = Date.now();
  // Without a connection the list is not renewed: whoever was called stays on it, marked.
  first.dataset.called = 'true';
  postAs(first.querySelector('[data-do=floor]'), first.querySelector('.desk-name').textContent.trim());
}

addEventListener('keydown', event => {
  if (event.key !== 'F2' || event.repeat) return;
  event.preventDefault();
  nextSpeaker();
});

function offerToPutRight() {
  const name = button => (button.dataset.post ? JSON.parse(button.dataset.post).name : desk.dataset.correcting);
  desk.querySelectorAll('[data-do=undo], [data-do=correct]').forEach(button => (button.hidden = !(name(button) in acts.acts)));
}

// What changes

function changed() {
  document.body.dispatchEvent(new Event('session-changed'));
}

document.body.addEventListener('htmx:afterSettle', () => {
  tellInHead(byId('desk-now'));
  offerToPutRight();
  tick();
  line.renew();
});

document.body.addEventListener('htmx:afterRequest', event => {
  if (event.target === byId('desk-now') && tellStandstill(name => event.detail.xhr.getResponseHeader(name))) setTimeout(changed, ASK_AGAIN);
});

const live = new EventSource(`/sessions/${session}/live`);
live.addEventListener('changed', event => {
  if (Number(event.data) > Number(desk.querySelector('.desk-strip').dataset.version)) changed();
});

function tick() {
  byId('clock').textContent = now().toLocaleTimeString(document.documentElement.lang, {timeZone: zone(), timeStyle: 'medium', hourCycle: 'h23'});
  const floor = desk.querySelector('.desk-floor');
  if (!floor) return;
  const seconds = Math.max(0, Math.floor((now() - Date.parse(floor.dataset.since)) / 1000));
  const limit = Number(floor.dataset.limit);
  const text = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  floor.querySelector('[data-elapsed]').textContent = seconds < 3600 ? text : '1 h +';
  floor.toggleAttribute('data-over', limit > 0 && seconds > limit);
  const bar = floor.querySelector('.progress-bar');
  if (bar) bar.style.inlineSize = `${Math.min(100, (100 * seconds) / limit)}%`;
}

setInterval(tick, 1_000);
tick();
learn();
byId('line').focus();
