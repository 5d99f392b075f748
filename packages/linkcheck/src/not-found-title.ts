/** Titles with which pages that are not there introduce themselves, in the languages of the corpora. */
const NOT_FOUND: readonly RegExp[] = [
  /^\W*404\b|\b404\W*$|\berror\s+404\b|\b404\s+(?:error|not found|page)\b/i,
  /\b(?:page|article|document|file|content|url|object)\s+(?:was\s+|is\s+|could not be\s+)?not\s+found\b/i,
  /^\W*not\s+found\b|\bpage\s+(?:does not|doesn[’']t|no longer)\s+exists?\b|\bno longer available\b/i,
  /(?:страниц[аы]|материал|новость|документ|запись)\s+не\s+(?:найден[аоы]?|существует)|ошибка\s+404|^\W*не\s+найден[ао]/iu,
  /(?:старонк[аі]|матэрыял|навіна)\s+не\s+(?:знойдзен[аы]?|існуе)|памылка\s+404/iu,
  /页面不存在|页面未找到|网页不存在|找不到(?:页面|网页|该页)|您访问的(?:页面|网页)(?:不存在|已删除)|頁面不存在|找不到頁面/u,
];

/** Whether a title says that the page is not there. */
export function saysNotFound(title: string): boolean {
  return NOT_FOUND.some((pattern) => pattern.test(title));
}
