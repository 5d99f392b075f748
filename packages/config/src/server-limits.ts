/** Converts the settings of the API to the limits of its server. */
import type { Config } from './schema.ts';

/** Limits on requests and on the readers of answers, in milliseconds and bytes. */
export interface ServerLimits {
  /** From the opening of a connection, or the first byte of a later request, to the last byte of the request. */
  requestMs: number;
  maxHeaderBytes: number;
  /** From an answer to the next request on its connection. */
  keepAliveMs: number;
  /** From a request to its answer. */
  answerMs: number;
  /** From the first byte of an answer to its last. */
  sendMs: number;
  /** During which a reader takes nothing of an answer. */
  stallMs: number;
}

/** The limits that are configured. */
export function serverLimits(config: Config): ServerLimits {
  return {
    requestMs: config.API_REQUEST_SECONDS * 1000,
    maxHeaderBytes: config.API_MAX_HEADER_BYTES,
    keepAliveMs: config.API_KEEP_ALIVE_SECONDS * 1000,
    answerMs: config.API_ANSWER_SECONDS * 1000,
    sendMs: config.API_SEND_SECONDS * 1000,
    stallMs: config.API_STALL_SECONDS * 1000,
  };
}
