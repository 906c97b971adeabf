/** The page, drawn by the server as HTML and taken over by the same function in the browser. */
import {createElement as h, useEffect, useRef, useState} from 'react';

/** @param {{fallback: string}} props the films as plain HTML */
export function Page({fallback}) {
  const [query, setQuery] = useState('');
  const [films, setFilms] = useState(/** @type {unknown} */ (undefined));
  const list = useRef(/** @type {HTMLElement | null} */ (null));
  useEffect(() => listenTo(list.current, setQuery), []);
  return h(
    'main',
    null,
    h('h1', null, 'A film list from a server'),
    h('p', null, 'Asked: ', h('output', null, query || 'everything')),
    h('button', {type: 'button', onClick: () => setFilms(OURS)}, 'Ours'),
    h('soviet-film-list', {
      ref: list,
      films,
      query,
      // What readers see until the script is there; React leaves it alone afterwards.
      dangerouslySetInnerHTML: {__html: fallback},
    }),
    h('p', {id: 'below'}, 'What stands below the list.'),
  );
}

/**
 * When React takes over what the server has drawn it adds no listeners to elements that it does not
 * know: `onfilm-query-change` would be silent until the next drawing with another function.
 */
function listenTo(list, setQuery) {
  const ask = event => setQuery(event.detail.query);
  list.addEventListener('film-query-change', ask);
  list.parentElement.dataset.alive = '';
  return () => list.removeEventListener('film-query-change', ask);
}

const OURS = [{id: 'the-star', title: 'The Star', year: 1949}];
