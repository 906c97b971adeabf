/**
 * A collection as plain semantic HTML: for pages where scripts are stripped or blocked, and as what
 * readers see between the tags until the element is there.
 * @module soviet-film-list/static
 */
import {
  cutText,
  notesOfFilm,
  notesOfIntroduction,
  standingOf,
  type Check,
  type Collection,
  type Film,
  type Note,
  type Source,
} from './catalog/index.js';
import {dateIn, factsOf, type FilmFact} from './film-facts.js';
import {en, type Locale} from './locales/en.js';
import {ru} from './locales/ru.js';
import {attribute, breakable, Markup, markup, type Content} from './markup.js';

/** How the HTML is to be written. */
export interface StaticOptions {
  /** Level of the films' headings, 3 to 5; the collection's title is one above. Default 3. */
  readonly headingLevel?: number;
  /** Language of the labels, `en` or `ru`. Default `en`. */
  readonly language?: string;
}

/** What all pieces of one text need. */
interface Page {
  readonly collection: Collection;
  readonly locale: Locale;
  /** Language tag of the texts; null where it is that of the labels, and goes without saying. */
  readonly language: string | null;
  readonly level: number;
}

/** A text whose claims were checked, under a name that makes its footnotes' addresses unique. */
interface Checked {
  readonly name: string;
  readonly notes: readonly Note[];
}

/**
 * The whole collection as an HTML fragment, with schema.org microdata. Nothing of the meaning is in
 * attributes alone, so that it survives platforms that strip them, and everything is text but for
 * links to the sources.
 */
export function toStaticHtml(collection: Collection, options: StaticOptions = {}): string {
  const level = Math.min(5, Math.max(3, Math.round(Number(options.headingLevel)) || 3));
  const locale = options.language === 'ru' ? ru : en;
  const language = collection.language === locale.tag ? null : collection.language;
  const page = {collection, language, level, locale};
  const {title} = collection;
  return markup`<section${attribute('lang', locale.tag)} itemscope itemtype="https://schema.org/ItemList">
${title && heading(level - 1, markup`<span itemprop="name"${attribute('lang', language)}>${title}</span>`)}
${introduction(page)}${collection.films.map(film => article(film, page))}${colophon(page)}</section>
`.html;
}

function introduction(page: Page): Markup {
  const {collection, language, locale} = page;
  const {introduction: text, sources} = collection;
  if (text === null) return markup``;
  const checked = {name: 'introduction', notes: notesOfIntroduction(collection)};
  return markup`<p${attribute('lang', language)}>${claims(text, 'introduction', checked)}</p>
${footnotes(checked, page)}${sourceList(sources, locale)}`;
}

function article(film: Film, page: Page): Markup {
  const {language, level, locale} = page;
  const checked = {name: film.id, notes: notesOfFilm(film)};
  const text = (field: 'description' | 'fact') =>
    film[field] &&
    markup`<p${attribute('lang', language)}>${claims(film[field], field, checked)}</p>\n`;
  const title = claims(film.title, 'title', checked);
  return markup`<article itemprop="itemListElement" itemscope itemtype="https://schema.org/Movie">
${heading(level, markup`<span itemprop="name"${attribute('lang', language)}>${title}</span>`)}
${originalTitle(film)}${years(film, checked, locale)}${text('description')}${text('fact')}${definitions(film, page)}${checks(film, checked, page)}${disagreements(film, page)}${sourceList(film.sources, locale)}</article>
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

/** The text of a field with footnote references behind the quoted words. */
function claims(text: string, field: string, {name, notes}: Checked): Markup {
  const here = notes.filter(note => note.field === field);
  const pieces = cutText(text, here).map(
    ({notes: ends, text: words}) =>
      markup`${words}${ends.map(({number}) => reference(name, number))}`,
  );
  return markup`${pieces}`;
}

function reference(name: string, number: number): Markup {
  return markup`<sup><a id="${`${name}-ref-${number}`}" href="${`#${encodeURIComponent(`${name}-note-${number}`)}`}">${number}</a></sup>`;
}

function footnotes({name, notes}: Checked, {language, locale}: Page): Markup {
  if (notes.length === 0) return markup``;
  const items = notes.map(note => {
    const id = `${name}-note-${note.number}`;
    const back = `#${encodeURIComponent(`${name}-ref-${note.number}`)}`;
    return markup`<li id="${id}">${verdict(note, language, locale)} <a href="${back}">↑ ${note.number}</a></li>\n`;
  });
  return markup`<ol>\n${items}</ol>\n`;
}

/** The words are named again, because nothing underlines them above. */
function verdict(
  {note, quote, sources, verdict}: Check,
  language: string | null,
  locale: Locale,
): Markup {
  return markup`<span${attribute('lang', language)}><q>${quote}</q></span> <strong>${locale.verdicts[verdict]}.</strong> <span${attribute('lang', language)}>${note}</span>${places(sources, locale)}`;
}

/** The footnotes, and after them the claims that hold. */
function checks(film: Film, checked: Checked, page: Page): Markup {
  if (film.checks.length === 0) return markup``;
  const {language, level, locale} = page;
  const {claims: all, noted} = standingOf(film);
  const held = film.checks
    .filter(check => check.verdict === 'accurate')
    .map(check => markup`<li>${verdict(check, language, locale)}</li>\n`);
  return markup`${heading(level + 1, locale.claims)}
<p>${locale.standing(noted, all)}.</p>
${footnotes(checked, page)}${held.length > 0 && markup`<ul>\n${held}</ul>\n`}`;
}

function disagreements(film: Film, {language, level, locale}: Page): Markup {
  if (film.disagreements.length === 0) return markup``;
  const rows = film.disagreements.map(
    ({topic, values}) =>
      markup`<dt${attribute('lang', language)}>${topic}</dt>\n${values.map(({sources, value}) => markup`<dd>${value}${places(sources, locale)}</dd>\n`)}`,
  );
  return markup`${heading(level + 1, locale.disagreements)}\n<dl>\n${rows}</dl>\n`;
}

/** Where the works stand in the list of sources, counted from 1. */
function places(sources: readonly number[], locale: Locale): Markup | false {
  return (
    sources.length > 0 &&
    markup` (${locale.sources}: ${sources.map(place => place + 1).join(', ')})`
  );
}

function sourceList(sources: readonly Source[], locale: Locale): Markup {
  if (sources.length === 0) return markup``;
  return markup`<p>${locale.sources}</p>\n<ol>\n${sources.map(source)}</ol>\n`;
}

/** The address is written out, because platforms that strip links leave their text. */
function source({author, language, publisher, title, url, year}: Source): Markup {
  const rest = [publisher, year].filter(Boolean).join(', ');
  return markup`<li>${author && `${author}, `}<cite${attribute('lang', language)}>${title}</cite>${rest && `, ${rest}`}${url && markup`, <a href="${url}">${breakable(url)}</a>`}</li>\n`;
}

/** Facts that https://schema.org has words for, by their labels, and what their values are. */
function properties({facets, facts}: Locale): Readonly<Record<string, [string, string?]>> {
  return {
    [facets.director]: ['director', 'Person'],
    [facts.writers]: ['author', 'Person'],
    [facts.music]: ['musicBy', 'Person'],
    [facets.studio]: ['productionCompany', 'Organization'],
    [facts.awards]: ['award'],
  };
}

function definitions(film: Film, {collection, locale}: Page): Markup {
  const facts = factsOf(film, collection, locale);
  if (facts.length === 0) return markup``;
  return markup`<dl>\n${facts.map(fact => definition(fact, locale, film.originalLanguage))}</dl>\n`;
}

function definition(
  {href, label, lang, values}: FilmFact,
  locale: Locale,
  originalLanguage: string | null,
): Markup {
  const [property, type] = properties(locale)[label] ?? [];
  const attributes = [
    attribute('itemprop', property),
    type && markup` itemscope itemtype="https://schema.org/${type}"`,
    attribute('lang', lang === locale.tag ? null : lang),
  ];
  const value = (text: string) => {
    if (href) return markup`<a itemprop="sameAs" href="${href}">${breakable(href)}</a>`;
    return type
      ? markup`<span itemprop="name">${text}</span>`
      : withOriginal(text, originalLanguage);
  };
  return markup`<dt>${label}</dt>\n${values.map(text => markup`<dd${attributes}>${value(text)}</dd>\n`)}`;
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

function colophon({collection, language}: Page): Markup {
  const {curator, date, licence, title, version} = collection;
  const parts = [title, curator, version, date, licence].filter(Boolean);
  return parts.length > 0
    ? markup`<p><small${attribute('lang', language)}>${parts.join('. ')}</small></p>\n`
    : markup``;
}

/** The level is a number of our own, so that it may stand in a tag's name. */
function heading(level: number, content: Markup | string): Markup {
  const tag = new Markup(`h${level}`);
  return markup`<${tag}>${content}</${tag}>`;
}
