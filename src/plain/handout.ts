/** Films on paper, or as a page to link to. */
import type {Collection} from '../catalog/index.js';
import {localeOf, plainWordsOf} from '../locales/index.js';
import {attribute, Markup, markup} from './markup.js';
import {chosenFilms} from './selection.js';
import {toStaticHtml, type StaticOptions} from './static.js';
import {titleOf} from './title.js';
import {withoutChecks} from './without-checks.js';

/** A document of its own, because it is saved and opened far from any stylesheet of ours. */
const STYLE = `
@page { margin: 16mm 18mm; @bottom-right { content: counter(page); font: 9pt sans-serif; } }
:root { color-scheme: light; background: #fff; color: #16130f; font: 11pt/1.45 Georgia, 'Liberation Serif', serif; }
body { max-width: 46rem; margin: 0 auto; padding: 1.5rem; overflow-wrap: break-word; }
h1, h2, h3, h4 { margin: 1.2em 0 0.3em; font-family: 'Arial Narrow', 'Liberation Sans Narrow', Arial, sans-serif; line-height: 1.15; break-after: avoid; }
h1 { margin: 0; padding-bottom: 0.4em; border-bottom: 6pt solid #b5211a; font-size: 12pt; letter-spacing: 0.08em; text-transform: uppercase; }
h2 { margin-top: 0.5em; font-size: 26pt; }
h3 { font-size: 18pt; }
article > h3 { margin-top: 0.2em; }
h4, section > h3 { font-size: 12pt; }
p { margin: 0.4em 0; orphans: 3; widows: 3; }
article { margin-top: 1.6em; padding-top: 0.3em; border-top: 2pt solid; }
h4 ~ p, section > h3 ~ p { margin: 0.15em 0; font-size: 10pt; }
ol, ul { margin: 0.4em 0; padding-left: 1.6em; font-size: 9.5pt; overflow-wrap: anywhere; }
li { break-inside: avoid; }
a { color: inherit; overflow-wrap: anywhere; }
a[href^='http']::after { content: ' <' attr(href) '>'; }
sup { line-height: 0; }
small { font-size: 8.5pt; }
@media print { body { max-width: none; padding: 0; } a { text-decoration: none; } }
`;

/**
 * Films as a whole document to print, with the addresses of sources written out. It has no script
 * and loads nothing.
 */
export function handoutOf(collection: Collection, options: StaticOptions = {}): string {
  const {tag} = localeOf(options.language);
  const {handout: name} = plainWordsOf(options.language);
  const title = titleOf(chosenFilms(collection, options), collection);
  // Nothing is folded: paper cannot open it.
  const shown = options.checks === 'off' ? withoutChecks(collection) : collection;
  const films = new Markup(toStaticHtml(shown, {...options, checks: 'open', headingLevel: 3}));
  return markup`<!doctype html>
<html${attribute('lang', tag)}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title || name}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<main>
<h1>${name}</h1>
${films}</main>
</body>
</html>
`.html;
}
