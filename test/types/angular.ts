import {Component, CUSTOM_ELEMENTS_SCHEMA, signal} from '@angular/core';
import 'soviet-film-list';
import type {Film} from 'soviet-film-list/catalog';
import {SovietFilmList} from 'soviet-film-list/element';

/** Angular asks the element itself for the types of its events, and nobody for those of properties. */
@Component({
  selector: 'app-films',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <soviet-film-list
      view="list"
      [films]="films"
      [query]="query()"
      (film-query-change)="query.set($event.detail.query)"
      (film-open)="show($event, $event.detail.film)"
    >
      <p slot="film:the-star">Tonight</p>
    </soviet-film-list>
  `,
})
export class Films {
  readonly films = [{id: 'the-star', title: 'The Star', year: 1949}];
  readonly query = signal('');
  film: Film | null = null;

  show(event: CustomEvent, film: Film): void {
    event.preventDefault();
    this.film = film;
  }
}

/** Films of the app's own and no others: the element without any, before the app is started. */
customElements.get('soviet-film-list') ?? customElements.define('soviet-film-list', SovietFilmList);

@Component({
  selector: 'app-programme',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `<soviet-film-list
    [films]="programme"
    (film-open)="title.set($event.detail.film.title)"
  ></soviet-film-list>`,
})
export class Programme {
  readonly programme = [{id: 'the-star', title: 'The Star', year: 1949}];
  readonly title = signal('');
}
