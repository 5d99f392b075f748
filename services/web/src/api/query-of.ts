/** Filters as a query of the API. */

/** The query; a list is a parameter for each of its values. */
export function queryOf(filters: object): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filters))
    for (const each of Array.isArray(value) ? value : [value]) query.append(name, String(each));
  return String(query);
}
