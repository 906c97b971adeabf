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
      return {code: JSON.stringify(JSON.parse(code), leaveOut), map: null};
    },
  };
}

/**
 * @param {string} _name
 * @param {unknown} value
 */
function leaveOut(_name, value) {
  const isEmpty = value === null || (Array.isArray(value) && value.length === 0);
  return isEmpty ? undefined : value;
}
