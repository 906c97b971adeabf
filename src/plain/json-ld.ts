import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {toFlag} from '../attributes.js';
import type {Collection} from '../catalog/index.js';
import {toJsonLd} from './structured-data.js';
import {pageAddress} from '../guest/page-address.js';
import {mark, removeCopies} from '../guest/page-nodes.js';
import {createElement, ofDocument} from '../guest/unclobbered.js';

interface JsonLdHost extends ReactiveControllerHost, Element {
  readonly jsonLd: boolean;
}

/** Where the collection is, once there is one. */
interface CollectionHolder {
  readonly isReady: boolean;
  readonly snapshot: {readonly collection: Collection};
}

/** Keeps one schema.org record of the list in the page's head, for as long as the host wants it. */
export class JsonLd implements ReactiveController {
  readonly #host: JsonLdHost;
  readonly #store: CollectionHolder;
  #script: HTMLScriptElement | null = null;
  #written: Collection | null = null;

  constructor(host: JsonLdHost, store: CollectionHolder) {
    this.#host = host;
    this.#store = store;
    host.addController(this);
  }

  hostUpdated(): void {
    const {isReady, snapshot} = this.#store;
    const wanted =
      toFlag(this.#host.jsonLd) && this.#host.isConnected && isReady ? snapshot.collection : null;
    const isThere = this.#script?.isConnected ?? !wanted;
    if (wanted === this.#written && isThere) return;
    this.hostDisconnected();
    this.#written = wanted;
    if (wanted) this.#script = addScript(this.#host.ownerDocument, wanted);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#script?.remove();
    this.#script = null;
    this.#written = null;
  }
}

/**
 * A text node, because Trusted Types guard the text properties of every script element. Where they are
 * required this is reported too, but the data stands.
 */
function addScript(page: Document, collection: Collection): HTMLScriptElement {
  const json = JSON.stringify(toJsonLd(collection, pageAddress(page))).replaceAll('<', '\\u003c');
  const script = createElement(page, 'script');
  script.type = 'application/ld+json';
  mark(script);
  removeCopies(page);
  script.append(json);
  (ofDocument(page, 'head') ?? ofDocument(page, 'documentElement')).append(script);
  return script;
}
