import described from 'virtual:embed';

/** What the build says of the files that pages load. */
export interface Embed {
  readonly version: string;
  /** By their path in `dist/`. */
  readonly files: Readonly<Record<string, {readonly integrity: string}>>;
}

export const embed: Embed = described;
