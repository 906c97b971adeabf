/** What the Lit plugin loads in Node, to draw the tag. */
import 'soviet-film-list';
