/** Makes the pages that are compared. */
import {ORDERS} from './questions.js';
import {sameScript} from './same-picture.js';

const TAG = 'soviet-film-list';

export const pageName = (id, count) => `${id}-${count}.html`;

/** What a host writes by hand, and gives a few lines of style. */
const PLAIN_CSS =
  'ul{list-style:none;padding:0;max-width:45em}li{padding:.5em 0 1em;border-bottom:1px solid #ccc}h3,li p{margin:.25em 0}[hidden]{display:none}';

/** Every page, by contestant. */
export function makePages({collection, films, isBundled, leaders, prerendered, snippet}) {
  const json = isBundled ? '' : inlineJson(collection);
  const plain = list(films, card);
  return {
    plain: shell(plain, PLAIN_CSS),
    ...listPages({collection, isBundled, prerendered, snippet}),
    fallback: shell(withChildren(snippet, `${json}${plain}`), PLAIN_CSS),
    ...samePages(films.length, prerendered),
    ...peerPages(films, leaders),
  };
}

/** The embed code alone, and after the server-rendered list. */
export function listPages({collection, isBundled, prerendered, snippet}) {
  const script = /<script type="module".*?<\/script>/s.exec(snippet)[0];
  return {
    bare: shell(isBundled ? snippet : withChildren(snippet, inlineJson(collection))),
    prerendered: shell(`${prerendered}${script}`),
  };
}

/** They show the same as the list, so that their time can be compared with the list's. */
function samePages(count, prerendered) {
  const withScript = id => shell(`<div>${tag(sameScript(id, count))}<${TAG}></${TAG}></div>`);
  return {
    server: shell(prerendered),
    'same-html': withScript('same-html'),
    'same-react': withScript('same-react'),
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
