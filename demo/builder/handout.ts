import type {Collection} from '../../src/catalog/index.js';
import {attribute, Markup, markup} from '../../src/markup.js';
import {toStaticHtml} from '../../src/static.js';

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
h4 { font-size: 12pt; }
p { margin: 0.4em 0; orphans: 3; widows: 3; }
article { margin-top: 1.6em; padding-top: 0.3em; border-top: 2pt solid; }
dl { display: grid; grid-template-columns: 9.5rem 1fr; gap: 0.15rem 0.8rem; font-size: 10pt; }
dt { grid-column: 1; font-weight: bold; }
dd { grid-column: 2; margin: 0; }
ol, ul { margin: 0.4em 0; padding-left: 1.6em; font-size: 9.5pt; overflow-wrap: anywhere; }
li { break-inside: avoid; }
a { color: inherit; }
sup { line-height: 0; }
small { font-size: 8.5pt; }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr; } dt, dd { grid-column: 1; } }
@media print { body { max-width: none; padding: 0; } a { text-decoration: none; } }
`;

/** Films as a whole document to print: it has no script and loads nothing. */
export function handoutOf(collection: Collection, language: string): string {
  const lang = language === 'ru' ? 'ru' : 'en';
  const name = lang === 'ru' ? 'Раздаточный материал' : 'Handout';
  const films = new Markup(toStaticHtml(collection, {headingLevel: 3, language: lang}));
  return markup`<!doctype html>
<html${attribute('lang', lang)}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${collection.title ?? name}</title>
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
