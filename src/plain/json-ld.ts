import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {CatalogController} from '../state/store.js';
import type {Collection} from '../catalog/index.js';
import {toJsonLd} from './structured-data.js';
import {createElement, ofDocument} from '../guest/unclobbered.js';

interface JsonLdHost extends ReactiveControllerHost, Element {
  readonly jsonLd: boolean;
}

/** Keeps one schema.org record of the list in the page's head, for as long as the host wants it. */
export class JsonLdController implements ReactiveController {
  readonly #host: JsonLdHost;
  readonly #catalog: CatalogController;
  #script: HTMLScriptElement | null = null;
  #told: Collection | null = null;

  constructor(host: JsonLdHost, catalog: CatalogController) {
    this.#host = host;
    this.#catalog = catalog;
    host.addController(this);
  }

  hostUpdated(): void {
    const {isReady, snapshot} = this.#catalog;
    const told =
      this.#host.jsonLd && this.#host.isConnected && isReady ? snapshot.collection : null;
    if (told === this.#told) return;
    this.hostDisconnected();
    this.#told = told;
    if (told) this.#script = addScript(this.#host.ownerDocument, told);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#script?.remove();
    this.#script = null;
    this.#told = null;
  }
}

/**
 * A text node, because Trusted Types guard the text properties of every script element. Where they are
 * required this is reported too, but the data stands.
 */
function addScript(page: Document, collection: Collection): HTMLScriptElement {
  const json = JSON.stringify(toJsonLd(collection, ofDocument(page, 'URL'))).replaceAll(
    '<',
    '\\u003c',
  );
  const script = createElement(page, 'script');
  script.type = 'application/ld+json';
  script.append(ofDocument(page, 'createTextNode').call(page, json));
  (ofDocument(page, 'head') ?? ofDocument(page, 'documentElement')).append(script);
  return script;
}
