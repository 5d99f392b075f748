/** A typed client of the API. */
import createClient, { type Client, type ClientOptions } from 'openapi-fetch';
import type { components, paths } from './api.ts';
import { ApiError } from './api-error.ts';

export { ApiError } from './api-error.ts';

/** The shapes of the API, by their names in its document. */
export type Shapes = components['schemas'];

/** A client with a method for each of the API's: `GET('/v1/links', { params: { query: { state: ['broken'] } } })`. */
export type FootingClient = Client<paths>;

/** How the API is reached. */
export interface FootingClientOptions extends Pick<ClientOptions, 'fetch' | 'headers'> {
  /** Where the API is, such as `http://127.0.0.1:8080`. */
  baseUrl: string;
}

/** Makes a client. Lists in a query are repeated parameters, as the API takes them. */
export function createFootingClient({ baseUrl, ...options }: FootingClientOptions): FootingClient {
  return createClient<paths>({
    ...options,
    baseUrl: baseUrl.replace(/\/$/, ''),
    querySerializer: { array: { style: 'form', explode: true } },
  });
}

/** What the client gives for a request. */
interface Outcome<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/**
 * The answer itself.
 * @throws ApiError for an answer that is a problem, or that no API gave.
 */
export async function answerOf<T>(asked: Promise<Outcome<T>>): Promise<T> {
  const { data, error, response } = await asked;
  if (response.ok && data !== undefined) return data;
  throw ApiError.of(error, response);
}
