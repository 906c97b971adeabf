/** White space, and then a mark, a string, a number or a word of JSON (https://www.json.org). */
const TOKEN =
  /[ \t\n\r\uFEFF]*([[\]{}:,]|"[^"\\\0-\x1f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\0-\x1f]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|(?:true|false|null))?/y;

/** First signs of a value; 0 stands for numbers and words. */
const VALUE = '{["0';

/** Single signs are names that no object inherits. */
const CLOSERS: Readonly<Record<string, string>> = {'{': '}', '[': ']'};

/** What may come after a sign. */
const AFTER: Readonly<Record<string, string>> = {'{': '"}', '[': `${VALUE}]`, ':': VALUE};

/**
 * Where a text stops being JSON, as people count lines and columns. What engines say of it differs,
 * and not all of them name the place.
 */
export function jsonFault(text: string): string {
  const before = text.slice(0, faultIn(text)).split('\n');
  return `line ${before.length}, column ${(before.at(-1) as string).length + 1}`;
}

/** Goes from token to token, until there is none, or one that may not stand there. */
function faultIn(text: string): number {
  const closers: string[] = [];
  let allowed = VALUE;
  for (TOKEN.lastIndex = 0; ;) {
    const token = TOKEN.exec(text)?.[1] ?? '';
    const sign = token.charAt(0).replace(/[-\w]/, '0');
    if (!sign || !allowed.includes(sign)) return TOKEN.lastIndex - token.length;
    const isKey = sign === '"' && !allowed.includes('{');
    if (sign === closers.at(-1)) closers.pop();
    else if (CLOSERS[sign]) closers.push(CLOSERS[sign]);
    allowed = isKey ? ':' : allowedAfter(sign, closers.at(-1));
  }
}

function allowedAfter(sign: string, closer: string | undefined): string {
  if (sign === ',') return closer === '}' ? '"' : VALUE;
  return AFTER[sign] ?? (closer ? `,${closer}` : '');
}
