/** Scripts, frames and forms of walls against robots, by their addresses. */
const BOT_WALL =
  /\/cdn-cgi\/challenge-platform\/h\/|_incapsula_resource|captcha-delivery\.com|px-captcha|px-cloud\.net|awswaf\.com|ddos-guard\.net|\/\.well-known\/(?:ddos-guard|sgcaptcha)|servicepipe\.ru|__qrator/i;
/** What such walls say within a script: some only set a cookie and load the page again. */
const BOT_WALL_SCRIPT =
  /_cf_chl_opt|document\.cookie\s*=[\s\S]{0,2000}?location\.(?:reload|href|replace|assign)|DDoS-Guard|__qrator|AwsWafIntegration/i;

/** Scripts and frames of sellers of domains. */
const PARKING =
  /(?:sedoparking|parkingcrew|bodis|parklogic|hugedomains|afternic|domainmarket|voodoo)\.(?:com|net)|\/js\/parking\.\d|parking-lander/i;
const PARKING_SCRIPT = /window\.park\s*=|location(?:\.href)?\s*=\s*["']\/lander\b|parkingcrew|sedoparking/i;

/** Whether an address that a page loads is of a wall against robots. */
export function isBotWall(address: string): boolean {
  return BOT_WALL.test(address);
}

/** Whether a script within a page is of a wall against robots. */
export function isBotWallScript(script: string): boolean {
  return BOT_WALL_SCRIPT.test(script);
}

/** Whether an address that a page loads is of a seller of domains. */
export function isParking(address: string): boolean {
  return PARKING.test(address);
}

/** Whether a script within a page is of a seller of domains. */
export function isParkingScript(script: string): boolean {
  return PARKING_SCRIPT.test(script);
}
