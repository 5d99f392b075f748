/** The schema of all settings. */
import Type, { type Static } from '@footing/typebox';

const port = (description: string, value: number) =>
  Type.Integer({ minimum: 0, maximum: 65_535, default: value, description });
const count = (description: string, value: number, minimum = 1, maximum = 1_000_000) =>
  Type.Integer({ minimum, maximum, default: value, description });
const milliseconds = (description: string, value: number) =>
  Type.Integer({ minimum: 0, maximum: 3_600_000, default: value, description });

/**
 * All settings, by the name of their environment variable. The documentation's table of settings is generated
 * from this.
 */
export const ConfigSchema = Type.Object({
  DATABASE_URL: Type.Optional(
    Type.String({
      pattern: '^postgres(ql)?://',
      description:
        'PostgreSQL 15 or newer to use. Unset: an embedded server is started and kept in the data folder.',
    }),
  ),
  FOOTING_DATA_DIR: Type.String({
    default: '.data',
    minLength: 1,
    description: 'Folder of the embedded PostgreSQL, relative to the checkout.',
  }),
  EMBEDDED_PG_PORT: port('Port of the embedded PostgreSQL on 127.0.0.1; 0 takes a free one.', 0),
  DATABASE_POOL_SIZE: count('Database connections of each process.', 10, 1, 500),
  DATABASE_AWAY_SECONDS: count(
    'After how long without an answer of its database a worker ends, so that it is started anew.',
    300,
    10,
    86_400,
  ),
  API_HOST: Type.String({ default: '127.0.0.1', minLength: 1, description: 'Address the API listens on.' }),
  API_PORT: port('Port of the API; 0 takes a free one.', 8080),
  API_REQUEST_SECONDS: count(
    'How long a request may take to arrive, from the opening of its connection or its first byte to its last.',
    10,
    1,
    600,
  ),
  API_MAX_HEADER_BYTES: count(
    'Bytes of the request line and the headers of a request, at the most.',
    16_384,
    16_384,
    1_048_576,
  ),
  API_KEEP_ALIVE_SECONDS: count('How long a connection may wait for its next request.', 72, 1, 3600),
  API_ANSWER_SECONDS: count('How long an answer may take to be made before it is a 503.', 30, 1, 3600),
  API_SEND_SECONDS: count(
    'How long an answer may take to be sent, from its first byte to its last.',
    600,
    1,
    86_400,
  ),
  API_STALL_SECONDS: count('How long the reader of an answer may take nothing of it.', 30, 1, 3600),
  API_DRAIN_SECONDS: count(
    'After SIGTERM, how long the API goes on serving while `/readyz` answers 503, so that nobody sends it more.',
    5,
    0,
    600,
  ),
  WORKER_HOST: Type.String({
    default: '127.0.0.1',
    minLength: 1,
    description: 'Address on which a worker answers.',
  }),
  WORKER_PORT: Type.Optional(
    Type.Integer({
      minimum: 0,
      maximum: 65_535,
      description:
        'Port on which a worker answers `/livez`, `/readyz` and `/metrics`; 0 takes a free one. Unset: it answers nobody.',
    }),
  ),
  LOG_LEVEL: Type.Enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
    default: 'info',
    description: 'Least severe log level that is written.',
  }),
  LOG_FORMAT: Type.Enum(['auto', 'json', 'pretty'], {
    default: 'auto',
    description: 'JSON lines, or coloured lines for people; `auto` writes the latter on a terminal.',
  }),
  SHUTDOWN_SECONDS: count(
    'How long a process may finish its work after being asked to stop; the API after `API_DRAIN_SECONDS`.',
    20,
    1,
    600,
  ),
  CHECK_CRON: Type.String({
    default: '*/5 * * * *',
    minLength: 9,
    description: 'When the worker looks for links that are due (cron expression).',
  }),
  CHECK_TIMEZONE: Type.String({
    default: 'UTC',
    minLength: 1,
    description: 'Time zone of `CHECK_CRON` (IANA name).',
  }),
  CHECK_USER_AGENT: Type.String({
    default: 'Footing/0.1 (link checker)',
    minLength: 1,
    description: 'How the checker names itself. Put your contact in it.',
  }),
  CHECK_HOSTS_AT_ONCE: count('Hosts one worker crawls at the same time.', 16, 1, 1000),
  CHECK_HOST_CONCURRENCY: count('Requests to one host at the same time.', 1, 1, 20),
  CHECK_HOST_DELAY_MS: milliseconds('Pause between requests to one host, in milliseconds.', 1000),
  CHECK_ADDRESS_DELAY_MS: Type.Optional(
    Type.Integer({
      minimum: 0,
      maximum: 10_000,
      description:
        'Pause between requests of one worker to one address, in milliseconds, whatever the names of the hosts on it; 0 is none. Unset: a tenth of `CHECK_HOST_DELAY_MS`.',
    }),
  ),
  CHECK_BATCH_SIZE: count('Links of a host that are read, checked and recorded together.', 25, 1, 1000),
  CHECK_CONNECT_TIMEOUT_MS: milliseconds(
    'Limit on name look-up, connection and TLS, in milliseconds.',
    10_000,
  ),
  CHECK_FIRST_BYTE_TIMEOUT_MS: milliseconds(
    'Limit from request to response headers, in milliseconds.',
    20_000,
  ),
  CHECK_TOTAL_TIMEOUT_MS: milliseconds('Limit on one check with all its redirects, in milliseconds.', 45_000),
  CHECK_MAX_BYTES: count(
    'Bytes of a page that are read, before and after decompression.',
    524_288,
    1024,
    67_108_864,
  ),
  CHECK_MAX_REDIRECTS: count('Redirects that are followed.', 10, 0, 50),
  CHECK_ROBOTS: Type.Boolean({
    default: true,
    description: 'Whether robots.txt (RFC 9309) is asked and obeyed.',
  }),
  CHECK_SIBLINGS: Type.Boolean({
    default: true,
    description:
      'Whether a random sibling (a URL that nobody made) is requested once a day in each folder, to recognise soft 404s.',
  }),
  CHECK_HOST_DAILY_LIMIT: count('Links of one host that are checked in a day, at the most.', 5000),
  CHECK_ALLOW_ADDRESSES: Type.String({
    default: '',
    description:
      'Networks (CIDR, comma-separated) that may be fetched although they are private, e.g. `127.0.0.0/8`.',
  }),
  CHECK_RESOLVE: Type.String({
    default: '',
    description: 'Host names with fixed addresses (`host=address`, comma-separated) instead of DNS.',
  }),
  CONFIRM_FAILURES: count('Failed checks after which a suspect link is broken.', 3, 1, 50),
  CONFIRM_HOURS: Type.Number({
    minimum: 0,
    maximum: 8760,
    default: 24,
    description: 'Hours from the first of those failures to the last, at the least.',
  }),
  CRAWL_SLICE_SECONDS: count(
    'How long a host is crawled before the others that wait have their turn.',
    30,
    1,
    3600,
  ),
  CHECKS_RETENTION_DAYS: count(
    'How long checks are kept, in days from the newest, by whole months; 0 keeps them for ever. The log of changes and what is rolled up of each day are kept in any case.',
    400,
    0,
    36_500,
  ),
  PUBLIC_URL: Type.Optional(
    Type.String({
      pattern: '^https?://[^\\s?#]+$',
      description:
        'Where readers reach the API, for the links in notices and feeds. Unset: notices have none, and those in feeds lead to where the feed was asked for.',
    }),
  ),
  NOTICE_ALLOW_ADDRESSES: Type.String({
    default: '',
    description:
      'Networks (CIDR, comma-separated) to which webhooks may be sent although they are private, e.g. `10.0.0.0/8`.',
  }),
  SMTP_URL: Type.Optional(
    Type.String({
      pattern: '^smtps?://',
      description:
        'Mail server for notices, as `smtp://USER:PASSWORD@HOST:PORT` or `smtps://...`. Its address may be private.',
    }),
  ),
  SMTP_FROM: Type.Optional(
    Type.String({ pattern: '^[^\\s@<>]+@[^\\s@<>]+$', description: 'Sender of notices by e-mail.' }),
  ),
  NOTICE_HOLD_SECONDS: count(
    'How long a notice is held back: what comes back within that is not told, and losses of one host become one notice.',
    300,
    0,
    86_400,
  ),
  NOTICE_CALM_SECONDS: count(
    'How long what was told as lost must be well before that is told; what fails again within that is not told anew.',
    3_600,
    0,
    604_800,
  ),
  CRAWL_LEASE_SECONDS: count(
    'How long after its last sign of life a worker loses the hosts it was crawling to the others.',
    60,
    10,
    3600,
  ),
});

/** The settings of a process, validated, with defaults filled in. */
export type Config = Static<typeof ConfigSchema>;
