/**
 * In place of Lit's module of this name: the list adopts its sheets itself, in whatever document it
 * stands (src/guest/styles.ts), so that all that is needed of a style is its text.
 */

/** @param {readonly string[]} texts one, because the build refuses styles with expressions in them */
export const css = ([cssText]) => ({cssText});
