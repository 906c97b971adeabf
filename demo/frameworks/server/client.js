/** Registers the element, and gives the page that the server has drawn to React. */
import 'soviet-film-list';
import {createElement} from 'react';
import {hydrateRoot} from 'react-dom/client';
import {Page} from './page.js';

const props = JSON.parse(document.querySelector('#props').textContent);
hydrateRoot(document.querySelector('#app'), createElement(Page, props));
