/** HTML that is safe to write out: everything that was put into it has been escaped. */
export class Markup {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

/** What can stand between pieces of HTML; nothing at all for null, undefined and false. */
export type Content = Piece | readonly Piece[];

export type Piece = Markup | string | number | null | undefined | false;

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // In MDX these would begin and end a piece of JavaScript.
  '{': '&#123;',
  '}': '&#125;',
};

/** HTML with every value in it as text, except where it is markup itself. */
export function markup(pieces: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return new Markup(
    pieces
      .map((piece, index) => piece + (index < values.length ? write(values[index]) : ''))
      .join(''),
  );
}

/** An attribute with a space before it, or nothing when it has no value. */
export function attribute(name: string, value: string | null | undefined): Markup {
  return value === null || value === undefined
    ? new Markup('')
    : new Markup(` ${name}="${escape(value)}"`);
}

function write(content: Content): string {
  const pieces =
    content instanceof Markup || typeof content !== 'object' ? [content] : (content ?? []);
  return pieces.map(writePiece).join('');
}

function writePiece(piece: Piece): string {
  if (piece instanceof Markup) return piece.html;
  return piece === null || piece === undefined || piece === false ? '' : escape(String(piece));
}

function escape(text: string): string {
  return text.replace(/[&<>"'{}]/g, sign => SIGNS[sign] ?? '');
}
