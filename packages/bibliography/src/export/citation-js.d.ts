/** Types for the part of citation-js that is used; this version of the package has none. */
declare module '@citation-js/core' {
  export const plugins: { config: { get(plugin: '@bibtex'): { format: object } } };
  export class Cite {
    constructor(input: string | readonly object[], options?: { forceType: string });
    readonly data: object[];
    format(format: 'ris', options: { format: 'object' }): Record<string, string | string[]>[];
    format(format: string): unknown;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
