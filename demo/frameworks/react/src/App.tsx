// Before the first render: React asks the element which properties it has.
import 'soviet-film-list/react';
import {useState} from 'react';
import type {Film} from 'soviet-film-list/catalog';
import programme from '../../films.json';
import {Switch} from './Switch.js';

export function App() {
  const [query, setQuery] = useState('decade=1940s');
  const [films, setFilms] = useState<unknown>(undefined);
  const [isMounted, setMounted] = useState(true);
  const [isShown, setShown] = useState(true);
  const [time, setTime] = useState('19:00');
  const [film, setFilm] = useState<Film | null>(null);

  return (
    <>
      <h1>A film list in React</h1>
      <label>
        Query <input id="query" value={query} onChange={event => setQuery(event.target.value)} />
      </label>
      <Switch id="mounted" label="list" isOn={isMounted} onTurn={setMounted} />
      <Switch id="shown" label="screening" isOn={isShown} onTurn={setShown} />
      <button type="button" onClick={() => setTime('21:30')}>
        Later
      </button>
      <button type="button" onClick={() => setFilms(programme)}>
        Our week
      </button>
      <button type="button" onClick={() => setFilms(programme.films.slice(1, 2))}>
        Friday
      </button>
      <button type="button" onClick={() => setFilms(undefined)}>
        All ten
      </button>
      {film && (
        <section id="film">
          <h2>{film.title}</h2>
          <p>{film.description}</p>
          <button type="button" onClick={() => setFilm(null)}>
            Back
          </button>
        </section>
      )}
      {isMounted && (
        <soviet-film-list
          films={films}
          query={query}
          heading-level={2}
          jsonLd={films !== undefined}
          onfilm-query-change={event => setQuery(event.detail.query)}
          onfilm-open={event => {
            event.preventDefault();
            setFilm(event.detail.film);
          }}
        >
          {isShown && <p slot="film:the-star">Tonight at {time}</p>}
        </soviet-film-list>
      )}
    </>
  );
}
