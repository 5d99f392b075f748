/** The errors of invalid settings. */
import { FootingError } from '@footing/errors';

/** Every error code, with the situation in which it is raised. */
export const CONFIG_ERRORS = {
  config_invalid: 'A setting in the environment or in .env has a value that it cannot have.',
} as const;

/** A setting has an invalid value. `message` names the variable and what it accepts. */
export class ConfigError extends FootingError<keyof typeof CONFIG_ERRORS> {
  override readonly name = 'ConfigError';
}
