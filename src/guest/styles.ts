import type {CSSResult, ReactiveController, ReactiveControllerHost} from 'lit';
import {ofDocument} from './unclobbered.js';

interface StyledHost extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
}

const sheetsOf = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

/**
 * Puts styles on an element in whatever document it is put into; to be made with the element. Not
 * `static styles`: Lit would adopt them in the one document it was loaded in. Sheets belong to the
 * document they were made for: one from another is refused, and those that a root has are lost when
 * it moves (https://github.com/lit/lit/issues/5162).
 */
export class Styles implements ReactiveController {
  readonly #host: StyledHost;
  #styles: readonly CSSResult[];
  #isOn = false;

  constructor(host: StyledHost, styles: readonly CSSResult[]) {
    this.#host = host;
    this.#styles = styles;
    host.addController(this);
  }

  /** In another document. */
  hostConnected(): void {
    if (this.#isOn) adopt(this.#host.renderRoot as ShadowRoot, this.#styles);
  }

  /** Not before something is drawn: what a server has drawn brings its own. */
  hostUpdate(): void {
    if (this.#isOn) return;
    this.#isOn = true;
    this.hostConnected();
  }

  /** Styles that the first films do not need come after the rest. */
  add(style: CSSResult): void {
    if (this.#styles.includes(style)) return;
    this.#styles = [...this.#styles, style];
    this.hostConnected();
  }
}

function adopt(root: ShadowRoot, styles: readonly CSSResult[]): void {
  const page = root.ownerDocument;
  // A document without a window, or one of unit tests, takes no sheets and shows nothing.
  const view = ofDocument(page, 'defaultView');
  if (!view || !('adoptedStyleSheets' in root)) return;
  const sheets = sheetsOf.get(page) ?? new Map<CSSResult, CSSStyleSheet>();
  sheetsOf.set(page, sheets);
  const ours = styles.map(style => {
    const sheet = sheets.get(style) ?? makeSheet(view, style);
    sheets.set(style, sheet);
    return sheet;
  });
  // The page, polyfills and extensions add sheets too. Those of another document would be refused.
  const others = root.adoptedStyleSheets.filter(
    sheet => sheet instanceof view.CSSStyleSheet && ![...sheets.values()].includes(sheet),
  );
  root.adoptedStyleSheets = [...ours, ...others];
}

function makeSheet(view: Window & typeof globalThis, {cssText}: CSSResult): CSSStyleSheet {
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(cssText);
  return sheet;
}
