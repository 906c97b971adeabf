import type {Locale} from './en.js';

export const ru: Locale = {
  tag: 'ru',
  films: 'Фильмы',
  search: 'Поиск',
  searchHint: 'Название, имя или место',
  sort: 'Порядок',
  sortKeys: {
    curated: 'Как у куратора',
    year: 'Сначала старые',
    '-year': 'Сначала новые',
    title: 'По названию',
    depicted: 'По времени действия',
  },
  view: 'Вид',
  views: {cards: 'Карточки', list: 'Список'},
  filters: chosen => (chosen ? `Фильтры (${chosen})` : 'Фильтры'),
  clear: 'Сбросить фильтры',
  count: (found, total) =>
    found === total
      ? `${count(total)} ${plural(total, 'фильм', 'фильма', 'фильмов')}`
      : `${count(found)} из ${count(total)} ${plural(total, 'фильма', 'фильмов', 'фильмов')}`,
  approximate: 'Точных совпадений нет. Показаны самые близкие.',
  empty: 'Ничего не найдено.',
  moreFilms: more => `Показать ещё ${count(more)}`,
  moreValues: more => `Ещё ${count(more)}`,
  fewerValues: 'Свернуть',
  refused: 'Не удалось загрузить эти фильмы.',
  incomplete: 'Некоторые фильмы не удалось показать.',
  fact: 'Факт',
  directors: names => `Режиссура: ${names}`,
  minutes: minutes => `${count(minutes)} мин`,
  made: year => `снят в ${year}`,
  released: year => `вышел в ${year}`,
  depicts: (from, to) =>
    to === null
      ? `Время действия: с ${from}`
      : `Время действия: ${from === to ? from : `${from}–${to}`}`,
  facets: {
    leader: 'Исторические лица',
    period: 'Время действия',
    decade: 'Десятилетие',
    'who-leads': 'Кто ведёт',
    director: 'Режиссёр',
    studio: 'Студия',
    country: 'Страна сегодня',
    'based-on': 'Основа',
  },
  noWrittenSource: 'оригинальный сценарий или не известно',
  decade: value => value.replace(/s$/, '-е'),
};

let rules: Intl.PluralRules | undefined;

function plural(number: number, one: string, few: string, many: string): string {
  rules ??= new Intl.PluralRules('ru');
  const rule = rules.select(number);
  return rule === 'one' ? one : rule === 'few' ? few : many;
}

/** Small numbers look the same everywhere, and waking Intl would cost the first paint 20 ms. */
function count(number: number): string {
  return number < 1000 ? String(number) : number.toLocaleString('ru');
}
