/* global document, NodeFilter, window */

/**
 * Pages that show the very same picture as the list without being it: its server-rendered HTML
 * without a script, and its tree set by `innerHTML` or created by React.
 */
import {fileURLToPath} from 'node:url';
import {differences, readPicture} from './picture.js';
import {bundled} from './scripts.js';
import {PLAIN, visit} from './visit.js';

/** Scripts that create the list's tree, by contestant. */
const MAKERS = {'same-html': htmlScript, 'same-react': reactScript};

/** Adds the scripts to the server: the list's tree, with the style of its server-rendered HTML. */
export async function addSameScripts({server}, count, {prerendered, tree}) {
  const [, css] = /<style>(.*?)<\/style>/s.exec(prerendered);
  for (const [id, make] of Object.entries(MAKERS))
    await server.add(sameScript(id, count), await make({...tree, css}));
}

export function sameScript(id, count) {
  return `${id}-${count}.js`;
}

/** The tree of the list on a page, and the picture that the others have to show. */
export async function readList(stage, address) {
  return visit(stage, {...address, condition: PLAIN}, async page => {
    await settled(page);
    return {tree: await page.evaluate(readTree), picture: await readPicture(page)};
  });
}

/** Fails where a page shows another picture. */
export async function checkPicture(stage, address, expected) {
  await visit(stage, {...address, condition: PLAIN}, async page => {
    await settled(page);
    const lines = await differences(page, expected, await readPicture(page));
    if (lines.length > 0) throw new Error(`another picture than the list's: ${lines.join('; ')}`);
  });
}

/** Cards below the screen are added some at a time. */
async function settled(page) {
  await page.waitForLoadState('load');
  await page.evaluate(async () => {
    await window.probe.screen();
    const {shadowRoot} = document.querySelector('soviet-film-list');
    let nodes = 0;
    do {
      nodes = shadowRoot.querySelectorAll('*').length;
      await window.probe.idle();
    } while (nodes !== shadowRoot.querySelectorAll('*').length);
  });
}

/**
 * Runs in the page.
 *
 * @typedef {string | [name: string, attributes: Record<string, string>, ...children: Tree[]]} Tree
 */
function readTree() {
  const {childNodes} = document.querySelector('soviet-film-list').shadowRoot;
  const box = document.createElement('div');
  box.append(...[...childNodes].map(node => node.cloneNode(true)));
  const comments = document.createNodeIterator(box, NodeFilter.SHOW_COMMENT);
  for (let comment; (comment = comments.nextNode());) comment.remove();
  const read = node => {
    if (node.nodeType === 3) return node.data;
    const attributes = [...node.attributes].map(({name, value}) => [name, value]);
    return [node.localName, Object.fromEntries(attributes), ...[...node.childNodes].map(read)];
  };
  return {html: box.innerHTML, nodes: [...box.childNodes].map(read)};
}

/** Both give the root its style as the list does. */
const rootWith = css =>
  `const root=document.querySelector('soviet-film-list').attachShadow({mode:'open'});const sheet=new CSSStyleSheet();sheet.replaceSync(${JSON.stringify(css)});root.adoptedStyleSheets=[sheet];`;

function htmlScript({css, html}) {
  return `${rootWith(css)}root.innerHTML=${JSON.stringify(html)};`;
}

async function reactScript({css, nodes}) {
  const contents = `
    import {createElement as e, Fragment} from 'react';
    import {createRoot} from 'react-dom/client';
    ${rootWith(css)}
    createRoot(root).render(e(Fragment, null, ${nodes.map(reactSource).join()}));`;
  return bundled({stdin: {contents, resolveDir: fileURLToPath(new URL('.', import.meta.url))}});
}

/** Attributes that are there or not; React takes their empty value for false. */
const BOOLEANS = new Set('checked disabled hidden inert open selected'.split(' '));

/**
 * The call that creates a node, where `e` is React's `createElement`.
 *
 * @param {Tree} tree
 * @returns {string}
 */
export function reactSource(tree) {
  if (typeof tree === 'string') return JSON.stringify(tree);
  const [name, attributes, ...children] = tree;
  const properties = Object.entries(attributes).map(([key, value]) => [
    key === 'class' ? 'className' : key,
    BOOLEANS.has(key) ? true : value,
  ]);
  const args = [name, Object.fromEntries(properties)].map(value => JSON.stringify(value));
  return `e(${[...args, ...children.map(reactSource)].join()})`;
}
