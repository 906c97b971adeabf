import films from 'soviet-film-list/films.json';
import {toShadowHtml} from 'soviet-film-list/static';
import {FilmList} from './FilmList';

/** A server component draws the films, and hands them to a client component as a text. */
export default async function Page() {
  return <FilmList html={await toShadowHtml(films, {inlineFilms: false})} />;
}
