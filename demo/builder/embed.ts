import type {Embed} from '../../src/plain/embed-code.js';
import described from 'virtual:embed';

/** What the build says of the files that pages load. */
export const embed: Embed = described;
