import {ALL_HOLD, CONTRADICTED, NO_WRITTEN_SOURCE, UNCONFIRMED} from '../catalog/index.js';
import {grouped, sentence} from './en.js';
import type {Locale, PlainWords, StoryPart} from './locale.js';

export const ruPlain: PlainWords = {
  asText: 'фильмы в виде текста',
  handout: 'Раздаточный материал',
  glossary: 'Словарь',
};

export const ru: Locale = {
  tag: 'ru',
  dir: 'ltr',
  nameOf: ({nameRu}) => nameRu,
  films: 'Фильмы',
  skip: 'Перейти к фильмам',
  film: 'Фильм',
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
  views: {cards: 'Карточки', list: 'Список', timeline: 'Линия времени'},
  filters: 'Фильтры',
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
  shortFacets: {leader: 'Лица', period: 'Время'},
  moreFacets: 'Ещё',
  clearFacet: 'Сбросить',
  chosen: values => `выбрано: ${values}`,
  remove: 'Убрать',
  show: found => `Показать ${ru.count(found, found)}`,
  quoted: text => `«${text}»`,
  more: 'дальше',
  less: 'свернуть',
  refused: 'Не удалось загрузить эти фильмы.',
  incomplete: 'Некоторые фильмы не удалось показать.',
  fact: 'Факт',
  minutes: minutes => `${count(minutes)} мин`,
  made: year => `снят в ${year}`,
  // «28 декабря», но «в декабре» и «в 1964».
  released: date => `вышел ${/^\d+\s/.test(date) ? date : `в ${date.replace(/[ьй]?\s/, 'е ')}`}`,
  years: (from, to) => (to === null ? `с ${from}` : from === to ? String(from) : `${from}–${to}`),
  depicts: years => `Время действия: ${years}`,
  facets: {
    leader: 'Исторические лица',
    period: 'Время действия',
    decade: 'Десятилетие',
    'who-leads': 'Кто ведёт',
    director: 'Режиссёр',
    studio: 'Студия',
    country: 'Страна сегодня',
    'based-on': 'Основа',
    checked: 'Проверка',
  },
  values: {
    [NO_WRITTEN_SOURCE]: 'оригинальный сценарий или не известно',
    [CONTRADICTED]: 'есть опровергнутое утверждение',
    [UNCONFIRMED]: 'есть неподтверждённое утверждение',
    [ALL_HOLD]: 'все утверждения верны',
  },
  decade: value => value.replace(/s$/, '-е'),
  facts: {
    writers: 'Сценарий',
    camera: 'Оператор',
    music: 'Музыка',
    format: 'Формат',
    languages: 'Язык',
    made: 'Снят',
    released: 'Премьера',
    depicted: 'Годы действия',
    place: 'Место',
    cast: 'В ролях, среди прочих',
    awards: 'Награды',
    admissions: 'Продано билетов',
    imdb: 'IMDb',
  },
  parts: parts => `${parts} ${plural(parts, 'серия', 'серии', 'серий')}`,
  admissions: millions => `${millions} млн в СССР`,
  verdicts: {
    accurate: 'Верно',
    partly: 'Верно отчасти',
    inaccurate: 'Неверно',
    unverified: 'Не подтверждено',
  },
  note: (number, verdict, film) =>
    `Примечание ${number}${film && ` к фильму «${film}»`}: ${ru.verdicts[verdict].toLowerCase()}`,
  standing: (noted, claims) =>
    noted === 0 ? 'Все утверждения верны' : `Примечания: ${noted}, проверено: ${claims}`,
  later: years => `спустя ${years} ${plural(years, 'год', 'года', 'лет')}`,
  interval: 'Фильм снят',
  story: parts => sentence(parts.map(clause)),
  openEnd: 'Конец не указан',
  keys: 'Стрелки, Home и End ведут от фильма к фильму.',
  sources: 'Источники',
  details: 'Подробнее',
  close: 'Закрыть',
  previous: 'Назад',
  next: 'Вперёд',
  claims: 'Проверка утверждений',
  context: 'Контекст',
  versions: 'Поздние версии',
  changed: years => `изменён в ${years}`,
  disagreements: 'В чём источники расходятся',
  link: 'Ссылка',
  position: (place, films) => `${count(place)} из ${count(films)}`,
  cite: 'Цитировать',
  held: 'Подтверждено источниками',
  about: 'О фильме',
  times: (shown, made, later, released) => {
    const sentences = [
      `Время действия: ${shown}.`,
      `Снят в ${made}${later > 0 ? `, ${ru.later(later)}` : ''}.`,
    ];
    if (released !== null) sentences.push(`Премьера: ${released}.`);
    return sentences.join(' ');
  },
  report: 'Сообщить об ошибке',
  export: 'Цитировать и сохранить',
  copy: 'Скопировать ссылку',
  save: 'Сохранить файл',
  copied: 'Скопировано.',
  notCopied: 'Браузер не дал скопировать.',
  offered: file => `Файл предложен для скачивания: ${file}.`,
  hereIsText: 'Вот текст:',
};

/** In full at first, and after that what differs. */
function clause({about, films, least, most}: StoryPart, index: number): string {
  const set = typeof about === 'string' ? OTHERS[about] : about ? yearsOf(...about) : '';
  const range = least === most ? most : `${least}–${most}`;
  const after = `спустя ${range} ${plural(most, 'год', 'года', 'лет')}`;
  const when = most ? after : 'в показанные годы';
  if (index > 0) return `${inWords(films)}${set} — ${when}`;
  const what = `${inWords(films)} ${plural(films, 'фильм', 'фильма', 'фильмов')}${set}`;
  const made = plural(films, 'снят', 'сняты', 'сняты');
  return `${what} ${made} ${when}${most ? ' после показанного времени' : ''}`;
}

const NUMBERS = 'ни_одного один два три четыре пять шесть семь восемь девять десять'.split(' ');

function inWords(number: number): string {
  return NUMBERS[number] ?? count(number);
}

const OTHERS = {
  earlier: ' о более ранних годах',
  later: ' о более поздних годах',
  other: ' о других годах',
};

function yearsOf(from: number, to: number): string {
  return ` о ${ru.years(from, to)} ${from === to ? 'годе' : 'годах'}`;
}

/** See https://cldr.unicode.org/index/cldr-spec/plural-rules; Intl would cost what `grouped` says. */
function plural(number: number, one: string, few: string, many: string): string {
  const last = number % 10;
  const isTeen = number % 100 > 10 && number % 100 < 20;
  if (isTeen || last === 0 || last > 4) return many;
  return last === 1 ? one : few;
}

function count(number: number): string {
  return grouped(number, '\u00A0');
}
