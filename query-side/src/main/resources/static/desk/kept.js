// What was typed and not yet acknowledged outlives errors, a lost connection and a restart of the browser.
export function kept(name, otherwise) {
  const key = `rapporteur.desk.${document.getElementById('desk').dataset.session}.${name}`;
  return {
    get: () => JSON.parse(localStorage.getItem(key)) ?? otherwise,
    set: value => localStorage.setItem(key, JSON.stringify(value)),
    forget: () => localStorage.removeItem(key),
    onChangeElsewhere: then => addEventListener('storage', event => event.key === key && then()),
  };
}
