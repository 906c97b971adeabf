import {readCollection, type Problem} from '../catalog/index.js';
import {attribute} from './markup.js';

type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** How the tag is written. */
export interface ShadowOptions {
  /**
   * Attributes of the tag, by name: those of the element, and a page's own such as `class`. True is
   * one without a value; false, null and undefined are left out. Default none.
   */
  readonly attributes?: Attributes;
  /**
   * Whether the films stand in the tag as inline JSON, for the element to read. Default true; false
   * where they are those that its script bundles, or where the page gives them by the property.
   */
  readonly inlineFilms?: boolean;
}

/** What Lit's own hydration would need, which is not used: the first drawing is complete. */
const MARKS = /<!--\/?lit-[^>]*-->/g;

/** See `toShadowHtml`; the element has to be registered. */
export async function shadowHtmlOf(films: unknown, options: ShadowOptions): Promise<string> {
  const {attributes = {}, inlineFilms = true} = options;
  const {collection, problems} = readCollection(films);
  if (!collection) throw new TypeError(`None of the films can be used: ${told(problems)}`);
  const drawn = await drawnTag(films, Object.entries(attributes).map(written).join(''));
  return (
    drawn
      .replace(MARKS, '')
      // Lit's own names that no browser reads any more, in place of a way to copy the root.
      .replace(/<template [^>]*>/, '<template shadowrootmode="open" shadowrootclonable>')
      .replace(/<\/soviet-film-list>$/, end => (inlineFilms ? inline(films) : '') + end)
  );
}

async function drawnTag(films: unknown, attributes: string): Promise<string> {
  const [{render}, {collectResult}, {html: write, unsafeStatic}] = await Promise.all([
    import('@lit-labs/ssr'),
    import('@lit-labs/ssr/lib/render-result.js'),
    import('lit/static-html.js'),
  ]);
  const tag = write`<soviet-film-list${unsafeStatic(attributes)} .films=${films}></soviet-film-list>`;
  return collectResult(render(tag));
}

/** Of those that begin with "on" all but our own `only` are scripts. */
const NAME = /^(?!on(?!ly$))[a-z][a-z0-9-]*$/;

function written([name, value]: readonly [string, Attributes[string]]): string {
  if (!NAME.test(name)) throw new TypeError(`"${name}" is no attribute's name.`);
  return value === false ? '' : attribute(name, value === true ? '' : value?.toString()).html;
}

function told(problems: readonly Problem[]): string {
  return problems.map(({path, reason}) => `${path} ${reason}`).join('; ');
}

function inline(films: unknown): string {
  const json = JSON.stringify(films).replaceAll('<', '\\u003c');
  return `<script type="application/json">${json}</script>`;
}
