const HEADER = 'Rapporteur-Stands-Still';

/** A session that goes on tells no more than any other that changes, so it is asked now and then while it does not. */
export const ASK_AGAIN = 30_000;

/** Says on the page that the session stands still, or no longer; {@code header} gives a header of what was fetched. */
export function tellStandstill(header) {
  const version = header(HEADER);
  const news = document.getElementById('standstill-news');
  if (!version) {
    document.querySelectorAll('[data-stands-still]').forEach(said => (said.hidden = true));
  } else if (!document.querySelector('[data-stands-still]:not([hidden])')) {
    news.textContent = news.dataset.words.replace('{fact}', version);
    news.hidden = false;
  }
  return version !== null;
}
