/** Chooses the language of an answer. */
import { LANGUAGES, type Language } from '@footing/notices';
import Type from '@footing/typebox';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { acceptedRanges } from './formats.ts';
import { addVary } from './vary.ts';

/** The parameter that names the language. */
export const languageField = {
  lang: Type.Optional(
    Type.Enum([...LANGUAGES], {
      description: 'Language of the texts. Without it `Accept-Language` decides, else it is English.',
    }),
  ),
};

/** The language of an answer: that of `lang`, else the first of `Accept-Language` that there is, else English. */
export function negotiateLanguage(request: FastifyRequest, reply: FastifyReply): Language {
  const { lang } = request.query as { lang?: Language };
  const [fallback] = LANGUAGES;
  const [best] = acceptedRanges(request.headers['accept-language'] ?? '')
    .flatMap(({ range, weight, position }) => {
      const language = LANGUAGES.find((name) => range === name || range.startsWith(`${name}-`));
      return language === undefined || weight === 0 ? [] : [{ language, weight, position }];
    })
    .sort((one, other) => other.weight - one.weight || one.position - other.position);
  const language = lang ?? best?.language ?? fallback;
  reply.header('content-language', language);
  addVary(reply, 'accept-language');
  return language;
}
