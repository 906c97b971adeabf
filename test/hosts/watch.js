/* global document, EventTarget, getComputedStyle, location, parent, window */

/**
 * The first script of a host page: tells the test in the frame's parent what has become of the
 * list. It relies on nothing that a page can change, and tells strings only: Prototype changes JSON.
 */
(function () {
  const LIMIT_MS = 6000;
  const errors = [];
  const start = Date.now();
  const before = new Set(Object.getOwnPropertyNames(window));
  const listen = EventTarget.prototype.addEventListener;
  const queryAll = Object.getPrototypeOf(document).querySelectorAll;
  const later = window.setTimeout.bind(window);

  // Deferred scripts run when the parser is done: what comes then, scripts have brought.
  const changes = [];
  const observer = new window.MutationObserver(records => changes.push(...records));
  listen.call(document, 'readystatechange', () => {
    observer.observe(document, {attributes: true, childList: true, subtree: true});
  });

  const note = text => errors.push(text);
  listen.call(window, 'error', event => note('error: ' + event.message), true);
  listen.call(window, 'unhandledrejection', event => note('rejection: ' + event.reason));
  listen.call(document, 'securitypolicyviolation', event => {
    note('policy: ' + event.violatedDirective + ' ' + event.blockedURI);
  });

  function cardsOf(list) {
    return list.shadowRoot ? list.shadowRoot.querySelectorAll('[part=card]').length : 0;
  }

  function look() {
    const lists = queryAll.call(document, 'soviet-film-list');
    const isDone = lists.length > 0 && cardsOf(lists[0]) === 10;
    if (!isDone && Date.now() - start < LIMIT_MS) return later(look, 50);
    // Whatever goes wrong after the cards are drawn must be seen too.
    return later(() => parent.postMessage(report(lists[0]), '*'), 100);
  }

  /** Zone.js notes each event that anybody listens to. */
  const isNew = name => !before.has(name) && !name.startsWith('__zone_symbol__');

  function nameOf({addedNodes, attributeName, removedNodes, target}) {
    const nodes = Array.prototype.slice.call(addedNodes).map(node => '+' + node.outerHTML);
    return target.localName + (attributeName || nodes.join('') || '-' + removedNodes[0].nodeName);
  }

  function report(list) {
    const names = Object.getOwnPropertyNames(window).filter(isNew);
    const told = {
      page: location.pathname,
      names: names.join(' '),
      errors: errors.join('\n'),
      outside: changes.map(nameOf).join(' '),
    };
    if (!list || cardsOf(list) === 0) return Object.assign(told, {cards: 'none'});
    return Object.assign(told, looksOf(list), {
      cards: String(cardsOf(list)),
      version: String(list.constructor.version),
    });
  }

  function looksOf(list) {
    const part = name => list.shadowRoot.querySelector('[part=' + name + ']');
    const style = getComputedStyle(part('card-description'));
    const {letterSpacing, textIndent, textTransform} = style;
    const {textShadow, webkitTextFillColor, whiteSpace, writingMode} = style;
    return {
      ground: getComputedStyle(part('base')).backgroundColor,
      display: getComputedStyle(list).display,
      size: String(parseFloat(style.fontSize) >= 10),
      look: [
        ...[letterSpacing, textTransform, writingMode, textIndent],
        ...[textShadow, webkitTextFillColor === style.color, whiteSpace],
      ].join(' '),
      original: part('card-original').textContent,
    };
  }

  listen.call(window, 'load', look);
})();
