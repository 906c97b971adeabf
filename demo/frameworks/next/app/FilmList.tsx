'use client';
import 'soviet-film-list/react';
import {useRef, useState} from 'react';
import {useListeners} from './useListeners';

/**
 * React knows no shadow roots. The parser makes one of the server's text, after which the box holds
 * other markup than React was given: that is what it shall not warn of.
 */
export function FilmList({html}: {readonly html: string}) {
  const box = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState('');
  const [opened, setOpened] = useState('');
  useListeners(box, setAsked, setOpened);
  return (
    <>
      <p>
        Asked: <output id="asked">{asked}</output>, opened: <output id="opened">{opened}</output>
      </p>
      <div ref={box} dangerouslySetInnerHTML={{__html: html}} suppressHydrationWarning />
    </>
  );
}
