/**
 * Rollup plugin for the file to paste: makes the bundled Lit need no Trusted Types policy, no
 * `innerHTML` and no global of the page's. It replaces known places in the text of the Lit that the
 * lock file names; a place that is not found exactly once fails the build.
 */
import {fileURLToPath} from 'node:url';

const runtime = name => JSON.stringify(fileURLToPath(new URL(name, import.meta.url)));
const PAGE = `import{page as page_}from${runtime('page.js')};`;
const PARSE = `import{parseTemplate as parse_}from${runtime('parse-template.js')};`;

/**
 * By the end of a module's path: what is put before it, what is left out of it, and what takes the
 * place of what; or what stands instead of all of it.
 * @type {Record<string, {instead?: string, before?: string, without?: string[], replace?: [from: string, to: string][]}>}
 */
const PATCHES = {
  '/lit-html/lit-html.js': {
    before: PAGE + PARSE,
    without: [
      // The policy, hooks for polyfills, and versions left with the page's globals.
      't=globalThis,',
      's=t.trustedTypes,',
      ',e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0',
      ',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3")',
      // Only directives ask what kind of part they are in, and whether it is in the page.
      'constructor(){super(...arguments),this.type=3}',
      'constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}',
      ',this._$Cv=e?.isConnected??!0',
      'get _$AU(){return this._$AM?._$AU??this._$Cv}',
      'get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}',
      'setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}',
      'get startNode(){return this._$AA}get endNode(){return this._$AB}',
      // Templates are not compiled, have nothing in comments, and listeners are functions.
      '"!--"===u[1]?c=_:void 0!==u[1]?c=m:',
      'c===_||c===m?c=v:',
      '||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive',
      // No attributes that are there or not, and nothing written into tags: `renderChunk` refuses them.
      '"?"===e[1]?L:',
      'else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))',
      // Nor is anything written into scripts, styles, titles, text areas and comments.
      'y.test(u[2])&&(n=RegExp("</"+u[2],"g")),',
      'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
    ],
    replace: [
      ['void 0!==e?e.createHTML(i):i', 'i'],
      ['l.createComment("")', 'page_.createComment("")'],
      ['l.createTextNode(t)', 'page_.createTextNode(t)'],
      ['l.createTreeWalker(l,129)', 'page_.createTreeWalker(129)'],
      ['(t?.creationScope??l).importNode(', 'page_.importNode('],
      // XML allows no dollar sign in a name, and templates are built as XML is.
      ['h="$lit$"', 'h="_lit_"'],
      ['{const s=l.createElement("template");return s.innerHTML=t,s}', '{return parse_(t)}'],
      ['this.type=1,this._$AH=A,this._$AN=void 0,', 'this._$AH=A,'],
      ['this.type=2,this._$AH=A,this._$AN=void 0,', 'this._$AH=A,'],
      ['this._$AV=[],this._$AN=void 0,', 'this._$AV=[],'],
      ['}get _$AU(){return this._$AM._$AU}u(t)', '}u(t)'],
      ['this._$AP?.(!1,!0,s);', ';'],
      [
        '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
        'this._$AC(t)',
      ],
      [
        '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
        'this._$AH.call(this.options?.host,t)',
      ],
      // No directives: `renderChunk` refuses them.
      [
        'if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}',
        'return i}',
      ],
      [
        '?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t))',
        '&&(i=new r.ctor(h,r.name,r.strings,this,t))',
      ],
      [
        'if(r.data===n)d.push({type:2,index:l});else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}l++',
        'r.data===n&&d.push({type:2,index:l});l++',
      ],
    ],
  },
  '/@lit/reactive-element/reactive-element.js': {
    without: [
      'a=globalThis,c=a.trustedTypes,',
      'p=a.reactiveElementPolyfillSupport,',
      ',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")',
      // For decorators, which are not used here; they would add to the page's own Symbol.
      'Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;',
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      'static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}',
      ',void 0!==t.l&&(this.l=[...t.l])',
      ',this.constructor.l?.forEach(t=>t(this))',
      // Properties are texts, numbers, and there or not; Lit itself converts and compares them.
      'case Object:case Array:t=null==t?t:JSON.stringify(t)',
      'case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}',
      's.state&&(s.attribute=!1),',
      // Styles are adopted by src/guest/styles.ts.
      'if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));',
    ],
    replace: [
      ['l=c?c.emptyScript:"",', 'l="",'],
      ['(void 0!==i.converter?.toAttribute?i.converter:u)', 'u'],
      [
        '"function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u',
        'u',
      ],
      ['(i.hasChanged??f)(', 'f('],
      ['{CSSResult,css,supportsAdoptingStyleSheets,unsafeCSS}', '{css}'],
    ],
  },
  '/@lit/reactive-element/css-tag.js': {instead: `export*from${runtime('css-tag.js')};`},
  '/lit-element/lit-element.js': {
    without: [
      'const s=globalThis;',
      ',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i})',
      '(s.litElementVersions??=[]).push("4.2.2");',
      'connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}',
      'this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),',
    ],
  },
};

const STRANGE = 'This Lit is not the one that build/hardened-lit patches:';

/** What the places that are replaced were for. */
const UNKNOWN =
  /_\$litDirective\$|\s\?[\w-]+=\$\{|<(?:script|style|title|textarea)[\s>]|<!--[^\n]*\$\{/;

/** @returns {import('rollup').Plugin} */
export function hardenedLit() {
  const seen = new Set();
  return {
    name: 'hardened-lit',
    buildStart: () => seen.clear(),
    transform(code, id) {
      const path = id.replaceAll('\\', '/');
      const key = Object.keys(PATCHES).find(end => path.endsWith(end));
      if (!key || /\/node\/|\/development\//.test(path)) return null;
      seen.add(key);
      return {code: patch(code, key), map: null};
    },
    buildEnd(error) {
      const missing = Object.keys(PATCHES).filter(key => !seen.has(key));
      if (!error && missing.length > 0) this.error(`${STRANGE} it has no ${missing.join(', ')}.`);
    },
    renderChunk(code) {
      const [found] = /innerHTML|createPolicy/.exec(code) ?? [];
      if (found) this.error(`The bundle still has ${found}.`);
      const [unknown] = UNKNOWN.exec(code) ?? [];
      if (unknown) this.error(`The Lit of the bundle knows no ${unknown.trim()}.`);
      const [entity] = /&#?\w+;/.exec(code) ?? [];
      if (entity) this.error(`The parser of templates knows no entities, such as ${entity}.`);
      return null;
    },
  };
}

/**
 * @param {string} code
 * @param {string} key
 */
export function patch(code, key) {
  const {before = '', instead, replace = [], without = []} = PATCHES[key];
  if (instead) return instead;
  let text = code;
  for (const [from, to = ''] of [...without.map(gone => [gone]), ...replace]) {
    const places = text.split(from).length - 1;
    if (places !== 1)
      throw new Error(`${STRANGE} ${key} has ${places} places of ${from}, not one.`);
    text = text.replace(from, () => to);
  }
  return before + text;
}
