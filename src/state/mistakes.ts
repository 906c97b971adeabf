import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {SLOTS, toText} from '../attributes.js';
import {FACET_NAMES, type Collection, type Query} from '../catalog/index.js';
import {facetIndex} from '../catalog/facets.js';
import {holdsName} from '../guest/landmark.js';
import {nearest, warn, warnUnknown} from '../warnings.js';
import type {Store} from './store.js';

interface Host extends ReactiveControllerHost, Element {
  readonly urlKey: string;
  readonly urlState: string;
}

/** What a script or an attribute of the page asked for since the last check. */
interface Asked {
  readonly query?: Query;
  readonly film?: string;
}

/** No page means to have them in a fallback. A footer can be that of a quotation. */
const REST_OF_PAGE =
  ':is(main, nav, :scope > footer, soviet-film-list):not(:scope > [slot], :scope > [slot] *)';

/**
 * Warns of a page's mistakes that only show beside the loaded films or in the element's markup. It
 * checks once for each connection, for each collection, and for what the page asks for later.
 */
export class Mistakes implements ReactiveController {
  readonly #host: Host;
  readonly #store: Store;
  #asked: Asked = {};
  #checked: Collection | null = null;

  constructor(host: Host, store: Store) {
    this.#host = host;
    this.#store = store;
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
    const {loaded, snapshot} = this.#store;
    const {collection} = snapshot;
    if (!loaded || collection === this.#checked) return;
    this.#checked = collection;
    checkMarkup(this.#host, loaded);
    checkAsked(this.#host, this.#asked, collection);
    this.#asked = {};
  }
}

function checkMarkup(host: Host, {films}: Collection): void {
  for (const name of host.getAttributeNames()) checkName(host, name);
  if (host.querySelector(REST_OF_PAGE)) {
    warn(host, '"/>" does not close the element: the page goes on inside');
  }
  for (const {slot} of host.children) {
    const known = [...SLOTS, ...films.map(({id}) => `film:${id}`)];
    // A form's field can hide the property.
    if (slot && slot === String(slot) && !known.includes(slot)) {
      warnUnknown(host, 'there is no slot', slot, known);
    }
  }
  checkKey(host);
}

/** Lists on one key overwrite each other's parameters in the address. */
function checkKey(host: Host): void {
  const {urlState} = host;
  if (urlState !== 'hash' && urlState !== 'query') return;
  const key = toText(host, 'url-key', host.urlKey) ?? '';
  if (!holdsName(host, `url ${urlState} ${key}`))
    warn(host, `another list has the url-key "${key}"`);
}

/** Names such as `x-view` and those with other signs are a framework's. */
function checkName(host: Host, name: string): void {
  const {observedAttributes: ours} = host.constructor as unknown as {observedAttributes: string[]};
  if (ours.includes(name) || !/^[a-z]{2}[a-z_-]*$/.test(name)) return;
  const others = [...ours, 'films property'].filter(other => other[0] === name[0]);
  const meant = nearest(name, others);
  if (meant) warn(host, `there is no attribute "${name}" (${meant}?)`);
}

function checkAsked(host: Host, {film, query}: Asked, collection: Collection): void {
  const check = (name: string, value: string, known: readonly string[]) => {
    if (!known.includes(value)) warnUnknown(host, `no film has the ${name}`, value, known);
  };
  if (film)
    check(
      'id',
      film,
      collection.films.map(({id}) => id),
    );
  for (const name of FACET_NAMES) {
    for (const value of query?.facets[name] ?? []) {
      check(
        name,
        value,
        facetIndex(collection, name).totals.map(({value}) => value),
      );
    }
  }
}
