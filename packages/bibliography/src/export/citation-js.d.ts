/** The part of citation-js that is used; the package brings no types in this version. */
declare module '@citation-js/core' {
  export const plugins: { config: { get(plugin: '@bibtex'): { format: object } } };
  export class Cite {
    constructor(input: string | readonly object[]);
    readonly data: object[];
    format(format: string): unknown;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
