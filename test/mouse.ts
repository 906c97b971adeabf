/** A real mouse. */
import {sendMouse} from '@web/test-runner-commands';

/** A point of an element that is in the window, as far from its left and top as these parts of its size. */
function pointOf(element: Element, x = 0.5, y = 0.5): [number, number] {
  element.scrollIntoView({block: 'nearest', behavior: 'instant'});
  const {height, left, top, width} = element.getBoundingClientRect();
  return [Math.round(left + width * x), Math.round(top + height * y)];
}

export async function click(element: Element): Promise<void> {
  await sendMouse({type: 'click', position: pointOf(element)});
}

/** Presses at one place and lets go at the other. */
export async function drag(from: Place, to: Place): Promise<void> {
  await sendMouse({type: 'move', position: placeOf(from)});
  await sendMouse({type: 'down'});
  await sendMouse({type: 'move', position: placeOf(to)});
  await sendMouse({type: 'up'});
}

type Place = readonly [x: number, y: number] | readonly [element: Element, x: number, y: number];

function placeOf(place: Place): [number, number] {
  return place.length === 2 ? [...place] : pointOf(...place);
}
