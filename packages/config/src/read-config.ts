/** Reads the settings from environment variables. */
import { Value } from '@footing/typebox/value';
import { ConfigError } from './errors.ts';
import { type Config, ConfigSchema } from './schema.ts';

/** What is said of an invalid setting that can hold a password: never its value. */
const SECRETS: Readonly<Record<string, string>> = {
  SMTP_URL: 'SMTP_URL is not valid: it begins with smtp:// or smtps://.',
  DATABASE_URL: 'DATABASE_URL is not valid: it begins with postgres:// or postgresql://.',
};

/**
 * Reads the settings from environment variables. An empty variable counts as unset; a missing one gets its
 * default.
 * @throws ConfigError `config_invalid`, naming the first invalid variable.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given: Record<string, string> = {};
  for (const name of Object.keys(ConfigSchema.properties)) {
    const value = env[name];
    if (value !== undefined && value.trim() !== '') given[name] = value.trim();
  }
  const config = Value.Convert(ConfigSchema, Value.Default(ConfigSchema, given));
  if (Value.Check(ConfigSchema, config)) return config;
  const [first] = Value.Errors(ConfigSchema, config);
  const name = first?.instancePath.split('/')[1] ?? 'a setting';
  throw new ConfigError(
    'config_invalid',
    SECRETS[name] ?? `${name}=${given[name] ?? ''} is not valid: it ${first?.message ?? 'is wrong'}.`,
    'Correct it in the environment or in .env; docs/settings.md lists every setting.',
  );
}
