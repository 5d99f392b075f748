/** Posts to addresses that others have named, on connections to allowed IP addresses only. */
import { Agent, request } from 'undici';
import { createAddressPolicy } from './address-policy.ts';
import { createConnector } from './connector.ts';
import { ProbeError } from './failure.ts';
import { createResolver } from './resolver.ts';
import { readRetryAfter } from './retry-after.ts';

/** The answer to a post, or why there is none. */
type PostAnswer =
  | { status: number; retryAfterSeconds: number | null }
  | { failure: 'unreachable' | 'timeout' | 'blocked_address' };

/** Posts on its own connections until it is closed. */
export interface GuardedPost {
  /** Posts a body; no redirect is followed, and no answer is read. Never rejects. */
  post(url: string, headers: Readonly<Record<string, string>>, body: string): Promise<PostAnswer>;
  close(): Promise<void>;
}

/** Most bytes of an answer that are let through before its connection is closed. */
const MAX_ANSWER_BYTES = 65_536;

/**
 * Opens what posts, with a limit on each post as a whole. `allowedNetworks` (CIDR) may be posted to although they are not
 * public.
 * @throws TypeError naming an allowed network that is not in CIDR notation.
 */
export function openGuardedPost(allowedNetworks: readonly string[], timeoutMs: number): GuardedPost {
  const connect = createConnector({
    ...{ addressPolicy: createAddressPolicy(allowedNetworks), resolver: createResolver(), timeoutMs },
  });
  const dispatcher = new Agent({ connect, maxHeaderSize: 65_536, connections: 2 });
  return {
    async post(url, headers, body) {
      const signal = AbortSignal.timeout(timeoutMs);
      try {
        const answer = await request(url, { method: 'POST', headers, body, dispatcher, signal });
        const retryAfter = answer.headers['retry-after'];
        const seconds = readRetryAfter(typeof retryAfter === 'string' ? retryAfter : undefined, new Date());
        // What is said beside the status does not matter, nor whether all of it comes.
        await answer.body.dump({ limit: MAX_ANSWER_BYTES, signal }).catch(() => undefined);
        return { status: answer.statusCode, retryAfterSeconds: seconds ?? null };
      } catch (error) {
        if (error instanceof ProbeError && error.failure === 'blocked_address')
          return { failure: 'blocked_address' };
        return { failure: signal.aborted ? 'timeout' : 'unreachable' };
      }
    },
    close: () => dispatcher.destroy(),
  };
}
