/** What the classic script is made from: it registers the element and exports nothing. */
import './index.js';
