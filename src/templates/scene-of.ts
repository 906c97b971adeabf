import type {CatalogController} from '../catalog-controller.js';
import {FACET_NAMES, isFiltering} from '../catalog/index.js';
import {toView} from '../events.js';
import type {InteractionController} from '../interaction-controller.js';
import type {LoadProblem} from '../load-collection.js';
import type {Locale} from '../locales/en.js';
import {words} from '../words.js';
import type {Scene} from './scene.js';

/** The attributes that templates need to know. */
interface Settings {
  readonly view: string;
  readonly controls: string;
  readonly headingLevel: number;
}

/** Puts together what one drawing depends on. */
export function sceneOf(
  {controls, headingLevel, view}: Settings,
  {query, snapshot}: CatalogController,
  interaction: InteractionController,
  locale: Locale,
  problem: LoadProblem | null,
): Scene {
  const wanted = words(controls);
  const {areFacetsOpen, keeps, limit, openFacets} = interaction;
  return {
    ...snapshot,
    acts: interaction,
    locale,
    view: toView(view),
    sort: query.sort,
    headingLevel,
    shows: control => wanted.length === 0 || wanted.includes(control),
    isFiltering: isFiltering(query),
    chosen: FACET_NAMES.reduce((sum, name) => sum + query.facets[name].length, 0),
    areFacetsOpen,
    openFacets,
    keeps,
    limit,
    problem,
  };
}
