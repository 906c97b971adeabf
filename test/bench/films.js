/**
 * The films that the pages show. More than the ten of the collection are made from them, always the
 * same: the same number gives the same films on every machine.
 */

const SEED = 1917;

/** What cards, search and facets read; the rest would only make the page with 1,000 films longer. */
const FIELDS = [
  'id',
  'title',
  'year',
  'description',
  'fact',
  'originalTitle',
  'originalLanguage',
  'transliteration',
  'yearMade',
  'releaseDate',
  'directors',
  'writers',
  'studios',
  'runtimeMinutes',
  'leaders',
  'depicts',
  'place',
  'countries',
  'period',
  'whoLeads',
  'basedOn',
];

const SYLLABLES = 'ba ke lo mir ne pol ra sta tu vo zhe kan dor lin gra fe yu chi ob'.split(' ');
const INVENTED_WORDS = 800;

/** A collection of so many films: the ten themselves, or variations of them. */
export function makeCollection(collection, count) {
  const {films, introduction, language, title} = collection;
  if (count <= films.length) return collection;
  const random = randomFrom(SEED);
  const lexicon = makeLexicon(films, random);
  const made = Array.from({length: count}, (_, index) =>
    vary(films[index % films.length], index, lexicon, random),
  );
  return {title, language, introduction, films: made};
}

function vary(film, index, lexicon, random) {
  const kept = Object.fromEntries(FIELDS.map(field => [field, film[field]]));
  const shift = Math.floor(random() * 20) - 10;
  return {
    ...kept,
    id: `${film.id}-${index}`,
    title: reword(film.title, lexicon, random),
    description: reword(film.description, lexicon, random),
    fact: reword(film.fact, lexicon, random),
    year: film.year + shift,
    yearMade: film.yearMade + shift,
    releaseDate: `${Number(film.releaseDate.slice(0, 4)) + shift}${film.releaseDate.slice(4)}`,
    leaders: film.leaders.filter(() => random() < 0.7),
  };
}

/** Half of the longer words change, so that neither search nor compression has it too easy. */
function reword(text, lexicon, random) {
  return text.replace(/\p{L}{5,}/gu, word =>
    random() < 0.5 ? word : lexicon[Math.floor(random() * lexicon.length)],
  );
}

function makeLexicon(films, random) {
  const texts = films.flatMap(({description, fact}) => [description, fact]).join(' ');
  const words = new Set(texts.match(/\p{L}{5,}/gu));
  const syllable = () => SYLLABLES[Math.floor(random() * SYLLABLES.length)];
  for (let made = 0; made < INVENTED_WORDS; made += 1)
    words.add(Array.from({length: 2 + Math.floor(random() * 2)}, syllable).join(''));
  return [...words];
}

/** Mulberry32: numbers from 0 to 1 that look random and follow from the seed. */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
