import {
  CHECK_MODES,
  CONTROLS,
  HEADING_LEVELS,
  toAddress,
  toFlag,
  toWord,
  toWords,
  type Control,
  type View,
} from '../attributes.js';
import {isFiltering, type SortKey} from '../catalog/index.js';
import type {ClaimScene} from '../claims/checked-text.js';
import type {OpenNotes} from '../claims/open-notes.js';
import type {ReportScene} from '../claims/report.js';
import type {ExportScene} from '../export/menu.js';
import type {Locale} from '../locales/locale.js';
import type {Actions} from '../state/actions.js';
import type {LoadProblem} from '../state/origin.js';
import type {Snapshot, Store} from '../state/store.js';
import type {WallController} from './wall-controller.js';

/** The attributes that the drawing depends on. */
interface Settings {
  readonly checks: string;
  readonly controls: string;
  /** Null for one that follows the page. */
  readonly headingLevel: number | null;
  readonly report: boolean;
  readonly reportTo: string;
}

/** Whatever knows what the drawing depends on, beside the attributes. */
interface SceneInput {
  readonly store: Store;
  readonly actions: Actions;
  readonly wall: WallController;
  readonly openNotes: OpenNotes;
  readonly exports: ExportScene['exports'];
  readonly isDark: boolean;
  readonly locale: Locale;
  readonly problem: LoadProblem | null;
}

/** Everything that one drawing of the list depends on. */
export interface Scene extends ClaimScene, ExportScene, ReportScene, Snapshot {
  readonly actions: Actions;
  readonly wall: WallController;
  /** What was typed. */
  readonly text: string;
  readonly view: View;
  /** Does the page have light text, and no colour scheme? */
  readonly isDark: boolean;
  /** Paper shows every film whole, in any view. */
  readonly isPrinting: boolean;
  readonly sort: SortKey;
  readonly headingLevel: number;
  /** Is this control wanted by the host? */
  readonly shows: (control: Control) => boolean;
  /** Of the collection, as the group is called. */
  readonly name: string;
  readonly isFiltering: boolean;
  /** How many films are drawn at most. */
  readonly limit: number;
  readonly problem: LoadProblem | null;
}

/** What all cards depend on, beside their films. */
export const CARD_SCENE = [
  'actions',
  'checks',
  'collection',
  'headingLevel',
  'isPrinting',
  'locale',
  'openNotes',
  'view',
] as const satisfies readonly (keyof Scene)[];

export type CardScene = Pick<Scene, (typeof CARD_SCENE)[number]>;

/** Puts together what one drawing depends on. */
export function sceneOf(settings: Settings, input: SceneInput): Scene {
  const {store, wall} = input;
  const {query, snapshot, view} = store;
  const {isPrinting, limit} = wall;
  const checks = toWord(CHECK_MODES, settings.checks);
  const wanted = controlsIn(settings);
  const name = snapshot.collection.title ?? input.locale.films;
  return {
    ...input,
    ...snapshot,
    // Lines that are folded would be missing on paper.
    view: isPrinting && view === 'list' ? 'cards' : view,
    isPrinting,
    sort: snapshot.result.sort,
    text: query.text,
    headingLevel: toWord(HEADING_LEVELS, settings.headingLevel, null) ?? wall.headingLevel,
    // Paper has no markers to press.
    checks: isPrinting && checks === 'marked' ? 'open' : checks,
    takesReports: toFlag(settings.report),
    reportTo: toAddress(settings.reportTo),
    shows: control => wanted.includes(control),
    name,
    isFiltering: isFiltering(query),
    limit,
  };
}

function controlsIn(settings: Settings): readonly string[] {
  const known = toWords([...CONTROLS, 'none'], settings.controls);
  return known.length > 0 ? known : CONTROLS;
}
