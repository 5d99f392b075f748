/** Generates the documentation of the settings from their schema. */
import { ConfigSchema } from './schema.ts';

interface Setting {
  name: string;
  value: string | undefined;
  description: string;
}

function settings(): Setting[] {
  return Object.entries(ConfigSchema.properties).map(([name, property]) => {
    const { default: value, description = '' } = property as { default?: unknown; description?: string };
    return { name, value: value === undefined || value === '' ? undefined : String(value), description };
  });
}

/** The settings as a Markdown table, in the order of the schema. */
export function configTable(): string {
  const rows = settings().map(({ name, value, description }) => {
    const shown = value === undefined ? '' : `\`${value}\``;
    return `| \`${name}\` | ${shown} | ${description.replaceAll('|', '\\|')} |`;
  });
  return ['| Variable | Default | Meaning |', '| --- | --- | --- |', ...rows].join('\n');
}

/** The settings as the text of `.env.example`: all of them, commented out, with their defaults. */
export function environmentExample(): string {
  const blocks = settings().map(
    ({ name, value = '', description }) => `# ${description}\n#${name}=${value}\n`,
  );
  return `# Copy to .env for your eyes only, since it may hold a password (install -m 600 .env.example .env), and\n# uncomment what you change. The environment wins over this file.\n\n${blocks.join('\n')}`;
}
