/** The words of a text as an address writes them: in Latin letters without marks. */
import anyAscii from 'any-ascii';

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

/**
 * The words of a text in small Latin letters and digits, by transliteration; words with an umlaut also in the form
 * with a second vowel (`müller`: `muller`, `mueller`).
 */
export function latinWords(text: string): Set<string> {
  const lower = text.normalize('NFC').toLowerCase();
  const spelled = lower.replace(/[äöüøå]/g, (letter) => UMLAUTS[letter] ?? letter);
  return new Set(
    [lower, spelled].flatMap(
      (form) =>
        anyAscii(form)
          .toLowerCase()
          .match(/[a-z0-9]+/g) ?? [],
    ),
  );
}
