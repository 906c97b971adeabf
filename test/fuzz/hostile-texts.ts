/** Texts that nobody should give to a film, and that somebody will. */

/** Names that every object answers to, or that a language or a library looks for in one. */
export const INHERITED = [
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'isPrototypeOf',
  'length',
  'prototype',
  'then',
  'toJSON',
  'toLocaleString',
  'toString',
  'valueOf',
  '__defineGetter__',
];

/** Each would run a script or show in the tree, were it ever read as HTML. */
export const MARKUP = [
  '<img src=x onerror="window.pwned=1">',
  '<script>window.pwned=1</script>',
  '</script><script>window.pwned=1</script>',
  '<!--<script>',
  '"><svg onload=window.pwned=1>',
  "' onmouseover='window.pwned=1",
  '<iframe srcdoc="<script>parent.pwned=1</script>"></iframe>',
  '<style>*{display:none}</style>',
  '<a href="javascript:window.pwned=1">a</a>',
  '${window.pwned=1}',
  '{{constructor.constructor("window.pwned=1")()}}',
  '&lt;b&gt;&#0;&amp;nbsp',
  ']]>',
];

export const ADDRESSES = [
  'javascript:window.pwned=1',
  'JaVaScRiPt:window.pwned=1',
  'java\nscript:window.pwned=1',
  'java\tscript:window.pwned=1',
  '\u0001javascript:window.pwned=1',
  'javascript&colon;window.pwned=1',
  'javascript://https://host.invalid/%0Awindow.pwned=1',
  'data:text/html,<script>parent.pwned=1</script>',
  'data:image/svg+xml,<svg onload="window.pwned=1"/>',
  'vbscript:msgbox(1)',
  'blob:https://host.invalid/1',
  'file:///etc/passwd',
  '//host.invalid/x.png',
  '/\\host.invalid/x.png',
  '/\t/host.invalid/x.png',
  './\n//host.invalid/x.png',
  '\\\\host.invalid\\x.png',
  'https:host.invalid',
  'https://',
  'http://[::bad',
  'http://host.invalid:99999/',
  'https://user:word@host.invalid/%zz?a=b&c="d"#<e>',
  'HTTPS://HOST.INVALID/',
  'mailto:a@host.invalid?subject=x&body=</a>',
  './picture.png',
  '../picture.png',
  '/picture.png',
  'picture.png',
  'tt0041916',
  'tt00',
];

/** Days that do not exist, beside some that do. */
export const DATES = [
  '2023-02-31',
  '2023-02-29',
  '2024-02-29',
  '1900-02-29',
  '1949-04-31',
  '2024-13-01',
  '2024-00-10',
  '0000-00-00',
  '0000-01-01',
  '0000',
  '9999-12-31',
  '1949-1-9',
  '1949-06',
  '+012345-01-01',
  '-000001-01-01',
  '1949-05-09T00:00:00Z',
  '1949-05-09\n',
  'May 1949',
];

/** Words that mean something here, and some that nearly do. */
export const WORDS = [
  ...['accurate', 'partly', 'inaccurate', 'unverified', 'Accurate', 'disputed'],
  ...['Head of state or party', 'Generals', 'Small group', 'Village figure', 'generals', 'General'],
  ...['novel', 'novella', 'play', 'original screenplay or not known', 'Novel'],
  ...['Exile, before 1917', 'Civil War', 'War, 1941–1945', 'War, 1941-1945', '1940s'],
  ...['year', 'title', 'description', 'fact', 'introduction', 'note', 'id', 'films'],
  ...['black-and-white', 'colour', 'has a contradicted claim', 'all claims hold'],
];

export const LANGUAGES = [
  'ru',
  'en',
  'RU-ru',
  'ky-Cyrl',
  'i-klingon',
  'x',
  'xx-',
  'en_GB',
  'ru-u-ca-buddhist',
];

/** Signs that are halves, invisible, or change the direction of others. */
export const SIGNS = [
  '\0',
  'a\0b',
  '\ud83d',
  'a\udc00b',
  '\ufeff',
  '\u2028\u2029\u0085',
  '\u202e\u2066nikstrazh\u202c',
  'שלום עולם',
  '👩‍👩‍👧‍👦🏳️‍🌈',
  `Z${'\u0351\u036b\u0343'.repeat(30)}`,
  'ﷺﬃİẞ',
  ' \t\n ',
  ' with  spaces\n',
  '{}\\}, } @misc{evil, title = "Injected"',
  '=1+1',
  'TY  - JOUR\r\nER  - ',
];
