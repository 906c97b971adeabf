import type {CatalogController} from '../state/store.js';
import {FACET_NAMES, isFiltering} from '../catalog/index.js';
import type {InteractionController} from '../state/actions.js';
import type {LazyPart} from '../guest/lazy-part.js';
import type {LoadProblem} from '../state/origin.js';
import type {Locale} from '../locales/en.js';
import {CHECK_MODES, toWord, VIEWS, words} from '../attributes.js';
import type {Scene} from './scene.js';

/** The attributes that templates need to know. */
interface Settings {
  readonly view: string;
  readonly controls: string;
  readonly checks: string;
  readonly headingLevel: number;
  readonly reportTo: string;
}

interface Controllers extends Pick<Scene, 'exportActs' | 'filmActs' | 'noteActs'> {
  readonly catalog: CatalogController;
  readonly interaction: InteractionController;
  readonly timeline: LazyPart;
}

/** Puts together what one drawing depends on. */
export function sceneOf(
  settings: Settings,
  {catalog, interaction, timeline, ...acts}: Controllers,
  locale: Locale,
  problem: LoadProblem | null,
): Scene {
  const {query, snapshot} = catalog;
  const wanted = words(settings.controls);
  const checks = toWord(CHECK_MODES, settings.checks);
  const {areFacetsOpen, isPrinting, keeps, limit, openFacets} = interaction;
  const view = toWord(VIEWS, settings.view);
  if (view === 'timeline') timeline.need();
  return {
    ...snapshot,
    ...acts,
    acts: interaction,
    locale,
    // Lines that are folded would be missing on paper.
    view: isPrinting && view === 'list' ? 'cards' : view,
    timeline,
    isPrinting,
    sort: query.sort,
    headingLevel: settings.headingLevel,
    // Paper has no markers to press.
    checks: isPrinting && checks === 'marked' ? 'open' : checks,
    reportTo: settings.reportTo,
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
