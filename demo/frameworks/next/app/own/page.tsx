'use client';
import {useEffect, useRef, useState} from 'react';
import {SovietFilmList} from 'soviet-film-list/element';
import type {} from 'soviet-film-list/react';
import programme from '../../../films.json';
import {useListeners} from '../useListeners';

// The element without films of its own, so that nobody sees others before the programme.
customElements.get('soviet-film-list') ?? customElements.define('soviet-film-list', SovietFilmList);

export default function OwnFilms() {
  const list = useRef<SovietFilmList>(null);
  const [asked, setAsked] = useState('');
  const [opened, setOpened] = useState('');
  useListeners(list, setAsked, setOpened);
  useEffect(() => {
    if (list.current) list.current.films = programme;
  }, []);
  return (
    <>
      <p>
        Asked: <output id="asked">{asked}</output>, opened: <output id="opened">{opened}</output>
      </p>
      <soviet-film-list ref={list} />
    </>
  );
}
