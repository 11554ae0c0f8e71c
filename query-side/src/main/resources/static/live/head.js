/** Tells in the head of the page what came with a part of it that was fetched anew. */
export function tellInHead(part) {
  part.querySelectorAll('[data-head]').forEach(news => {
    const place = document.getElementById(`head-${news.dataset.head}`);
    if (place) place.textContent = news.textContent;
  });
}
