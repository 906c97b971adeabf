/**
 * Rollup plugin for the file to paste: makes the bundled Lit need no Trusted Types policy, no
 * `innerHTML` and no global of the page's. It replaces known places in the text of the Lit that the
 * lock file names; a place that is not found exactly once fails the build.
 */
import {fileURLToPath} from 'node:url';

const runtime = name => JSON.stringify(fileURLToPath(new URL(name, import.meta.url)));
const PAGE = `import{page as page_}from${runtime('page.js')};`;
const READ = `import{readTemplate as read_}from${runtime('read-template.js')};`;

/**
 * By the end of a module's path: what is put before it; what is left out of it, from one text up to
 * another or as it stands; and what takes the place of what; or what stands instead of all of it.
 * @type {Record<string, {instead?: string, before?: string, cut?: [from: string, upTo: string][], without?: string[], replace?: [from: string, to: string][]}>}
 */
const PATCHES = {
  '/lit-html/lit-html.js': {
    before: PAGE + READ,
    cut: [
      // How Lit and the browser read templates: read-template.js does it instead.
      ['i=t=>t,', 'l=document,'],
      ['f="[ ', 'x=t=>'],
      // With it, the directives: `renderChunk` refuses them.
      ['function V(t,i){', 'class R{'],
      // Nothing is written into tags, and no other package of Lit asks for anything.
      ['class Z{', 'B=t.litHtmlPolyfillSupport'],
    ],
    without: [
      // The policy, hooks for polyfills, and versions left with the page's globals.
      't=globalThis,',
      'B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");',
      'j as _$LH,',
      // Only directives ask what kind of part they are in, where, and whether it is in the page.
      'constructor(){super(...arguments),this.type=3}',
      'constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}',
      ',this._$Cv=e?.isConnected??!0',
      'get _$AU(){return this._$AM?._$AU??this._$Cv}',
      'get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}',
      'setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}',
      'get startNode(){return this._$AA}get endNode(){return this._$AB}',
      'get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}',
      'get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}',
      't=M(this,t,i),',
      't=M(this,t,i,0),',
      // Listeners are functions.
      '||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive',
    ],
    replace: [
      ['l.createComment("")', 'page_.createComment("")'],
      ['l.createTextNode(t)', 'page_.createTextNode(t)'],
      ['l.createTreeWalker(l,129)', 'page_.createTreeWalker(129)'],
      ['(t?.creationScope??l).importNode(', 'page_.importNode('],
      ['{el:{content:i},parts:s}', '{content:i,parts:s}'],
      [
        'void 0===i&&C.set(t.strings,i=new S(t)),i',
        'void 0===i&&C.set(t.strings,i=read_(t,{".":I,"@":z,"":H})),i',
      ],
      [
        '2===r.type?i=new k(h,h.nextSibling,this,t):1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t))',
        'i=r.ctor?new r.ctor(h,r.name,r.strings,t):new k(h,h.nextSibling,t)',
      ],
      // Nor for what a part is in.
      [
        'constructor(t,i){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=i}',
        'constructor(t){this._$AV=[],this._$AD=t}',
      ],
      [
        'constructor(t,i,s,e){this.type=2,this._$AH=A,this._$AN=void 0,this._$AA=t,this._$AB=i,this._$AM=s,',
        'constructor(t,i,e){this._$AH=A,this._$AA=t,this._$AB=i,',
      ],
      [
        'constructor(t,i,s,e,h){this.type=1,this._$AH=A,this._$AN=void 0,this.element=t,this.name=i,this._$AM=e,',
        'constructor(t,i,s,h){this.element=t,this.name=i,',
      ],
      ['new R(e,this)', 'new R(e)'],
      [
        'new k(this.O(c()),this.O(c()),this,this.options)',
        'new k(this.O(c()),this.O(c()),this.options)',
      ],
      ['new k(i.insertBefore(c(),t),t,void 0,s??{})', 'new k(i.insertBefore(c(),t),t,s??{})'],
      ['$(t){const{values:i,_$litType$:s}=t,e=', '$(t){const{values:i}=t,e='],
      ['for(this._$AP?.(!1,!0,s);', 'for(;'],
      ['const s=i(t).nextSibling;i(t).remove(),t=s', 'const s=t.nextSibling;t.remove(),t=s'],
      [
        '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
        'this._$AC(t)',
      ],
      ['r=M(this,e[s+n],i,n),', 'r=e[s+n],'],
      ['(t=M(this,t,i,0)??A)===E', '(t??=A)===E'],
      [
        '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
        'this._$AH.call(this.options?.host,t)',
      ],
    ],
  },
  '/@lit/reactive-element/reactive-element.js': {
    without: [
      'a=globalThis,c=a.trustedTypes,l=c?c.emptyScript:"",',
      'p=a.reactiveElementPolyfillSupport,',
      ',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")',
      // For decorators, which are not used here; they would add to the page's own Symbol.
      'Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;',
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      'static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}',
      ',void 0!==t.l&&(this.l=[...t.l])',
      ',this.constructor.l?.forEach(t=>t(this))',
      // All properties are converted and compared in one way, which their options do not change.
      ',converter:u,reflect:!1,useDefault:!1,hasChanged:f',
      's.state&&(s.attribute=!1),',
      // Styles are adopted by src/guest/styles.ts.
      'import{getCompatibleStyle as t,adoptStyles as s}from"./css-tag.js";',
      'this.elementStyles=this.finalizeStyles(this.styles)',
      'static finalizeStyles(s){const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));return i}',
      'y.elementStyles=[],y.shadowRootOptions={mode:"open"},',
      // Hooks that the element has no use for.
      'removeController(t){this._$EO?.delete(t)}',
      'shouldUpdate(t){return!0}',
      'firstUpdated(t){}',
    ],
    replace: [
      // Properties are texts, numbers, and there or not, and only texts are written back.
      [
        'u={toAttribute(t,s){switch(s){case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},fromAttribute(t,s){let i=t;switch(s){case Boolean:i=null!==t;break;case Number:i=null===t?null:Number(t);break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}}return i}}',
        'u=(t,s)=>s===Boolean?null!==t:s===Number&&null!==t?Number(t):t',
      ],
      ['getOwnPropertySymbols:o,', ''],
      ['s=[...r(t),...o(t)];for(const i of s)', 's=r(t);for(const i of s)'],
      [
        'const t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return s(t,this.constructor.elementStyles),t',
        'return this.shadowRoot??this.attachShadow({mode:"open"})',
      ],
      ['(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute(s,i.type)', 's'],
      [
        ',h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u',
        '',
      ],
      ['h.fromAttribute(', 'u('],
      ['(i.hasChanged??f)(', 'f('],
      [
        '"string"==typeof i?i:"string"==typeof t?t.toLowerCase():void 0',
        '"string"==typeof i?i:t.toLowerCase()',
      ],
      // Steps between that only subclasses and decorators take part in.
      [',this._$Ev()}_$Ev(){', ';'],
      ['attributeChangedCallback(t,s,i){this._$AK(t,i)}', ''],
      ['_$AK(t,s){', 'attributeChangedCallback(t,o,s){'],
      ['requestUpdate(t,s,i,e=!1,h){', 'requestUpdate(t,s,i){'],
      ['if(!1===e&&(h=this[t]),i??=', 'const h=this[t];if(i??='],
      ['let t=!1;const s=this._$AL;try{', 'const s=this._$AL;try{'],
      ['t=this.shouldUpdate(s),t?(this.willUpdate(s)', 'this.willUpdate(s)'],
      [
        'this.update(s)):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(s)',
        'this.update(s)}catch(s){throw this._$EM(),s}this._$AE(s)',
      ],
      [
        'this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)',
        'this.hasUpdated=!0,this.updated(t)',
      ],
      ['{CSSResult,css,supportsAdoptingStyleSheets,unsafeCSS}', '{css}'],
      [
        's as adoptStyles,u as defaultConverter,t as getCompatibleStyle,f as notEqual',
        'u as defaultConverter,f as notEqual',
      ],
    ],
  },
  '/@lit/reactive-element/css-tag.js': {instead: `export*from${runtime('css-tag.js')};`},
  '/lit-element/lit-element.js': {
    without: [
      'const s=globalThis;',
      ',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i})',
      '(s.litElementVersions??=[]).push("4.2.2");',
      ',this._$Do=void 0',
      'connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}',
      'this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),',
    ],
    replace: [['this._$Do=e(', 'e(']],
  },
};

const STRANGE = 'This Lit is not the one that build/hardened-lit patches:';

/** What the places that are replaced were for. */
const UNKNOWN =
  /_\$litDirective\$|\s\?[\w-]+=\$\{|<(?:script|style|title|textarea)[\s>]|<!--|type:\s*Boolean,\s*reflect/;

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
      // Whatever an end tag is called, the parser closes what is open.
      return {code: code.replace(/<\/[a-z][\w-]*>/g, '</>'), map: null};
    },
  };
}

/**
 * @param {string} code
 * @param {string} key
 */
export function patch(code, key) {
  const {before = '', cut = [], instead, replace = [], without = []} = PATCHES[key];
  if (instead) return instead;
  let text = code;
  const placeOf = part => {
    const places = text.split(part).length - 1;
    if (places !== 1)
      throw new Error(`${STRANGE} ${key} has ${places} places of ${part}, not one.`);
    return text.indexOf(part);
  };
  for (const [from, upTo] of cut) text = text.slice(0, placeOf(from)) + text.slice(placeOf(upTo));
  for (const [from, to] of [...without.map(gone => [gone, '']), ...replace]) {
    const place = placeOf(from);
    text = text.slice(0, place) + to + text.slice(place + from.length);
  }
  return before + text;
}
