/* global document */

/** A list that lit-html draws: a page of films, and a button for the next. */
import {html, render} from 'lit-html';
import {repeat} from 'lit-html/directives/repeat.js';
import {list, onQuestion, question, tellCount} from './controls.js';

/** As many as the element draws. */
const PAGE = 48;

export const films = JSON.parse(document.querySelector('#films').textContent);

/** `find` takes a question and how many films are wanted, and gives them and their full number. */
export function start(find) {
  const more = document.querySelector('#more');
  let limit = PAGE;
  const draw = () => {
    const {found, total} = find(question(), limit);
    render(
      repeat(found, ({id}) => id, card),
      list,
    );
    more.hidden = total <= limit;
    tellCount(total, films.length);
  };
  more.addEventListener('click', () => {
    limit += PAGE;
    draw();
  });
  onQuestion(() => {
    limit = PAGE;
    draw();
  });
  draw();
}

function card({description, fact, title, year}) {
  return html`<li>
    <h3>${title}</h3>
    <p class="year">${year}</p>
    <p>${description}</p>
    <p>${fact}</p>
  </li>`;
}
