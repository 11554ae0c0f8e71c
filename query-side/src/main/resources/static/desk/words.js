// The words of the page's language, as the page brought them.
const words = JSON.parse(document.getElementById('desk-words').textContent);

export function say(key, slots = {}) {
  return Object.entries(slots).reduce((text, [name, slot]) => text.replaceAll(`{${name}}`, () => slot), words[key] ?? readable(key));
}

/** "field.alignedWith" is "Aligned with" where no better word is known. */
function readable(key) {
  const name = key.slice(key.indexOf('.') + 1).replaceAll('-', ' ').replace(/[A-Z]/g, letter => ' ' + letter.toLowerCase());
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** A constant of a vocabulary, such as the "by-video" of "Delivery". */
export function sayValue(kind, value) {
  const vocabulary = (kind ?? '').replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
  return words[`value.${vocabulary}.${value}`] ?? readable('.' + value);
}
