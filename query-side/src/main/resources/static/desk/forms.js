// Plain forms for every act, made from the acts' own schemas: whatever act there is, there is a form for it.
import {kept} from './kept.js';
import {say, sayValue} from './words.js';

const OFFICER_FIELDS = new Set(['officer', 'outgoing']);
let serial = 0;

/** The schemas of all acts by name, and of the values they refer to. */
export async function schemas() {
  const document_ = await fetch('/openapi.json').then(answer => answer.json());
  const acts = Object.entries(document_.paths).map(([path, {post}]) =>
    [path.split('/').at(-1), post.requestBody.content['application/json'].schema]);
  return {acts: Object.fromEntries(acts), values: document_.components.schemas};
}

/** The form of an act, filled with what was typed in it before; for a correction, with what the act said. */
export function formOf(name, {acts, values}, choices, filled = null) {
  const typed = filled ? kept(`correction.${filled.act}`, filled.fields) : kept(`form.${name}`, {});
  const element = object(acts[name], typed.get(), '#');

  function resolve(schema) {
    const kind = schema.$ref?.split('/').at(-1);
    return kind ? {...values[kind], kind} : schema;
  }

  function object(schema, value, pointer) {
    const parts = Object.entries(schema.properties ?? {}).map(([field, part]) =>
      [field, control(field, resolve(part), value?.[field], `${pointer}/${field}`, schema.required?.includes(field))]);
    return {
      nodes: parts.flatMap(([, part]) => part.nodes),
      value: () => {
        const said = parts.map(([field, part]) => [field, part.value()]).filter(([, v]) => v !== undefined);
        return said.length || pointer === '#' ? Object.fromEntries(said) : undefined;
      },
    };
  }

  function control(field, schema, value, pointer, required) {
    if (schema.type === 'object') return group(field, schema, value, pointer);
    if (schema.type === 'array') return several(field, resolve(schema.items), value, pointer);
    if (schema.type === 'boolean') return check(field, value, pointer);
    return single(field, schema, value, pointer, required);
  }

  function group(field, schema, value, pointer) {
    const inner = object(schema, value, pointer);
    const set = make('fieldset', {className: 'whole'}, make('legend', {textContent: label(field)}), ...inner.nodes);
    return {nodes: [set], value: inner.value};
  }

  function several(field, schema, value, pointer) {
    if (schema.type !== 'object') return listed(field, schema, value, pointer);
    const rows = [];
    const add = make('button', {type: 'button', className: 'btn btn-sm btn-outline-secondary', textContent: say('desk.ui.add')});
    const set = make('fieldset', {className: 'whole'}, make('legend', {textContent: label(field)}), add);
    const put = given => {
      const inner = object(schema, given, `${pointer}/${rows.length}`);
      const remove = make('button', {type: 'button', className: 'btn btn-sm btn-outline-secondary', textContent: say('desk.ui.remove')});
      const row = {inner, box: make('fieldset', {className: 'whole'}, make('legend', {className: 'visually-hidden', textContent: `${label(field)} ${rows.length + 1}`}), ...inner.nodes, remove)};
      remove.onclick = () => {
        rows.splice(rows.indexOf(row), 1);
        row.box.remove();
      };
      rows.push(row);
      set.insertBefore(row.box, add);
    };
    add.onclick = () => put();
    (value ?? []).forEach(put);
    return {nodes: [set], value: () => (rows.length ? rows.map(row => row.inner.value() ?? {}) : undefined)};
  }

  /** Several plain values in one field, parted by commas or lines. */
  function listed(field, schema, value, pointer) {
    const part = single(field, {...schema, many: true}, value?.join(', '), pointer, false);
    return {
      nodes: part.nodes,
      value: () => {
        const all = (part.text() ?? '').split(/[,\n]+/).map(one => one.trim()).filter(Boolean);
        return all.length ? all.map(one => read(one, schema)) : undefined;
      },
    };
  }

  function check(field, value, pointer) {
    const id = `field-${++serial}`;
    const box = make('input', {type: 'checkbox', id, className: 'form-check-input', checked: value === true});
    box.dataset.pointer = pointer;
    return {
      nodes: [make('div', {className: 'form-check align-self-end'}, box, make('label', {htmlFor: id, className: 'form-check-label', textContent: label(field)}))],
      value: () => (box.checked ? true : undefined),
    };
  }

  function single(field, schema, value, pointer, required) {
    const id = `field-${++serial}`;
    const input = schema.enum && !schema.many ? choice(schema) : entry(field, schema);
    input.id = id;
    input.value = value ?? '';
    input.dataset.pointer = pointer;
    input.setAttribute('aria-describedby', `${id}-refusal`);
    if (required) input.setAttribute('aria-required', 'true');
    const title = make('label', {htmlFor: id, textContent: label(field) + (required ? ` (${say('desk.ui.required')})` : '')});
    const refusal = make('p', {id: `${id}-refusal`, className: 'desk-refusal small', hidden: true});
    const text = () => input.value.trim() || undefined;
    return {
      nodes: [make('div', {className: field === 'text' ? 'whole' : ''}, title, input, refusal)],
      text,
      value: () => (text() === undefined ? undefined : read(text(), schema)),
    };
  }

  function choice(schema) {
    const options = ['', ...schema.enum].map(value => make('option', {value, textContent: value && sayValue(schema.kind, value)}));
    return make('select', {className: 'form-select form-select-sm'}, ...options);
  }

  function entry(field, schema) {
    const long = field === 'text' || field === 'statement' || /^(ar|zh|en|fr|ru|es)$/.test(field);
    const input = make(long ? 'textarea' : 'input', {className: 'form-control form-control-sm', ...(long ? {rows: 1} : {})});
    if (schema.format === 'date') input.type = 'date';
    if (schema.type === 'integer' && !schema.many) input.type = 'number';
    const known = choices[schema.kind] ?? (OFFICER_FIELDS.has(field) ? choices.officer : null);
    if (known) input.setAttribute('list', options(schema.kind ?? 'officer', known));
    return input;
  }

  /** Names lead to codes: a name that was typed or picked is read as the value it stands for. */
  function read(text, schema) {
    if (schema.type === 'integer') return Number(text);
    const known = choices[schema.kind] ?? [];
    const alike = text.toLowerCase();
    return (known.find(one => one.value === text) ?? known.find(one => one.name.toLowerCase() === alike)
      ?? known.find(one => one.value.toLowerCase() === alike))?.value ?? text;
  }

  return {nodes: element.nodes, value: element.value, keep: () => typed.set(element.value()), forget: typed.forget};
}

function options(kind, known) {
  const id = `known-${kind}`;
  if (!document.getElementById(id)) {
    document.body.append(make('datalist', {id}, ...known.map(one => make('option', {value: one.value, label: one.name}))));
  }
  return id;
}

function label(field) {
  return say(`field.${field}`);
}

export function make(name, properties, ...children) {
  const node = Object.assign(document.createElement(name), properties);
  node.append(...children);
  return node;
}
