import type {Embed} from '../../src/plain/embed-code.js';
import described from 'virtual:embed';

export interface DescribedBuild extends Embed {
  /** Of the style in prerendered shadow roots, for a policy's `style-src`. */
  readonly styleHash: string;
}

/** What the build says of the files that pages load. */
export const embed: DescribedBuild = described;
