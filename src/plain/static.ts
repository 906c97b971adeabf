/**
 * A collection as plain semantic HTML: for pages where scripts are stripped or blocked, and as what
 * readers see between the tags until the element is there.
 * @module soviet-film-list/static
 */
import {
  claimsOfFilm,
  claimsOfIntroduction,
  notesIn,
  standingOf,
  versionsOf,
  type Collection,
  type Disagreement,
  type Film,
} from '../catalog/index.js';
import {dateIn, factsOf, wordsOf, type FilmFact, type Piece} from '../details/facts.js';
import type {Locale} from '../locales/locale.js';
import {localeOf} from '../locales/index.js';
import {glossary} from './glossary.js';
import {attribute, markup, type Content, type Markup} from './markup.js';
import {chosenFilms, type Selection} from './selection.js';
import {
  claims,
  fold,
  footnotes,
  heading,
  heldClaims,
  places,
  sourceList,
  type Checked,
  type Page,
} from './static-claims.js';
import {withTerms} from './static-terms.js';
import {titleOf} from './title.js';
import {withoutChecks} from './without-checks.js';

/** How the HTML is to be written, and of which films. */
export interface StaticOptions extends Selection {
  /** Level of the films' headings, 3 to 5; the collection's title is one above. Default 3. */
  readonly headingLevel?: number;
  /** Language of the labels, `en` or `ru`; English where it is another. Default `en`. */
  readonly language?: string;
  /**
   * `marked` (default): texts and their notes, and under lines that open them the facts, the claims
   * that hold and the sources. `open`: everything written out, as paper needs it. `off`: as if
   * nobody had checked the texts, without notes and the works that only they name.
   */
  readonly checks?: 'marked' | 'open' | 'off';
}

/**
 * Films as an HTML fragment, with schema.org microdata. Nothing of the meaning is in attributes
 * alone, so that it survives platforms that strip them, and everything is text but for links to the
 * sources. Facts are paragraphs with bold labels, because many themes reset lists of definitions.
 */
export function toStaticHtml(given: Collection, options: StaticOptions = {}): string {
  const {checks, headingLevel} = options;
  const level = Math.min(5, Math.max(3, Math.round(Number(headingLevel)) || 3));
  const locale = localeOf(options.language);
  const films = chosenFilms(given, options);
  const chosen = {...given, films, title: titleOf(films, given)};
  const collection = checks === 'off' ? withoutChecks(chosen) : chosen;
  const language = collection.language === locale.tag ? null : collection.language;
  const page = {collection, language, level, locale, isFolded: checks !== 'open'};
  const {html} =
    markup`<section${attribute('lang', locale.tag)} itemscope itemtype="https://schema.org/ItemList">
${title(page)}${introduction(page)}${films.length === 0 && markup`<p>${locale.empty}</p>\n`}${collection.films.map(film => article(film, page))}${glossary(page)}${colophon(given, language)}</section>
`;
  // A blank line would end the HTML on a Markdown page, and begin a paragraph on WordPress.
  return html.replace(/\n\s*\n/g, '\n');
}

function title({collection, language, level}: Page): Markup {
  const {title} = collection;
  if (!title) return markup``;
  return markup`${heading(level - 1, markup`<span itemprop="name"${attribute('lang', language)}>${title}</span>`)}\n`;
}

function introduction(page: Page): Markup {
  const {collection, language} = page;
  const {introduction: text, sources} = collection;
  if (text === null) return markup``;
  const checked = {name: 'introduction', notes: notesIn(claimsOfIntroduction(collection))};
  return markup`<p${attribute('lang', language)}>${claims(text, 'introduction', checked)}</p>
${footnotes(checked, page)}${sourceList(sources, {...page, level: page.level - 1})}`;
}

function article(film: Film, page: Page): Markup {
  const {language, level, locale} = page;
  const all = claimsOfFilm(film);
  const checked = {name: film.id, notes: notesIn(all)};
  const text = (field: 'description' | 'fact') =>
    film[field] &&
    markup`<p${attribute('lang', language)}>${claims(film[field], field, checked)}</p>\n`;
  const title = claims(film.title, 'title', checked);
  return markup`<article itemprop="itemListElement" itemscope itemtype="https://schema.org/Movie">
${heading(level, markup`<span itemprop="name"${attribute('lang', language)}>${title}</span>`)}
${originalTitle(film)}${years(film, checked, locale)}${text('description')}${text('fact')}${context(film, page)}${standing(film, checked, page)}${facts(film, page)}${heldClaims(all, page)}${rows(page.locale.versions, versionsOf(film), page)}${rows(page.locale.disagreements, film.disagreements, page)}${sourceList(film.sources, page)}</article>
`;
}

function originalTitle({
  originalLanguage: language,
  originalTitle: title,
  transliteration,
}: Film): Markup {
  if (title === null) return markup``;
  const latin =
    transliteration &&
    markup` (<span${attribute('lang', language && `${language}-Latn`)}>${transliteration}</span>)`;
  return markup`<p><span itemprop="alternateName"${attribute('lang', language)}>${title}</span>${latin}</p>\n`;
}

/** The curator's year, and in words when the film was made and first shown, and how long it is. */
function years(
  {releaseDate, runtimeMinutes, year, yearMade}: Film,
  checked: Checked,
  locale: Locale,
): Markup {
  const published = (date: string, words: Content) =>
    markup`<time itemprop="datePublished" datetime="${date}">${words}</time>`;
  const text = claims(String(year), 'year', checked);
  const parts = [
    releaseDate ? text : published(String(yearMade ?? year), text),
    yearMade !== null && yearMade !== year && locale.made(yearMade),
    releaseDate && published(releaseDate, locale.released(dateIn(releaseDate, locale.tag))),
    runtimeMinutes !== null &&
      markup`<time itemprop="duration" datetime="PT${runtimeMinutes}M">${locale.minutes(runtimeMinutes)}</time>`,
  ].filter(Boolean);
  return markup`<p>${parts.map((part, place) => markup`${place > 0 && ', '}${part}`)}</p>\n`;
}

/** How the claims stand, and what must be said of them. */
function standing(film: Film, checked: Checked, page: Page): Markup {
  if (film.checks.length === 0) return markup``;
  const {claims: all, noted} = standingOf(film);
  return markup`${heading(page.level + 1, page.locale.claims)}
<p>${page.locale.standing(noted, all)}.</p>
${footnotes(checked, page)}`;
}

function context({context}: Film, {collection, language, level, locale}: Page): Markup {
  if (!context) return markup``;
  const text = markup`<span${attribute('lang', language)}>${withTerms(context.text, collection)}</span>`;
  return markup`${heading(level + 1, locale.context)}\n<p>${text}${places(context.sources, locale)}</p>\n`;
}

/** What works say of one thing after the other. */
function rows(title: string, topics: readonly Disagreement[], page: Page): Markup {
  if (topics.length === 0) return markup``;
  const {collection, language, locale} = page;
  const lines = topics.map(({topic, values}) => {
    const all = values.map(
      ({sources, value}) => markup`${withTerms(value, collection)}${places(sources, locale)}`,
    );
    return markup`<p><strong${attribute('lang', language)}>${topic}:</strong> ${listed(all)}</p>\n`;
  });
  return fold(title, lines, page);
}

/** Facts that https://schema.org has words for, and what their values are. */
const PROPERTIES: Partial<Record<FilmFact['name'], readonly [name: string, type?: string]>> = {
  director: ['director', 'Person'],
  writers: ['author', 'Person'],
  music: ['musicBy', 'Person'],
  studio: ['productionCompany', 'Organization'],
  awards: ['award'],
};

function facts(film: Film, page: Page): Markup {
  const {collection, locale} = page;
  const all = factsOf(film, collection, locale);
  if (all.length === 0) return markup``;
  const lines = all.map(fact => line(fact, page, film.originalLanguage));
  return fold(locale.details, lines, page);
}

function line(
  {href, label, name, values}: FilmFact,
  {collection, locale}: Page,
  originalLanguage: string | null,
): Markup {
  const [property, type] = PROPERTIES[name] ?? [];
  const attributes = [
    attribute('itemprop', property),
    type && markup` itemscope itemtype="https://schema.org/${type}"`,
  ];
  const value = (text: string) => {
    if (href) return markup`<a itemprop="sameAs" href="${href}">${text}</a>`;
    return type
      ? markup`<span itemprop="name">${text}</span>`
      : withTerms(text, collection, words => withOriginal(words, originalLanguage));
  };
  const all = values.map(pieces => {
    const lang = languageOf(pieces, locale.tag);
    return markup`<span${attributes}${attribute('lang', lang)}>${value(wordsOf(pieces))}</span>`;
  });
  return markup`<p><strong>${label}:</strong> ${listed(all)}</p>\n`;
}

/** That of a value, where it is one, and another than that around it. */
function languageOf(value: readonly Piece[], around: string): string | null {
  const [[, language] = [], ...others] = value;
  const isOne = others.every(([, other]) => other === language);
  return isOne && language && language !== around ? language : null;
}

/** Some values have commas of their own. */
function listed(values: readonly Markup[]): Markup {
  return markup`${values.map((value, place) => markup`${place > 0 && '; '}${value}`)}`;
}

/** A title in brackets without a Latin letter, as in "The Star (Звезда)", is the original one. */
function withOriginal(text: string, language: string | null): Content {
  // Brackets first and letters then: one expression for both takes time by the square of the length.
  const brackets = [...text.matchAll(/\(([^()A-Za-z]+)\)/g)];
  const last = brackets.findLast(([, words = '']) => /\p{L}/u.test(words));
  if (!last) return text;
  const [, title = ''] = last;
  const start = last.index + 1;
  return markup`${text.slice(0, start)}<span${attribute('lang', language)}>${title}</span>${text.slice(start + title.length)}`;
}

/** The collection's own title is here in any case. */
function colophon(collection: Collection, language: string | null): Markup {
  const {curator, date, licence, title, version} = collection;
  const parts = [title, curator, version, date, licence].filter(Boolean);
  return parts.length > 0
    ? markup`<p><small${attribute('lang', language)}>${parts.join('. ')}</small></p>\n`
    : markup``;
}
