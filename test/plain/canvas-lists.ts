/**
 * What Canvas (Instructure) leaves of HTML that people paste, as names alone. Not tried on Canvas
 * itself: its editor and its server are taken at their word.
 */

/** Elements that the editor refuses: @instructure/canvas-rce 7.3.1, es/elementDenylist.js. */
export const CANVAS_DENIED =
  'applet base basefont bgsound blink body button canvas center content data datalist dialog dir fieldset form frame frameset head hgroup html image input keygen label legend link main marquee menu menuitem meta meter nobr noembed noframes noscript optgroup option output plaintext portal progress rb rtc script select shadow slot spacer style svg template textarea title xmp'.split(
    ' ',
  );

/**
 * Elements that the server keeps when it saves: instructure/canvas-lms, gems/canvas_sanitize,
 * SANITIZE[:elements], the version with MathML and without h7 and h8. MathML is left out here.
 */
export const CANVAS_KEPT =
  'a abbr acronym address area article aside audio b bdo big blockquote br caption cite code col colgroup dd del details dfn div dl dt em embed figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i iframe img ins kbd legend li map mark nav object ol p param picture pre q rp rt ruby samp section small source span strike strong style sub summary sup table tbody td tfoot th thead time tr track tt u ul var video'.split(
    ' ',
  );

/** Attributes that the server keeps on every element, but for `aria-*` and `data-*`: [:all]. */
export const CANVAS_ATTRIBUTES = ['style', 'class', 'id', 'title', 'role', 'lang', 'dir'];

/** Attributes that it keeps on links, and where they may lead: [:protocols]. */
export const CANVAS_LINKS = {
  attributes: ['href', 'target', 'name'],
  schemes: ['ftp', 'http', 'https', 'mailto'],
};

/** Attributes that it keeps on frames: ["iframe"]. `loading` is none of them, and does no harm. */
export const CANVAS_FRAMES =
  'src width height name align frameborder scrolling allow sandbox allowfullscreen'.split(' ');
