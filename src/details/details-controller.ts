import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {CatalogController} from '../state/store.js';
import type {Check, Film} from '../catalog/index.js';
import {emit} from '../events.js';
import {LazyPart} from '../guest/lazy-part.js';
import type {FilmActs} from '../wall/scene.js';
import type {UrlController} from '../state/address.js';

/** Opens and closes the details of a film, and loads what draws them when they are first asked for. */
export class DetailsController implements ReactiveController, FilmActs {
  readonly #host: ReactiveControllerHost & Element;
  readonly #catalog: CatalogController;
  readonly #address: UrlController;
  readonly #part: LazyPart;
  /** True once the page listens for reports. */
  takesReports = false;

  constructor(
    host: ReactiveControllerHost & Element,
    catalog: CatalogController,
    address: UrlController,
  ) {
    this.#host = host;
    this.#catalog = catalog;
    this.#address = address;
    this.#part = new LazyPart(
      host,
      () => import('./details-element.js'),
      'The details of films could not be shown.',
      () => this.#catalog.update({film: ''}),
    );
    host.addController(this);
  }

  /** Null, or resolved once the details can be drawn or it is known that they cannot. */
  get loading(): Promise<void> | null {
    return this.#part.loading;
  }

  get isLoaded(): boolean {
    return this.#part.isLoaded;
  }

  fail = (error: unknown): void => this.#part.fail(error);

  hostUpdate(): void {
    if (this.#catalog.snapshot.film) this.#part.need();
  }

  /** From one film's details to another's is no step of its own: back leads out of them. */
  open = (film: Film): void => {
    const isOpen = this.#catalog.snapshot.film !== null;
    if (!emit(this.#host, 'film-open', {film})) return;
    this.#catalog.update({film: film.id});
    if (isOpen) this.#address.replace();
    else this.#address.push();
  };

  openById(id: string): void {
    const film = this.#catalog.snapshot.collection.films.find(film => film.id === id);
    if (film) this.open(film);
  }

  close = (): void => {
    const {film} = this.#catalog.snapshot;
    if (!film) return;
    this.#catalog.update({film: ''});
    emit(this.#host, 'film-close', {film});
    this.#address.push();
  };

  /** False when the page takes care of it. */
  report = (film: Film, check?: Check): boolean =>
    emit(this.#host, 'film-report', check ? {film, check} : {film});

  linkTo = (film: Film): string | null => this.#address.linkTo(film.id);
}
