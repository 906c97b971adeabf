/* global document */

/**
 * What a careful author writes by hand: the cards stand in the page, their words are folded once,
 * and a filter touches only the cards that change.
 */
const search = document.querySelector('[part=search-input]');
const boxes = [...document.querySelectorAll('[part=chip] input')];
const count = document.querySelector('[part=count]');

const cards = [...document.querySelector('[part=film-list]').children].map(card => ({
  card,
  words: ` ${fold(card.textContent)}`,
  leaders: card.dataset.leaders.split('|'),
}));

function filter() {
  const words = fold(search.value).trim().split(' ');
  const chosen = boxes.filter(box => box.checked).map(box => box.value);
  let found = 0;
  for (const {card, words: text, leaders} of cards) {
    const isFound =
      words.every(word => text.includes(` ${word}`)) &&
      (chosen.length === 0 || chosen.some(leader => leaders.includes(leader)));
    if (card.hidden === isFound) card.hidden = !isFound;
    if (isFound) found += 1;
  }
  count.textContent =
    found === cards.length ? `${found} films` : `${found} of ${cards.length} films`;
}

function fold(text) {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
}

search.addEventListener('input', filter);
for (const box of boxes) box.addEventListener('change', filter);
