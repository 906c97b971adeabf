/**
 * What WordPress leaves of a post by someone without the capability `unfiltered_html`, as names
 * alone: wp_kses_allowed_html('post'), which is `$allowedposttags` in wp-includes/kses.php. The list
 * of WordPress 6.2 (WordPress/wordpress-develop 0601582); attributes for all elements as of 6.4.
 * Not tried on WordPress itself.
 */
export const WORDPRESS_POST_TAGS =
  'a abbr acronym address area article aside audio b bdo big blockquote br button caption cite code col colgroup dd del details dfn div dl dt em fieldset figcaption figure font footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd label legend li main map mark menu nav object ol p pre q rb rp rt rtc ruby s samp section small span strike strong sub summary sup table tbody td textarea tfoot th thead title tr track tt u ul var video'.split(
    ' ',
  );

/** _wp_add_global_attributes(), but for `aria-*` and `data-*`. */
export const WORDPRESS_ATTRIBUTES = 'class dir hidden id lang role style title xml:lang'.split(' ');

/** Attributes of links. */
export const WORDPRESS_LINKS = ['href', 'rel', 'rev', 'name', 'target', 'download'];

/** What it leaves of comments, `$allowedtags` in the same file: the least that any platform keeps. */
export const WORDPRESS_COMMENT_TAGS =
  'a abbr acronym b blockquote cite code del em i q s strike strong'.split(' ');
