/** The page, drawn by the server as HTML and taken over by the same function in the browser. */
import {createElement as h, useEffect, useState} from 'react';

/** @param {{fallback: string}} props the films as plain HTML */
export function Page({fallback}) {
  const [query, setQuery] = useState('');
  const [films, setFilms] = useState(/** @type {unknown} */ (undefined));
  const [isAlive, setAlive] = useState(false);
  useEffect(() => setAlive(true), []);
  return h(
    'main',
    {'data-alive': isAlive || undefined},
    h('h1', null, 'A film list from a server'),
    h('p', null, 'Asked: ', h('output', null, query || 'everything')),
    h('button', {type: 'button', onClick: () => setFilms(OURS)}, 'Ours'),
    h('soviet-film-list', {
      films,
      query,
      'onfilm-query-change': event => setQuery(event.detail.query),
      // What readers see until the script is there; React leaves it alone afterwards.
      dangerouslySetInnerHTML: {__html: fallback},
    }),
    h('p', {id: 'below'}, 'What stands below the list.'),
  );
}

const OURS = [{id: 'the-star', title: 'The Star', year: 1949}];
