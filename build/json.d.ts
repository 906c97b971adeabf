/** The package's own description: only its version is used. */
declare module '*/package.json' {
  export const version: string;
}

/** Data is checked where it enters, not by the compiler. */
declare module '*.json' {
  const data: unknown;
  export default data;
}
