/* global document */

/**
 * React as its documentation has it: state above the list, what is found kept by useMemo; long lists
 * by TanStack Virtual, whose cards are measured as they come.
 */
import {useMemo, useRef, useState} from 'react';
import {createRoot} from 'react-dom/client';
import {useWindowVirtualizer} from '@tanstack/react-virtual';
import {comparison, fold, isFound} from './matching.js';

/** A longer list is a virtual one. */
const LONG = 100;
const CARD_HEIGHT = 220;

const {leaders: values, orders} = JSON.parse(document.querySelector('#controls').textContent);
const films = JSON.parse(document.querySelector('#films').textContent).map(film => ({
  ...film,
  words: fold(`${film.title} ${film.description} ${film.fact} ${film.words}`),
}));
const List = films.length > LONG ? VirtualList : WholeList;

function App() {
  const [text, setText] = useState('');
  const [leaders, setLeaders] = useState([]);
  const [sort, setSort] = useState('curated');
  const found = useMemo(
    () => films.filter(film => isFound(film, {leaders, text})).sort(comparison(sort)),
    [leaders, sort, text],
  );
  return (
    <>
      <Bar {...{leaders, setLeaders, setSort, setText, sort, text}} />
      <p part="count">
        {found.length} of {films.length} films
      </p>
      <List found={found} />
    </>
  );
}

function Bar({leaders, setLeaders, setSort, setText, sort, text}) {
  const toggle = value =>
    setLeaders(
      leaders.includes(value) ? leaders.filter(other => other !== value) : [...leaders, value],
    );
  return (
    <>
      <label>
        Search{' '}
        <input
          part="search-input"
          type="search"
          value={text}
          onChange={({target}) => setText(target.value)}
        />
      </label>
      <label>
        Order{' '}
        <select part="sort" value={sort} onChange={({target}) => setSort(target.value)}>
          {orders.map(order => (
            <option key={order}>{order}</option>
          ))}
        </select>
      </label>
      <Leaders {...{leaders, toggle}} />
    </>
  );
}

function Leaders({leaders, toggle}) {
  return (
    <fieldset>
      <legend>Leader on screen</legend>
      {values.map(value => (
        <label key={value} part="chip">
          <input type="checkbox" checked={leaders.includes(value)} onChange={() => toggle(value)} />{' '}
          {value}
        </label>
      ))}
    </fieldset>
  );
}

function WholeList({found}) {
  return (
    <ul part="film-list">
      {found.map(film => (
        <Card key={film.id} film={film} />
      ))}
    </ul>
  );
}

function VirtualList({found}) {
  const list = useRef(null);
  const scrollMargin = list.current?.offsetTop ?? 0;
  const virtualizer = useWindowVirtualizer({
    count: found.length,
    estimateSize: () => CARD_HEIGHT,
    getItemKey: index => found[index].id,
    scrollMargin,
  });
  return (
    <ul
      part="film-list"
      ref={list}
      style={{height: virtualizer.getTotalSize(), position: 'relative'}}
    >
      {virtualizer.getVirtualItems().map(({index, key, start}) => (
        <Card
          key={key}
          film={found[index]}
          ref={virtualizer.measureElement}
          data-index={index}
          style={placed(start - scrollMargin)}
        />
      ))}
    </ul>
  );
}

function placed(start) {
  return {position: 'absolute', top: 0, width: '100%', transform: `translateY(${start}px)`};
}

function Card({film: {description, fact, title, year}, ...others}) {
  return (
    <li {...others}>
      <h3>{title}</h3>
      <p className="year">{year}</p>
      <p>{description}</p>
      <p>{fact}</p>
    </li>
  );
}

createRoot(document.querySelector('#app')).render(<App />);
