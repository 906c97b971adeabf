/**
 * What platforms leave of HTML that people paste, as their sources say. Names only: an element that
 * is not allowed loses its tag and keeps its text, on all of them.
 */

/** WordPress, `$allowedposttags` in wp-includes/kses.php (read November 2026). */
export const WORDPRESS_POST_TAGS =
  'address a abbr acronym area article aside audio b bdo big blockquote br button caption cite code col colgroup del dd dfn details div dl dt em fieldset figure figcaption font footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd label legend li map mark menu nav p pre q s samp span section small strike strong sub summary sup table tbody td textarea tfoot th thead title tr track tt u ul ol var video'.split(
    ' ',
  );

/** Those that WordPress gives to every element, beside `href` of links. */
export const WORDPRESS_ATTRIBUTES = ['class', 'dir', 'hidden', 'id', 'lang', 'role', 'title'];

/** Canvas’s editor, the deny list of @instructure/canvas-rce 7.3.1. */
export const CANVAS_DENIED =
  'script style svg button fieldset form input label dialog slot template noscript link'.split(' ');
