// An old address of a fact in a long log says no stretch: go to the one that has it.
const STRETCH = 1000;

function toItsStretch() {
  const version = location.hash.match(/^#v([1-9][0-9]{0,11})$/)?.[1];
  if (!version || document.getElementById(`v${version}`)) return;
  const there = new URL(location);
  const first = String(Math.floor((version - 1) / STRETCH) * STRETCH + 1);
  if ((there.searchParams.get('from') ?? '1') === first && !there.searchParams.has('limit')) return;
  there.searchParams.delete('limit');
  there.searchParams.set('from', first);
  location.replace(there);
}

addEventListener('hashchange', toItsStretch);
toItsStretch();
