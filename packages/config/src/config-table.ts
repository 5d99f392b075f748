import { ConfigSchema } from './schema.ts';

interface Setting {
  default?: unknown;
  description?: string;
}

/** The settings as a Markdown table, in the order of the schema. */
export function configTable(): string {
  const rows = Object.entries(ConfigSchema.properties).map(([name, property]) => {
    const { default: value, description = '' } = property as Setting;
    const shown = value === undefined || value === '' ? '' : `\`${String(value)}\``;
    return `| \`${name}\` | ${shown} | ${description.replaceAll('|', '\\|')} |`;
  });
  return ['| Variable | Default | Meaning |', '| --- | --- | --- |', ...rows].join('\n');
}
