import {html, render} from 'lit';
import type {SovietFilmList} from '../../src/index.js';
import {adviceFor, prerenderedAdvice} from './advice.js';
import {fromAddress, toAddress, type Choices} from './choices.js';
import type {DescribedBuild} from './embed.js';
import {fields, place} from './form.js';
import {outcome, type Outcome, type Width} from './outcome.js';
import {applyAttributes, PreviewStyles, showFilms, themeColours} from './preview.js';
import {Prerenderer} from './prerender.js';
import {
  canPrerender,
  idsOf,
  prerenderedFor,
  snippetsFor,
  type Material,
  type Snippet,
} from './snippet.js';
import {THEMES} from './themes.js';

/** Safari refuses more than a hundred changes of the address in half a minute. */
const ADDRESS_PAUSE_MS = 300;

interface BuilderMaterial extends Material {
  readonly embed: DescribedBuild;
}

/** Asks where the list goes and how it should be, and shows it with the text to paste. */
export class Builder {
  readonly #root: HTMLElement;
  readonly #material: BuilderMaterial;
  readonly #filmIds: readonly string[];
  readonly #styles = new PreviewStyles();
  readonly #prerenderer: Prerenderer;
  #choices: Choices;
  #isUnfolded = false;
  #width: Width = 'full';
  #told: Outcome['told'] = {label: '', text: ''};
  #isWaiting = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement, material: BuilderMaterial) {
    this.#root = root;
    this.#material = material;
    this.#filmIds = idsOf(material.collection);
    this.#prerenderer = new Prerenderer(this.#filmIds, () => this.#draw());
    this.#choices = fromAddress(location.search, this.#filmIds, THEMES.keys());
    // What readers see without JavaScript makes room.
    root.replaceChildren();
    this.#draw();
  }

  readonly #change = (patch: Partial<Choices>): void => {
    this.#choices = {...this.#choices, ...patch};
    this.#told = {label: '', text: ''};
    this.#drawSoon();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#keepInAddress, ADDRESS_PAUSE_MS);
  };

  /** The browser has ticked the box itself, and shows that before it is kept busy by what follows. */
  #drawSoon(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    requestAnimationFrame(() => setTimeout(() => this.#draw()));
  }

  #draw(): void {
    this.#isWaiting = false;
    const choices = this.#choices;
    const {collection, embed} = this.#material;
    const {films} = collection;
    const schemes = themeColours(choices.style);
    const themes = [...THEMES.keys()];
    const form = {choices, embed, films, schemes, themes, change: this.#change};
    render(
      html`
        ${place(form)}
        <div class="sides">
          <form @submit=${(event: SubmitEvent) => event.preventDefault()}>${fields(form)}</form>
          <div class="outcome">${outcome(this.#outcome())}</div>
        </div>
      `,
      this.#root,
    );
    const list = this.#list;
    if (list) applyAttributes(list, choices, this.#filmIds);
    this.#styles.apply(choices);
  }

  #outcome(): Outcome {
    return {
      choices: this.#choices,
      snippets: snippetsFor(this.#choices, this.#material),
      advice: adviceFor(this.#choices, this.#material.embed),
      prerendered: this.#prerendered(),
      unfold: this.#unfold,
      width: this.#width,
      told: this.#told,
      ready: this.#showFilms,
      resize: this.#resize,
      copy: this.#copy,
      save: this.#save,
      print: this.#print,
      asked: ({detail}) => this.#change({query: detail.query}),
      turned: ({detail}) => this.#change({view: detail.view}),
    };
  }

  /** Drawn only where somebody looks at it: it is the whole list once more. */
  #prerendered(): Outcome['prerendered'] {
    const material = this.#material;
    if (!canPrerender(this.#choices, material)) return null;
    const isUnfolded = this.#isUnfolded;
    const drawn = isUnfolded ? this.#prerenderer.for(this.#choices) : undefined;
    if (!drawn) return {isUnfolded, snippets: [], advice: []};
    const snippets = prerenderedFor(drawn, material, material.embed.styleHash);
    return {isUnfolded, snippets, advice: prerenderedAdvice(drawn.choices)};
  }

  readonly #unfold = (isUnfolded: boolean): void => {
    this.#isUnfolded = isUnfolded;
    this.#draw();
  };

  get #list(): SovietFilmList | null {
    return this.#root.querySelector('soviet-film-list');
  }

  readonly #showFilms = async (): Promise<void> => {
    await this.#list?.updateComplete;
    if (this.#list) showFilms(this.#list);
  };

  readonly #resize = (width: Width): void => {
    this.#width = width;
    this.#draw();
    void this.#showFilms();
  };

  /** Pages without a secure connection may not use the clipboard: the text is selected instead. */
  readonly #copy = async (
    {code, label}: Snippet,
    field: HTMLTextAreaElement | null,
  ): Promise<void> => {
    try {
      await navigator.clipboard.writeText(code);
      this.#tell(label, 'Copied.');
    } catch {
      field?.select();
      this.#tell(label, 'Not copied: the text is selected, copy it by hand.');
    }
  };

  readonly #save = ({code, file = '', label, language}: Snippet): void => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([code], {type: `text/${language};charset=utf-8`}));
    link.download = file;
    link.click();
    // Safari reads the file after the click.
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    this.#tell(label, `Saved as ${file}.`);
  };

  readonly #print = (): void => {
    this.#root.querySelector('iframe')?.contentWindow?.print();
  };

  #tell(label: string, text: string): void {
    this.#told = {label, text};
    this.#draw();
  }

  /** A link to this page then opens the builder as it is; the state object is left alone. */
  readonly #keepInAddress = (): void => {
    const {hash, pathname, search} = location;
    const ours = toAddress(search, this.#choices, this.#filmIds);
    if (ours !== search) history.replaceState(history.state, '', pathname + ours + hash);
  };
}
