/** @jsxImportSource solid-js */
import 'soviet-film-list/solid';
import type {Film} from 'soviet-film-list/catalog';
import {SovietFilmList} from 'soviet-film-list/element';

export function App(props: {readonly show: (film: Film) => void}) {
  return (
    <soviet-film-list
      class="wide"
      prop:films={[]}
      view="list"
      heading-level={2}
      prop:jsonLd={false}
      on:film-query-change={({detail, currentTarget}) => detail.query === currentTarget.query}
      on:film-open={event => props.show(event.detail.film)}
    >
      <p slot="film:the-star">Tonight</p>
    </soviet-film-list>
  );
}

/** Films of the app's own and no others; on a server the tag is empty, and filled in the browser. */
customElements.get('soviet-film-list') ?? customElements.define('soviet-film-list', SovietFilmList);

export function Programme(props: {readonly show: (film: Film) => void}) {
  const programme = [{id: 'the-star', title: 'The Star', year: 1949}];
  return (
    <soviet-film-list
      prop:films={programme}
      on:film-open={event => props.show(event.detail.film)}
    />
  );
}

export const wrong = [
  // @ts-expect-error There is no such view.
  <soviet-film-list view="wall" />,
  // @ts-expect-error A text is no level.
  <soviet-film-list prop:headingLevel="two" />,
  // @ts-expect-error There is no such property.
  <soviet-film-list sort="year" />,
  // @ts-expect-error No event of the list has that.
  <soviet-film-list on:film-open={event => event.detail.nothing} />,
];
