/** Recognises the headings of reference lists in the languages of many publishers. */

/** Words that head a reference list, without case. */
const NAMES = [
  // English
  'literature(?: cited)?|references|reference list|bibliography|select(?:ed)? bibliography|works cited|sources(?: cited)?|list of (?:literature|references|sources|works cited)|sources and literature|references and notes',
  // German
  'literatur|literaturverzeichnis|literatur- und quellenverzeichnis|quellen- und literaturverzeichnis|quellenverzeichnis|quellen|quellen und literatur|literaturangaben|verwendete literatur|bibliogra(?:ph|f)ie',
  // French
  'bibliographie(?: sélective)?|références(?: bibliographiques)?|ouvrages cités|sources et bibliographie',
  // Spanish, Portuguese, Italian
  'bibliografía|referencias(?: bibliográficas)?|fuentes|obras citadas|bibliografia|referências(?: bibliográficas)?|obras citadas|riferimenti bibliografici|opere citate|fonti',
  // Dutch, Swedish, Danish, Norwegian, Finnish
  'literatuur|literatuurlijst|bronnen|bronnenlijst|litteratur|litteraturförteckning|källor|källförteckning|litteraturliste|kilder|lähteet|kirjallisuus',
  // Polish, Czech, Slovak, Hungarian, Romanian, Lithuanian, Latvian
  'literatura|piśmiennictwo|wykaz literatury|źródła|seznam (?:literatury|použité literatury|zdrojů)|použitá literatura|zdroje|zoznam (?:literatúry|použitej literatúry)|irodalom|irodalomjegyzék|hivatkozások|bibliografie|referințe|literatūra|literatūros sąrašas|avoti',
  // Russian, Belarusian, Ukrainian, Bulgarian, Serbian
  'литература|источники|библиография|библиографический список|список (?:использованных источников|использованной литературы|источников(?: и литературы)?|литературы(?: и источников)?|цитируемых источников)|использованн(?:ая литература|ые источники)',
  'літаратура|бібліяграфія|крыніцы|спіс (?:выкарыстаных крыніц|выкарыстанай літаратуры|літаратуры|крыніц)',
  'література|бібліографія|джерела|список (?:використаних джерел|використаної літератури|літератури|джерел)|извори|използвана литература|литература и извори|референце',
  // Greek, Turkish
  'βιβλιογραφία|kaynakça|kaynaklar',
  // Chinese, Japanese, Korean
  '参考文献|參考文獻|参考资料|引用文献|文献目録|참고문헌',
].join('|');
const NUMBERING = String.raw`(?:(?:\d{1,2}(?:\.\d{1,2})*|[IVXLC]{1,6}|[A-Z])[.)]?\s+)?`;
const LIST_HEADING = new RegExp(`^${NUMBERING}(?:${NAMES})[^\\p{L}\\p{N}]*$`, 'iu');

/** Whether a heading, with or without a number of its own, is that of a reference list. */
export function isListHeading(title: string): boolean {
  return title.length <= MAX_HEADING_CHARS && LIST_HEADING.test(title.normalize('NFC'));
}

/** Words that head the notes of a whole book, at its end. */
const NOTES =
  'notes|endnotes|anmerkungen|endnoten|fußnoten|notas|note|noten|noter|przypisy|poznámky|jegyzetek|примечания|сноски|прымет?кі|заўвагі|примітки|бележки|σημειώσεις|notlar|注释|註釋';
const NOTES_HEADING = new RegExp(`^${NUMBERING}(?:${NOTES})[^\\p{L}\\p{N}]*$`, 'iu');

/** Whether a heading is that of the notes of a whole book. */
export function isNotesHeading(title: string): boolean {
  return title.length <= MAX_HEADING_CHARS && NOTES_HEADING.test(title.normalize('NFC'));
}

/** No heading of a list is longer. */
const MAX_HEADING_CHARS = 80;
