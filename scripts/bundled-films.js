/**
 * Rollup plugin for the films that are bundled: what is null or empty is left out, which the gate
 * puts back.
 */

/** @returns {import('rollup').Plugin} */
export function bundledFilms() {
  return {
    name: 'bundled-films',
    transform(code, id) {
      if (!id.endsWith('/data/films.json')) return null;
      const films = JSON.parse(code, (_name, value) => (isEmpty(value) ? undefined : value));
      return {code: JSON.stringify(films), map: null};
    },
  };
}

/** @param {unknown} value */
function isEmpty(value) {
  return value === null || (Array.isArray(value) && value.length === 0);
}
