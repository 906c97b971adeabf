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
  values: {
    'Exile, before 1917': 'Эмиграция, до 1917',
    'Revolution, 1917': 'Революция, 1917',
    'Civil War': 'Гражданская война',
    '1920s': '1920-е',
    'War, 1941–1945': 'Война, 1941–1945',
    'After the war': 'После войны',
    'Head of state or party': 'Глава государства или партии',
    Generals: 'Генералы',
    'Small group': 'Небольшая группа',
    'Village figure': 'Человек в деревне',
    novel: 'Роман',
    novella: 'Повесть',
    play: 'Пьеса',
    'original screenplay or not known': 'Оригинальный сценарий или не известно',
    Mosfilm: 'Мосфильм',
    Lenfilm: 'Ленфильм',
    Kirgizfilm: 'Киргизфильм',
    'Gorky Film Studio': 'Киностудия имени Горького',
    Russia: 'Россия',
    Germany: 'Германия',
    Ukraine: 'Украина',
    France: 'Франция',
    Kyrgyzstan: 'Киргизия',
  },
  decade: value => value.replace(/s$/, '-е'),
  russianNames: true,
};

let rules: Intl.PluralRules | undefined;

function plural(number: number, one: string, few: string, many: string): string {
  rules ??= new Intl.PluralRules('ru');
  const rule = rules.select(number);
  return rule === 'one' ? one : rule === 'few' ? few : many;
}

function count(number: number): string {
  return number.toLocaleString('ru');
}
