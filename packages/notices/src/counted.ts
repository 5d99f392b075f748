/** Numbers with their nouns, in the form that the language asks for. */

/** The forms of a noun by the plural category of its number. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { other: string };

/** Writes numbers with nouns in a language, and lists of them. */
export function counting(language: string) {
  const rules = new Intl.PluralRules(language);
  const lists = new Intl.ListFormat(language, { type: 'conjunction' });
  const counted = (number: number, forms: Forms): string =>
    `${number} ${forms[rules.select(number)] ?? forms.other}`;
  return {
    counted,
    /** Those that are not zero, as a list; empty if all are. */
    list: (parts: readonly (readonly [number, Forms])[]): string =>
      lists.format(parts.flatMap(([number, forms]) => (number === 0 ? [] : [counted(number, forms)]))),
  };
}
