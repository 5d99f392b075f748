/** The language of the dashboard: which one, and its texts. */
import type { Catalogue } from '@footing/notices';
import { setupI18n } from '@lingui/core';
import { signal } from '@preact/signals';

/** The languages, each by its own name. */
export const LANGUAGES = { en: 'English', ru: 'Русский' } as const;
/** A language. */
export type Language = keyof typeof LANGUAGES;

const KEY = 'footing.language';
const CATALOGS = {
  en: async () => ({
    ...(await import('virtual:catalog/en')),
    sentences: (await import('@footing/notices/english')).ENGLISH,
  }),
  ru: async () => ({
    ...(await import('virtual:catalog/ru')),
    sentences: (await import('@footing/notices/russian')).RUSSIAN,
  }),
} as const;

const i18n = setupI18n();
let told: Catalogue | undefined;

/** The language that is shown. What reads it, or a text, is drawn again when it is another. */
export const language = signal<Language>('en');

/** What a reader chose before, else the first of the browser's languages that there is, else English. */
export function preferredLanguage(): Language {
  const wished = [localStorage.getItem(KEY) ?? '', ...navigator.languages];
  for (const wish of wished) {
    const [name = ''] = wish.toLowerCase().split('-');
    if (isLanguage(name)) return name;
  }
  return 'en';
}

/** Shows a language from now on. */
export async function chooseLanguage(name: Language): Promise<void> {
  const { messages, sentences } = await CATALOGS[name]();
  told = sentences;
  i18n.loadAndActivate({ locale: name, messages });
  document.documentElement.lang = name;
  language.value = name;
}

/** Keeps a choice for the next visit. */
export function rememberLanguage(name: Language): void {
  localStorage.setItem(KEY, name);
}

/** What a text is filled with. */
export type TextValues = Readonly<Record<string, string | number>>;

/** A text by its id. */
export function t(id: string, values?: TextValues): string {
  // Read, so that what shows the text is drawn again in another language.
  void language.value;
  return i18n._(id, values);
}

/** The sentences in which changes of the record are told. */
export function sentences(): Catalogue {
  void language.value;
  if (told === undefined) throw new Error('no language is chosen yet');
  return told;
}

function isLanguage(name: string): name is Language {
  return name in LANGUAGES;
}
