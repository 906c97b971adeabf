import {ofDocument} from './unclobbered.js';

/**
 * The address to cite a page by: its canonical link, else its own. A `srcdoc` frame has none; its base
 * is the page around it. Empty where none of them is on the web.
 */
export function pageAddress(page: Document): string {
  const find = ofDocument(page, 'querySelector');
  const link = find.call(page, 'head link[rel~=canonical]') as HTMLLinkElement | null;
  const own = [ofDocument(page, 'URL'), ofDocument(page, 'baseURI')].map(withoutSecrets);
  return [link?.href, ...own].find(address => /^https?:/.test(address ?? '')) ?? '';
}

/** Without user name and fragment, but for the path of a hash router. */
function withoutSecrets(address: string): string {
  const {hash, host, pathname, protocol, search} = new URL(address);
  const [route = ''] = /^#[!/][^?]*/.exec(hash) ?? [];
  return `${protocol}//${host}${pathname}${search}${route}`;
}
