/** Converts the settings of notices to the plain options of what sends them. */
import { listOf } from './checker-options.ts';
import type { Config } from './schema.ts';

/** The options of `openChannels` in `@footing/delivery`. */
export function channelSettings(config: Config) {
  return {
    publicUrl: config.PUBLIC_URL,
    allowedNetworks: listOf(config.NOTICE_ALLOW_ADDRESSES),
    userAgent: config.CHECK_USER_AGENT,
    smtpUrl: config.SMTP_URL,
    mailFrom: config.SMTP_FROM,
  };
}
