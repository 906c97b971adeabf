/** @jsxImportSource solid-js */
import 'soviet-film-list/solid';
import type {Film} from 'soviet-film-list/catalog';

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
