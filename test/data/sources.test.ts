import assert from 'node:assert/strict';
import {test} from 'node:test';
import {checked, citations, data, films, readme} from './collection.js';

/** Shops, torrents, aggregators, private catalogues, posts, and pages that are gone. */
const BANNED =
  /(^|\.)(kino2go\.vip|typepad\.com|neues-deutschland\.de|military-stuff\.org|ww2depot\.com|3dsattv\.ru|kinoyurco\.com|fine-news\.ru|ok\.ru|ruserialsz\.ru|ussr22\.su|demokino\.ru|proza\.ru|kqek\.com|gw2ru\.com|ihffilm\.com|kino-cccp\.net|kino\.mcvp\.ru|teleprogramma\.org|livejournal\.com|kyrgyzcinema\.com)$/;

/** What is not the work's own address: telephones' pages, short forms, old states, trivia. */
const NOT_CANONICAL =
  /\/amp\/|\/mobile\/|[?&]p=\d|[?&]oldid=|\/trivia|lang=ru_la|xn--|\/\/(m|mobile|amp)\./;

/** Sites of which only an address without encryption was found. */
const WITHOUT_HTTPS: readonly string[] = [
  'konchalovsky.ru',
  'kurskonb.ru',
  'rusactors.ru',
  'shostakovich.ru',
  'victory.sokolniki.com',
  'www.akonchalovsky.ru',
  'www.kinokultura.com',
  'www.timeout.ru',
  'zmkf.ru',
];

/** Broadcasters of the Russian state are called that. */
const STATE = /(^|\.)(1tv\.ru|smotrim\.ru|otr-online\.ru|rt\.com)$/;

/** The words of each note that name the part which does not hold. */
const FAILING: Readonly<Record<string, string>> = {
  'delves into the lives of influential leaders': 'For the other five none was found',
  'personal and political struggles of these leaders': 'Personal ones were not found',
  'highlighting the strategic leadership of Soviet commanders':
    "the plan of the battle is Stalin's",
  Vasilevsky: 'is shown receiving instructions from Stalin',
  "It's a key film for understanding the revolutionary spirit and leadership of Lenin.":
    "it enlarges Stalin's role",
  'covers the final days of World War II': 'the last days of the war are its closing section',
  'focusing on the Soviet advance into Berlin': 'Before it come',
  'in organizing the Red Army against the White forces':
    'No source that was found says that it shows the Red Army being organised',
  'A biographical film': 'are not biographical',
  'his leadership in the early stages of the Bolshevik movement':
    'The earlier stages are not shown',
  "providing a rare glimpse into Lenin's life outside of Russia": 'It was not the first',
  'the leadership qualities of young partisans during WWII': 'not a partisan detachment',
  'known for his realistic portrayal of Soviet life': 'is a judgement that they do not make',
  'showcasing the tactical and strategic decisions made by its commander':
    'no source that was found speaks of strategic decisions',
  'The film was based on real events': 'which is described as fiction',
};

for (const {checks, name, sources} of checked) {
  test(`${name}: what is called inaccurate has two independent sources`, () => {
    for (const {quote, sources: places, verdict} of checks) {
      if (verdict !== 'inaccurate') continue;
      const houses = new Set(places.map(place => houseOf(sources[place]!)));
      assert.ok(houses.size > 1, `${quote}: ${[...houses].join()}`);
    }
  });

  test(`${name}: a source stands at its own address, at no shop, aggregator or lost page`, () => {
    for (const {title, url} of sources) {
      if (url === null) continue;
      const {hostname, protocol} = new URL(url);
      assert.doesNotMatch(hostname, BANNED, title);
      assert.doesNotMatch(url, NOT_CANONICAL, title);
      if (protocol !== 'https:') assert.ok(WITHOUT_HTTPS.includes(hostname), url);
    }
  });

  test(`${name}: a broadcaster of the state is called that`, () => {
    for (const {publisher, url} of sources) {
      if (url === null || !STATE.test(new URL(url).hostname)) continue;
      assert.match(publisher ?? '', /\bstate\b/, url);
    }
  });

  test(`${name}: no note is given twice`, () => {
    const notes = checks.map(({note}) => note).filter(note => note !== null);
    const interpretations = notes.filter(note => !/^(An interpretation|A judgement)/.test(note));
    assert.equal(new Set(interpretations).size, interpretations.length);
  });
}

test('a note on what holds in part names the part that does not', () => {
  const partly = checked.flatMap(({checks}) => checks.filter(c => c.verdict === 'partly'));
  assert.deepEqual(partly.map(({quote}) => quote).sort(), Object.keys(FAILING).sort());
  for (const {note, quote} of partly) assert.ok(note?.includes(FAILING[quote]!), quote);
});

test('every site in the list of sites without encryption is used', () => {
  const urls = [data, ...films].flatMap(({sources}) => sources.map(({url}) => url));
  const plain = urls.filter(url => url?.startsWith('http:')).map(url => new URL(url!).hostname);
  assert.deepEqual([...new Set(plain)].sort(), WITHOUT_HTTPS);
});

/** A source that nothing cites supports a fact; which one, the README says. */
test('a source that nothing points at is in the README, with what rests on it', () => {
  for (const film of films) {
    const cited = new Set(citations(film).flatMap(({sources}) => sources));
    const section = readme.split(/^### /m).find(part => part.startsWith(film.title)) ?? '';
    film.sources.forEach(({title, url}, place) => {
      if (!cited.has(place)) assert.ok(section.includes(url ?? title), `${film.id}: ${title}`);
      else if (url) assert.ok(!section.includes(`<${url}>`), `${film.id}: ${title} is cited`);
    });
  }
});

/** Editions of Wikipedia copy from each other: together they are one house. */
function houseOf({author, publisher}: {author: string | null; publisher: string | null}): string {
  const house = publisher ?? author ?? '';
  return house.includes('Wikipedia') ? 'Wikipedia' : house;
}
