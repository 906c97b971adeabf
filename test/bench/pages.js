/** Makes the pages that are compared. */
import {ORDERS} from './questions.js';

export const pageName = (id, count) => `${id}-${count}.html`;

/** What a host writes by hand, and gives a few lines of style. */
const PLAIN_CSS =
  'ul{list-style:none;padding:0;max-width:45em}li{padding:.5em 0 1em;border-bottom:1px solid #ccc}h3,li p{margin:.25em 0}[hidden]{display:none}';

/** Every page but the one in the full look, by contestant. */
export function makePages({collection, films, isBundled, leaders, prerendered, snippet}) {
  const json = isBundled ? '' : inlineJson(collection);
  const bare = json ? withChildren(snippet, json) : snippet;
  const script = /<script type="module".*?<\/script>/s.exec(snippet)[0];
  const plain = list(films, card);
  return {
    plain: shell(plain, PLAIN_CSS),
    bare: shell(bare),
    before: shell(bare.replace(script, tag('before.js'))),
    prerendered: shell(`${prerendered}${script}`),
    fallback: shell(withChildren(snippet, `${json}${plain}`), PLAIN_CSS),
    ...peerPages(films, leaders),
  };
}

/** Most peers find their controls in the page; React draws its own. */
function peerPages(films, leaders) {
  const bar = controls(leaders, films.length);
  const json = data('films', films);
  const more = '<button id="more" type="button" hidden>More</button>';
  const empty = `${bar}<ul part="film-list"></ul>${more}${json}`;
  const root = `<div id="app"></div>${data('controls', {leaders, orders: ORDERS})}${json}`;
  return {
    vanilla: shell(`${bar}${list(films, knownCard)}${tag('vanilla.js')}`, PLAIN_CSS),
    react: shell(`${root}${tag('react.js')}`, PLAIN_CSS),
    itemsjs: shell(`${empty}${tag('itemsjs.js')}`, PLAIN_CSS),
    minisearch: shell(`${empty}${tag('minisearch.js')}`, PLAIN_CSS),
  };
}

/** The static page that looks as the element does; `look` is what was harvested from it. */
export function fullLookPage({css, list: drawn}) {
  return shell(`<div class="films">${drawn}</div>`, css);
}

/** A page has something below the list, which moves when the list grows late. */
function shell(body, css = '') {
  const look = 'body{margin:1em;font-family:system-ui,sans-serif}';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Films</title><style>${look}${css}</style></head><body><h1>Films</h1>${body}<footer><p>Chosen for students of leadership.</p></footer></body></html>`;
}

function tag(script) {
  return `<script type="module" src="/${script}"></script>`;
}

/** In place of the children that it has. */
function withChildren(snippet, children) {
  return snippet.replace(
    /(<soviet-film-list[^>]*>).*(<\/soviet-film-list>)/s,
    (_, start, end) => `${start}${children}${end}`,
  );
}

function inlineJson(value, id = '') {
  const json = JSON.stringify(value).replaceAll('<', '\\u003c');
  return `<script type="application/json"${id}>${json}</script>`;
}

function data(id, value) {
  return inlineJson(value, ` id="${id}"`);
}

function list(films, draw) {
  return `<ul part="film-list">${films.map(film => draw(film)).join('')}</ul>`;
}

function card({description, fact, title, year}, attributes = '') {
  return `<li${attributes}><h3>${escaped(title)}</h3><p class="year">${year}</p><p>${escaped(description)}</p><p>${escaped(fact)}</p></li>`;
}

/** With what a filter has to know beside the words in it. */
function knownCard(film) {
  const {leaders, words} = film;
  return card(film, ` data-leaders="${escaped(leaders.join('|'))}" data-words="${escaped(words)}"`);
}

function controls(leaders, count) {
  const boxes = leaders.map(
    name =>
      `<label part="chip"><input type="checkbox" value="${escaped(name)}"> ${escaped(name)}</label> `,
  );
  const options = ORDERS.map(order => `<option>${order}</option>`);
  return `<label>Search <input part="search-input" type="search"></label> <label>Order <select part="sort">${options.join('')}</select></label><fieldset><legend>Leader on screen</legend>${boxes.join('')}</fieldset><p part="count">${count} films</p>`;
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
