import type {CSSResult, ReactiveElement} from 'lit';
import {ofDocument} from './unclobbered.js';

const sheetsOf = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

/**
 * Puts styles on an element in whatever document it is put into; to be called when it is made. Not
 * `static styles`: Lit would adopt them in the one document it was loaded in. Sheets belong to the
 * document they were made for: one from another is refused, and those that a root has are lost when
 * it moves (https://github.com/lit/lit/issues/5162).
 */
export function dress(host: ReactiveElement, styles: readonly CSSResult[]): void {
  host.addController({hostConnected: () => adopt(host.renderRoot as ShadowRoot, styles)});
}

function adopt(root: ShadowRoot, styles: readonly CSSResult[]): void {
  const page = root.ownerDocument;
  const sheets = sheetsOf.get(page) ?? new Map<CSSResult, CSSStyleSheet>();
  sheetsOf.set(page, sheets);
  root.adoptedStyleSheets = styles.map(style => {
    const sheet = sheets.get(style) ?? makeSheet(page, style);
    sheets.set(style, sheet);
    return sheet;
  });
}

/** By the window of the document; one without a window shows nothing, and any sheet will do. */
function makeSheet(page: Document, {cssText}: CSSResult): CSSStyleSheet {
  const view = ofDocument(page, 'defaultView') ?? window;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(cssText);
  return sheet;
}
