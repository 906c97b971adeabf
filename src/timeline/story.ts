import type {Collection, Film} from '../catalog/index.js';
import type {StoryPart} from '../locales/locale.js';
import {intervalOf, timesOf} from './axis.js';

type Era = Collection['eras'][number];

/** A film whose two times are both known, and how far they lie apart. */
interface Told {
  readonly from: number;
  readonly to: number;
  readonly years: number;
}

/**
 * What the timeline shows, for one sentence. Films made after what they show come in two parts: those
 * that show nothing outside the era which holds most of them (the shorter of two that hold as many),
 * and the rest; without an era that holds two, in one. Films made during the years they show follow.
 * Films without years, with an open end, or made before what they show are not counted.
 */
export function storyOf(films: readonly Film[], eras: readonly Era[]): readonly StoryPart[] {
  const told = films.flatMap(toldOf);
  const later = told.filter(({years}) => years > 0);
  const era = mainEra(later, eras);
  const within = later.filter(film => isIn(film, era));
  const rest = later.filter(film => !isIn(film, era));
  return [
    ...part(within, era && [era.from, era.to]),
    ...part(rest, era && whenAre(rest, era)),
    ...part(
      told.filter(({years}) => years <= 0),
      null,
    ),
  ];
}

function toldOf(film: Film): Told[] {
  const years = intervalOf(timesOf(film));
  const {depicts} = film;
  if (!depicts || years === null) return [];
  const {from, to} = depicts;
  return [{from, to: to ?? from, years}].filter(told => told.to + years >= from);
}

function isIn({from, to}: Told, era: Era | null): boolean {
  return era !== null && era.from <= from && to <= era.to;
}

function mainEra(films: readonly Told[], eras: readonly Era[]): Era | null {
  const held = (era: Era) => films.filter(film => isIn(film, era)).length;
  const span = ({from, to}: Era) => to - from;
  const [most] = [...eras].sort((a, b) => held(b) - held(a) || span(a) - span(b));
  return most && held(most) > 1 ? most : null;
}

function whenAre(films: readonly Told[], {from, to}: Era): StoryPart['about'] {
  if (films.every(film => film.to < from)) return 'earlier';
  return films.every(film => film.from > to) ? 'later' : 'other';
}

function part(films: readonly Told[], about: StoryPart['about']): StoryPart[] {
  if (films.length === 0) return [];
  const years = films.map(film => Math.max(0, film.years));
  return [{films: films.length, least: Math.min(...years), most: Math.max(...years), about}];
}
