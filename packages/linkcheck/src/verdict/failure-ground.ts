/** On what ground a host fails, so that failures of several of its pages can be told to be equal. */

/** The ground of a failure by its reason code: itself, and one for all errors of the server (5xx). */
export function failureGround(reasonCode: string): string {
  return reasonCode.startsWith('http_5') ? 'http_5xx' : reasonCode;
}
