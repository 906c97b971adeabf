/** Names that every object has without having been given them, and that data may well hold. */
export const INHERITED = Object.getOwnPropertyNames(Object.prototype);

/** A collection of one film a word, which stands in every field that takes one. */
export function collectionOf(words: readonly string[]) {
  const translated = Object.fromEntries(words.map(word => [word, word]));
  const languages = ['en', 'ru', ...words].map(tag => [tag, translated] as const);
  const [first = ''] = words;
  return {
    version: first,
    title: first,
    curator: first,
    language: first,
    introduction: first,
    introductionChecks: [{quote: first, verdict: 'partly', note: first}],
    translations: Object.fromEntries(languages),
    eras: words.map((label, index) => ({from: 1900 + index, to: 1910 + index, label})),
    films: words.map(filmOf),
  };
}

/** A film with the same word in all its fields; one of its three checks can be used. */
export function filmOf(word: string) {
  const person = {name: word, nameRu: word, actor: word, role: word};
  const people = {directors: [person], writers: [person], composers: [person]};
  const check = {field: 'fact', quote: word, verdict: 'inaccurate', note: word, sources: [0]};
  return {
    ...people,
    id: word,
    title: word,
    year: 1950,
    originalTitle: word,
    originalLanguage: word,
    transliteration: word,
    description: word,
    fact: word,
    releaseNote: word,
    cinematographers: [person],
    cast: [person],
    leaders: [person],
    studios: [word],
    languages: [word],
    countries: [word],
    countryNote: word,
    colour: word,
    depicts: {from: 1917, to: 1918, label: word},
    period: word,
    place: word,
    whoLeads: word,
    basedOn: {type: word, title: word, author: word},
    awards: [word],
    sources: [{title: word, author: word, publisher: word, language: word}],
    checks: [check, {...check, field: word}, {...check, verdict: word}],
    disagreements: [{topic: word, values: [{value: word, sources: [0]}]}],
  };
}
