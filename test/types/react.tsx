/** @jsxImportSource react */
import 'soviet-film-list/react';
import type {FilmListReactProps, FilmListSlot} from 'soviet-film-list/react';
import type {Film} from 'soviet-film-list/catalog';
import {useRef} from 'react';

export function App({show}: {readonly show: (film: Film) => void}) {
  const list = useRef<HTMLElementTagNameMap['soviet-film-list']>(null);
  return (
    <soviet-film-list
      ref={list}
      className="wide"
      key="list"
      films={[]}
      view="list"
      heading-level={2}
      headingLevel={2}
      jsonLd={false}
      json-ld
      onfilm-query-change={({detail, currentTarget}) => detail.query === currentTarget.query}
      onfilm-open={event => {
        event.preventDefault();
        show(event.detail.film);
      }}
    >
      <p slot={place}>Tonight</p>
    </soviet-film-list>
  );
}

const place: FilmListSlot = 'film:the-star';

// @ts-expect-error There is no such place.
export const nowhere: FilmListSlot = 'films';

export const wrong = [
  // @ts-expect-error There is no such view.
  <soviet-film-list view="wall" />,
  // @ts-expect-error A text is no level.
  <soviet-film-list headingLevel="two" />,
  // @ts-expect-error Some frameworks would write "false", which means true.
  <soviet-film-list json-ld={false} />,
  // @ts-expect-error There is no such property.
  <soviet-film-list sort="year" />,
  // @ts-expect-error What was found is not to be set.
  <soviet-film-list result={null} />,
  // @ts-expect-error No event of the list has that.
  <soviet-film-list onfilm-open={event => event.detail.nothing} />,
  // @ts-expect-error React listens to events under their own names.
  <soviet-film-list onFilmOpen={() => undefined} />,
];

/** Every event of the class has its handler, which the manifest may have forgotten. */
type None<Names extends never> = Names;
type Handler = `on${Extract<keyof HTMLElementEventMap, `film-${string}`>}`;
export type Forgotten = None<Exclude<Handler, keyof FilmListReactProps>>;
