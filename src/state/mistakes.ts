import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {
  CHECK_MODES,
  CONTROLS,
  HEADING_LEVELS,
  SCHEMES,
  SLOTS,
  splitWords,
  toFlag,
  toText,
  URL_STATES,
} from '../attributes.js';
import {FACET_NAMES, parseQuery, SORT_KEYS, type Collection} from '../catalog/index.js';
import {facetIndex} from '../catalog/facets.js';
import {nearest, warn, warnUnknown} from '../warnings.js';
import type {Store} from './store.js';

interface Host extends ReactiveControllerHost, Element {
  readonly checks: string;
  readonly controls: string;
  readonly facets: string;
  readonly headingLevel: unknown;
  jsonLd: boolean;
  readonly only: string;
  report: boolean;
  readonly reportTo: string;
  readonly theme: string;
  readonly urlKey: string;
  readonly urlState: string;
}

/** What a script or an attribute of the page asked for since the last check. */
interface Asked {
  readonly query?: unknown;
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
  #only = '';

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

  hostUpdate(): void {
    const host = this.#host;
    checkWords(host, 'theme', SCHEMES, host.theme);
    checkWords(host, 'checks', CHECK_MODES, host.checks);
    checkWords(host, 'heading-level', HEADING_LEVELS, host.headingLevel);
    checkWords(host, 'url-state', URL_STATES, host.urlState);
    checkWords(host, 'controls', [...CONTROLS, 'none'], host.controls, true);
    checkWords(host, 'facets', FACET_NAMES, host.facets, true);
    host.report = checkFlag(host, 'report', host.report);
    host.jsonLd = checkFlag(host, 'json-ld', host.jsonLd);
    checkAddress(host);
    checkQuery(host, this.#asked.query);
  }

  hostUpdated(): void {
    const {loaded, snapshot} = this.#store;
    const {collection} = snapshot;
    const {only} = this.#host;
    if (!loaded || (collection === this.#checked && only === this.#only)) return;
    this.#checked = collection;
    this.#only = only;
    const ids = loaded.films.map(({id}) => id);
    checkWords(this.#host, 'only', ids, only, true);
    checkMarkup(this.#host, loaded);
    checkAsked(this.#host, this.#asked, collection);
    this.#asked = {};
  }
}

/** Returns the text, or null after a warning where a value is none. */
function checkText(host: object, name: string, given: unknown): string | null {
  const text = toText(given);
  if (given && text === null) warn(host, `${name} must be text, not ${typeof given}`);
  return text;
}

/** Warns of words that are not known, and of values that are not text. */
export function checkWords(
  host: object,
  name: string,
  known: readonly (string | number)[],
  given: unknown,
  isList?: boolean,
): void {
  const text = checkText(host, name, given);
  if (text === null) return;
  const all = new Set(known.map(String));
  for (const word of isList ? splitWords(text) : [text]) {
    if (!all.has(word)) warnUnknown(host, `${name} does not know`, word, known);
  }
}

function checkFlag(host: object, name: string, given: unknown): boolean {
  const isOn = toFlag(given);
  if (given && !isOn) warn(host, `${name} must be left out to be off, not "false"`);
  return isOn;
}

function checkAddress(host: Host): void {
  const text = checkText(host, 'report-to', host.reportTo);
  if (text && !/^[^\s:?]+@[^\s:?]+$/.test(text)) {
    warn(host, `report-to must be an e-mail address, not "${text}"`);
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

/** The list that was first on each key. */
const holders = new Map<string, WeakRef<Element>>();

/** Lists on one key overwrite each other's parameters in the address. */
function checkKey(host: Host): void {
  const {urlState} = host;
  if (urlState !== 'hash' && urlState !== 'query') return;
  const key = checkText(host, 'url-key', host.urlKey) ?? '';
  const holder = holders.get(`${urlState} ${key}`)?.deref();
  if (holder?.isConnected && holder.ownerDocument === host.ownerDocument) {
    if (holder !== host) warn(host, `another list has the url-key "${key}"`);
  } else holders.set(`${urlState} ${key}`, new WeakRef(host));
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
  const ids = collection.films.map(({id}) => id);
  if (film) check('id', film, ids);
  const {facets} = parseQuery(toText(query) ?? '');
  for (const name of FACET_NAMES) {
    const known = facets[name].length > 0 ? facetIndex(collection, name).totals : [];
    for (const value of facets[name]) {
      check(
        name,
        value,
        known.map(({value}) => value),
      );
    }
  }
}

function checkQuery(host: Host, query: unknown): void {
  const params = new URLSearchParams(checkText(host, 'query', query) ?? '');
  const known = ['q', 'sort', ...FACET_NAMES];
  checkWords(host, 'query', known, [...params.keys()].join(' '), true);
  checkWords(host, 'sort', SORT_KEYS, params.get('sort') || null);
}
