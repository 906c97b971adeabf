import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {SLOTS} from './attributes.js';
import {FACET_NAMES, type Collection, type Query} from './catalog/index.js';
import {facetIndex} from './catalog/facets.js';
import {excerptOf, namedLike, warn, warnUnknown} from './warnings.js';

interface Host extends ReactiveControllerHost, Element {
  readonly urlKey: unknown;
  readonly urlState: unknown;
}

interface Films {
  /** Null until films have been loaded. */
  readonly loaded: Collection | null;
  readonly snapshot: {readonly collection: Collection};
}

/** What a script or an attribute of the page asked for since the last check. */
interface Asked {
  readonly query?: Query;
  readonly film?: string;
}

/** Children that no page means to have in a list: they follow `<soviet-film-list />`, which is not closed. */
const REST_OF_PAGE = `:is(main, nav, footer, soviet-film-list):not(:scope > [slot], :scope > [slot] *, :scope :is(article, blockquote, section) *)`;

const lists = new Map<string, WeakRef<Host>>();

/**
 * Warns of a page's mistakes that only show beside the loaded films or in the element's markup. It
 * checks once for each connection, for each collection, and for what the page asks for later.
 */
export class Mistakes implements ReactiveController {
  readonly #host: Host;
  readonly #films: Films;
  #asked: Asked = {};
  #checked: Collection | null = null;

  constructor(host: Host, films: Films) {
    this.#host = host;
    this.#films = films;
    host.addController(this);
  }

  hostConnected(): void {
    this.ask({});
  }

  ask(asked: Asked): void {
    this.#asked = {...this.#asked, ...asked};
    this.#checked = null;
  }

  hostUpdated(): void {
    const {loaded, snapshot} = this.#films;
    if (!loaded || snapshot.collection === this.#checked) return;
    this.#checked = snapshot.collection;
    checkAttributes(this.#host);
    checkChildren(this.#host, loaded);
    checkKey(this.#host);
    checkAsked(this.#host, this.#asked, snapshot.collection);
    this.#asked = {};
  }
}

/** Names such as `x-view` and those with other signs are a framework's. */
function checkAttributes(host: Host): void {
  const {observedAttributes} = host.constructor as typeof Element & {observedAttributes: string[]};
  const names = [...observedAttributes, 'films'];
  for (const name of host.getAttributeNames()) {
    if (observedAttributes.includes(name) || !/^[a-z]{2}[a-z_-]*$/.test(name)) continue;
    const meant = namedLike(name, names);
    if (meant)
      warn(
        host,
        `there is no attribute "${excerptOf(name)}" (${meant}${meant === 'films' ? ' is a property' : '?'})`,
      );
  }
}

function checkChildren(host: Host, {films}: Collection): void {
  if (host.querySelector(REST_OF_PAGE)) {
    warn(
      host,
      '</soviet-film-list> is missing: the rest of the page is inside, and "/>" closes nothing',
    );
  }
  for (const slot of slotsIn(host)) {
    const slots = [...SLOTS, ...films.map(({id}) => `film:${id}`)];
    if (!slots.includes(slot)) warnUnknown(host, 'there is no slot', slot, slots);
  }
}

/** A form's field can hide the property. */
function slotsIn(host: Host): string[] {
  return [...host.children].map(({slot}) => slot).filter(slot => slot && typeof slot === 'string');
}

/** Lists on one key overwrite each other's parameters in the address. */
function checkKey(host: Host): void {
  const {urlKey, urlState} = host;
  if (urlState !== 'hash' && urlState !== 'query') return;
  const key = `${urlState} ${typeof urlKey === 'string' ? urlKey : ''}`;
  const other = lists.get(key)?.deref();
  const isShared = other?.isConnected && other.urlKey === urlKey && other.urlState === urlState;
  if (!isShared) lists.set(key, new WeakRef(host));
  else if (other !== host)
    warn(host, `another list has the same url-key "${excerptOf(String(urlKey))}"`);
}

function checkAsked(host: Host, {film, query}: Asked, collection: Collection): void {
  if (film) {
    const ids = collection.films.map(({id}) => id);
    if (!ids.includes(film)) warnUnknown(host, 'no film has the id', film, ids);
  }
  for (const name of FACET_NAMES) {
    for (const value of query?.facets[name] ?? []) {
      const values = facetIndex(collection, name).totals.map(({value}) => value);
      if (!values.includes(value)) warnUnknown(host, `no film has the ${name}`, value, values);
    }
  }
}
