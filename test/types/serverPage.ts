/** What runs on a server, in any framework: the films before the script. */
import {readCollection} from 'soviet-film-list/catalog';
import {toShadowHtml, toStaticHtml} from 'soviet-film-list/static';

const programme = [{id: 'the-star', title: 'The Star', year: 1949}];

export async function load(): Promise<{readonly html: string}> {
  return {html: await toShadowHtml(programme, {attributes: {view: 'list', report: true}})};
}

export function plain(): string {
  const {collection} = readCollection(programme);
  return collection ? toStaticHtml(collection) : '';
}

// @ts-expect-error An attribute is a text, a number or a boolean.
export const wrong = toShadowHtml(programme, {attributes: {only: ['the-star']}});
