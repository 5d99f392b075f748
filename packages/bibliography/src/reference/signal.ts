/** Removes the words with which a note introduces its source: "Vgl.", "See also", "См.:". */

const SIGNAL = new RegExp(
  [
    String.raw`^(?:(?:[Vv]gl|[Ss]o|[Ss]\.\s?auch|[Ss]iehe|[Hh]ierzu|[Dd]azu|[Zz]it(?:iert)?|[Zz]it\. n|[Nn]ach)\.?(?:\s(?:auch|dazu|hierzu|etwa|z\.\s?B\.|nach|bei))*`,
    String.raw`|(?:[Ss]ee|[Cc]f|[Cc]ompare|[Qq]uoted in|[Cc]ited in|[Ff]or example)\.?,?(?:\s(?:also|e\.\s?g\.,?|for example,?|generally))*`,
    String.raw`|(?:[Вв]oir|[Vv]oir|[Vv]éase|[Zz]ob|[Vv]iz|[Ss]rov)\.?(?:\s(?:aussi|también|też))?`,
    String.raw`|(?:[Сс]м|[Сс]р|[Цц]ит\.? по|[Пп]одробнее см|[Гг]л|[Пп]ар|[Цц]ыт\.? па|[Дд]ив)\.?(?:\s(?:также|об этом|напр(?:имер|\.)|таксама|також))*)`,
    String.raw`:?\s(?=[\p{Lu}„“«"‚'])`,
  ].join(''),
  'u',
);

/** The note without its introducing words. A note that begins otherwise is unchanged. */
export function withoutSignal(note: string): string {
  return note.replace(SIGNAL, '');
}
