/** What the pages without a framework in the browser do with the list's events. */
export function listen() {
  const tell = (id, text) => (document.getElementById(id).textContent = text);
  document.addEventListener('film-query-change', ({detail}) => tell('asked', detail.query));
  document.addEventListener('film-open', event => {
    event.preventDefault();
    tell('opened', event.detail.film.title);
  });
}
