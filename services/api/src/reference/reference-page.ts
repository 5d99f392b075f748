/** The HTML of the reference. */

/**
 * What the reference shows and does. It asks no other host: no fonts, no telemetry, no proxy, no assistant.
 * The samples of the OpenAPI document are shown alone (`hiddenClients`), since they are the tested ones.
 */
const CONFIGURATION = {
  url: '/openapi.json',
  theme: 'none',
  withDefaultFonts: false,
  telemetry: false,
  agent: { disabled: true },
  mcp: { disabled: true },
  hideClientButton: true,
  showDeveloperTools: 'never',
  hiddenClients: true,
  documentDownloadType: 'json',
  metaData: { title: 'Footing API' },
} as const;

/** The page of the reference. It has no inline script, so that a policy can forbid them. */
export function referencePage(scriptUrl: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="description" content="The Footing API: agreements, events and figures, each tied to its sources.">
    <title>Footing API</title>
    <link rel="icon" type="image/svg+xml" href="/docs/icon.svg">
    <link rel="stylesheet" href="/docs/theme.css">
  </head>
  <body>
    <noscript><p>This page needs JavaScript. The same reference is in <a href="/openapi.json">/openapi.json</a>.</p></noscript>
    <script id="api-reference" type="application/json" data-configuration='${JSON.stringify(CONFIGURATION)}'></script>
    <script src="${scriptUrl}"></script>
  </body>
</html>
`;
}
