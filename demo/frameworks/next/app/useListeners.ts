import {useEffect, type RefObject} from 'react';

type Told = (text: string) => void;

/**
 * Listens to the list in a box, or to the list itself. When React takes a page over from the server
 * it adds no listeners to elements of others; a `ref` does.
 */
export function useListeners(box: RefObject<HTMLElement | null>, ask: Told, open: Told) {
  useEffect(() => {
    const {current} = box;
    const isOver = new AbortController();
    const {signal} = isOver;
    const listen = current?.addEventListener.bind(current) as Document['addEventListener'];
    listen('film-query-change', ({detail}) => ask(detail.query), {signal});
    listen(
      'film-open',
      event => {
        event.preventDefault();
        open(event.detail.film.title);
      },
      {signal},
    );
    return () => isOver.abort();
  }, [box, ask, open]);
}
