/** The fields of version 0.1, which are still accepted in corpus files. */

const CURRENT_NAMES: Readonly<Record<string, string>> = {
  uncited: 'uncitedReason',
  doubts: 'reviewNotes',
  news: 'newsSource',
};

/**
 * The records or citations of a file, with former field names replaced. If a field has both names, the
 * current one counts. The `side` of a party, which was once one of two countries, is left out.
 */
export function withCurrentNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => (isObject(item) ? renamed(item) : item));
  if (!isObject(value)) return value;
  const file = renamed(value);
  return Array.isArray(file['citations'])
    ? {
        ...file,
        citations: file['citations'].map((item: unknown) => (isObject(item) ? renamed(item) : item)),
      }
    : file;
}

function renamed(item: Record<string, unknown>): Record<string, unknown> {
  const current: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(item)) {
    const now = CURRENT_NAMES[name] ?? name;
    if (now === name || !(now in item)) current[now] = value;
  }
  const { parties } = current;
  return Array.isArray(parties) ? { ...current, parties: parties.map(withoutSide) } : current;
}

function withoutSide(party: unknown): unknown {
  if (!isObject(party)) return party;
  const { side: _, ...others } = party;
  return others;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
