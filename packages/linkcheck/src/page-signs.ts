import type { Page } from './observation.ts';

/** A sign by which a page gives away that it is not what was asked for. */
export type PageSign =
  | 'not_found_title'
  | 'challenge'
  | 'login_wall'
  | 'consent_page'
  | 'parked_domain'
  | 'geo_blocked'
  | 'maintenance'
  | 'near_empty';

/** Text up to this length may be nothing but a notice; a real page may well quote one. */
const NOTICE = 1_500;
/** A page with less text than this says nothing. */
const NEAR_EMPTY = 40;

/** Titles with which pages that are not there introduce themselves, in the languages of the corpora. */
const NOT_FOUND: readonly RegExp[] = [
  /^\W*404\b|\b404\W*$|\berror\s+404\b|\b404\s+(?:error|not found|page)\b/i,
  /\b(?:page|article|document|file|content|url|object)\s+(?:was\s+|is\s+|could not be\s+|cannot be\s+)?not\s+(?:be\s+)?found\b/i,
  /^\W*not\s+found\b|\bpage\s+(?:does not|doesn[’']t|no longer)\s+exists?\b|\bno longer available\b|\bcan(?:no|[’'])t find (?:that|this|the) page\b/i,
  /(?:страниц[аы]|материал|новость|документ|запись|статья)\s+(?:[\p{L}]+\s+)?(?:не\s+(?:найден[аоы]?|существует)|удал[её]н[аоы]?)|ошибка\s+404|^\W*не\s+найден[ао]/iu,
  /(?:старонк[аіу]|матэрыял|навіна)\s+(?:[\p{L}]+\s+)?(?:не\s+(?:знойдзен[аы]?|існуе)|выдален[аы]?)|памылка\s+404/iu,
  /页面不存在|页面未找到|网页不存在|找不到(?:页面|网页|该页)|您访问的(?:页面|网页)(?:不存在|已删除)|頁面不存在|找不到頁面/u,
];

const CHALLENGE =
  /\bjust a moment\b|\battention required\b|checking your browser|verify(?:ing)? (?:that )?you are (?:a )?human|are you a robot|ddos[- ]guard|enable javascript and cookies to continue|проверка (?:вашего )?браузера|подтвердите,? что вы не робот|请完成(?:安全)?验证|人机验证/iu;
const CONSENT =
  /^before you continue\b|\bcookie consent\b|\bwe value your privacy\b|consent (?:required|to continue)|согласие на (?:использование|обработку) (?:файлов )?cookie/iu;
const PARKED =
  /(?:this |the )?domain (?:name )?(?:is |may be |has been )?(?:for sale|parked|expired)|buy this domain|domain parking|parked free|домен (?:продается|продаётся|припаркован|не оплачен|выставлен на продажу)|срок регистрации домена|此域名(?:出售|可出售)|域名已过期/iu;
const GEO =
  /not (?:currently )?available in your (?:country|region|location)|(?:unavailable|blocked|restricted) in your (?:country|region)|can[’']?t be reached from your region|недоступ\p{L}* (?:в|на территории|из) ваш\p{L}* (?:регион\p{L}*|стран\p{L}*)|недаступн\p{L}* ў ваш\p{L}* (?:рэгіёне|краіне)|您所在的?(?:地区|国家)(?:无法|不能|不可)/iu;
const MAINTENANCE =
  /\b(?:under|scheduled|down for) maintenance\b|\bbe right back\b|\bback soon\b|технические работы|техническое обслуживание|тэхнічныя работы|系统维护|网站维护/iu;
const LOGIN_TITLE = /^\W*(?:log ?in|sign ?in|authorization required|вход|авторизация|уваход|登录|登錄)\b/iu;

/** Whether a title says that the page is not there. */
function saysNotFound(title: string): boolean {
  return NOT_FOUND.some((pattern) => pattern.test(title));
}

/** The first sign that a page gives; undefined for one that looks like a page. Notices count only on short pages. */
export function readSign({
  title,
  textLength,
  excerpt,
  hasPasswordField,
  hasScripts,
  metaRefresh,
}: Page): PageSign | undefined {
  const name = title ?? '';
  const isNotice = textLength <= NOTICE;
  const says = (pattern: RegExp): boolean => pattern.test(name) || (isNotice && pattern.test(excerpt));
  if (says(CHALLENGE) && isNotice) return 'challenge';
  if (says(PARKED) && isNotice) return 'parked_domain';
  if (says(GEO)) return 'geo_blocked';
  if (saysNotFound(name) || (textLength <= 400 && saysNotFound(excerpt.slice(0, 120))))
    return 'not_found_title';
  if (isNotice && (hasPasswordField || LOGIN_TITLE.test(name))) return 'login_wall';
  if (isNotice && CONSENT.test(name)) return 'consent_page';
  if (isNotice && says(MAINTENANCE)) return 'maintenance';
  // What a script or a refresh would fill in cannot be seen from here.
  return textLength + name.length < NEAR_EMPTY && !hasScripts && metaRefresh === undefined
    ? 'near_empty'
    : undefined;
}
