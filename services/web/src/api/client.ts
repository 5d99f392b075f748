/** The client of the API that serves the dashboard. */
import { createFootingClient } from '@footing/client';
import { language } from '../language/language.ts';

/** The client. Sentences of the API come in the language of the dashboard. */
export const api = createFootingClient({
  baseUrl: location.origin,
  fetch: (request) => {
    request.headers.set('accept-language', language.value);
    return fetch(request);
  },
});
