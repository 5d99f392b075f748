/** Recognises bot walls and domain sellers by the scripts and frames that a page contains. */

/** URLs of scripts, frames and forms of bot walls. */
const BOT_WALL =
  /\/cdn-cgi\/challenge-platform\/h\/|_incapsula_resource|captcha-delivery\.com|px-captcha|px-cloud\.net|awswaf\.com|ddos-guard\.net|\/\.well-known\/(?:ddos-guard|sgcaptcha)|servicepipe\.ru|__qrator|\/\.within\.website\/x\/cmd\/anubis|\/\.well-known\/\.?(?:git\.gammaspectra\.live|haphash|go-away)/i;
/** Code in inline scripts of bot walls. Some only set a cookie and reload the page. */
const BOT_WALL_SCRIPT =
  /_cf_chl_opt|document\.cookie\s*=[\s\S]{0,2000}?location\.(?:reload|href|replace|assign)|DDoS-Guard|__qrator|AwsWafIntegration/i;

/** URLs of scripts and frames of domain sellers. */
const PARKING =
  /(?:sedoparking|parkingcrew|bodis|parklogic|hugedomains|afternic|domainmarket|voodoo)\.(?:com|net)|\/js\/parking\.\d|parking-lander/i;
/** Code in inline scripts of domain sellers. */
const PARKING_SCRIPT = /window\.park\s*=|location(?:\.href)?\s*=\s*["']\/lander\b|parkingcrew|sedoparking/i;

/** Whether a URL that a page loads belongs to a bot wall. */
export function isBotWall(address: string): boolean {
  return BOT_WALL.test(address);
}

/** Whether an inline script belongs to a bot wall. */
export function isBotWallScript(script: string): boolean {
  return BOT_WALL_SCRIPT.test(script);
}

/** Whether a URL that a page loads belongs to a domain seller. */
export function isParking(address: string): boolean {
  return PARKING.test(address);
}

/** Whether an inline script belongs to a domain seller. */
export function isParkingScript(script: string): boolean {
  return PARKING_SCRIPT.test(script);
}
