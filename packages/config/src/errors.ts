/** What can be wrong with the settings. */
import { FootingError } from '@footing/errors';

/** Every code, with when it is raised. */
export const CONFIG_ERRORS = {
  config_invalid: 'A setting in the environment or in .env has a value that it cannot have.',
} as const;

/** A setting has a value that it cannot have. `message` names the variable and what it takes. */
export class ConfigError extends FootingError<keyof typeof CONFIG_ERRORS> {
  override readonly name = 'ConfigError';
}
