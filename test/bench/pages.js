/** Makes the pages that are compared. All show the same cards in the same look. */
import {countLeaders} from './films.js';

export const pageName = (id, count) => `${id}-${count}.html`;

/** The page that a host writes who has nothing but the snippet, and perhaps films of its own. */
export function barePage({collection, isBundled, snippet}) {
  return shell({body: withChildren(snippet, isBundled ? '' : inlineJson(collection))});
}

/** All other pages by contestant; `look` is what was harvested from the bare one. */
export function otherPages({collection, isBundled, snippet, look}) {
  const {css, introduction} = look;
  const cards = withLeaders(look.cards, collection.films);
  const films = base({introduction, cards: look.cards});
  const filtered = base({introduction, cards, controls: controls(collection.films)});
  const fallback = `${isBundled ? '' : inlineJson(collection)}${films}`;
  return {
    static: shell({css, body: films}),
    fallback: shell({css, body: withChildren(snippet, fallback)}),
    before: shell({
      body: withChildren(snippet, isBundled ? '' : inlineJson(collection)).replace(
        /<script type="module".*?<\/script>/s,
        tag('before.js'),
      ),
    }),
    vanilla: shell({css, body: `${tag('vanilla.js')}${filtered}`}),
    skipping: shell({css: `${css}${SKIPPING}`, body: `${tag('vanilla.js')}${filtered}`}),
    'list-js': shell({css, body: `${tag('list-js.js')}${withClasses(filtered)}`}),
  };
}

/**
 * Cards off the screen are neither laid out nor painted. That makes long pages quick and costs a
 * part of the look: rows of neighbours are no longer shared, because such cards know only themselves.
 */
const SKIPPING =
  ".cards [part='card']{content-visibility:auto;contain-intrinsic-block-size:auto 30em}";

function shell({css = '', body}) {
  const look = 'body{margin:1em;font-family:system-ui,sans-serif}';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Films</title><style>${look}${css}</style></head><body><h1>Films</h1>${body}</body></html>`;
}

function tag(script) {
  return `<script type="module" src="/${script}"></script>`;
}

function withChildren(snippet, children) {
  return snippet.replace('</soviet-film-list>', tagEnd => `${children}${tagEnd}`);
}

function inlineJson(collection) {
  const json = JSON.stringify(collection).replaceAll('<', '\\u003c');
  return `<script type="application/json">${json}</script>`;
}

/** The element's frame around the cards. */
function base({cards, controls: {side, status, toolbar} = NO_CONTROLS, introduction}) {
  const list = `<ul part="film-list" role="list">${cards.join('')}</ul>`;
  return `<div class="films"><div part="base" class="cards"><div part="header">${introduction}</div>${toolbar}<div class="body"><div class="side">${side}</div><div class="main">${status}${list}</div></div></div></div>`;
}

const NO_CONTROLS = {side: '', status: '', toolbar: ''};

function controls(films) {
  const chips = countLeaders(films).map(
    ([name, count]) =>
      `<label part="chip"><input type="checkbox" value="${name}"><span>${name}</span><span part="chip-count">${count}</span></label>`,
  );
  return {
    toolbar: `<div part="toolbar"><label part="search"><span class="label">Search</span><input part="search-input" type="search" autocomplete="off" spellcheck="false"></label></div>`,
    status: `<div class="status"><p part="count">${films.length} films</p></div>`,
    side: `<div part="facets" class="open"><fieldset part="facet"><legend part="facet-label">Leader on screen</legend>${chips.join('')}</fieldset></div>`,
  };
}

function withLeaders(cards, films) {
  return cards.map((card, index) => {
    const leaders = films[index].leaders.map(({name}) => name).join('|');
    return card.replace('<li ', `<li data-leaders="${leaders}" `);
  });
}

/** List.js knows the places of its values by class. */
function withClasses(html) {
  return html.replace(
    /part="(film-list|card-(?:title|original|meta|description|fact))"/g,
    '$& class="$1"',
  );
}
