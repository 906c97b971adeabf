/** @jsxImportSource preact */
import 'soviet-film-list/preact';
import type {Film} from 'soviet-film-list/catalog';

export function App({show}: {readonly show: (film: Film) => void}) {
  return (
    <soviet-film-list
      class="wide"
      films={[]}
      view="list"
      heading-level={2}
      jsonLd={false}
      onfilm-query-change={({detail, currentTarget}) => detail.query === currentTarget.query}
      onfilm-open={event => show(event.detail.film)}
    >
      <p slot="film:the-star">Tonight</p>
    </soviet-film-list>
  );
}

export const wrong = [
  // @ts-expect-error There is no such view.
  <soviet-film-list view="wall" />,
  // @ts-expect-error Preact would write "false", which means true.
  <soviet-film-list json-ld={false} />,
  // @ts-expect-error There is no such property.
  <soviet-film-list sort="year" />,
  // @ts-expect-error No event of the list has that.
  <soviet-film-list onfilm-open={event => event.detail.nothing} />,
];
