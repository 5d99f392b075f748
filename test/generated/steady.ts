/** Makes generated examples independent of a particular load. */

/**
 * Replaces what differs between two loads of the corpus by constants: ids, instants, and the cursors made
 * from them.
 */
export function steady(json: string): string {
  return json
    .replace(
      /[0-9a-f]{8}-[0-9a-f]{4}-[457][0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g,
      '01a20fc6-0dbe-74c9-81a5-09dbdbe7beca',
    )
    .replace(/\d{4}-\d\d-\d\dT\d\d:[\d:.]+Z/g, '2026-11-24T22:56:07.559Z')
    .replace(
      /"(nextCursor|cursor)": ?"[^"]+"/g,
      (_all, name: string) => `"${name}":"WyIyMDI0LTA4LTAxIiwiMDFhMjBmYzYiXQ"`,
    );
}
