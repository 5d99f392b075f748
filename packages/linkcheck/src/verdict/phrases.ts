/** Phrases of error pages, walls and notices: English, Russian, Belarusian, Chinese and a few others. */

/** Any of the phrases, as whole words. Unbounded `.` spans are not allowed in a phrase. */
function anyOf(...phrases: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}

/** Any of the phrases, anywhere: Chinese does not mark word boundaries. */
function chinese(...phrases: readonly string[]): RegExp {
  return new RegExp(phrases.join('|'), 'u');
}

const UP_TO_SIX_WORDS = String.raw`(?:[ ,]+[^\s,.!?:;|]+){0,6}?[ ,]+`;
const UP_TO_SIX_SIGNS = '.{0,6}?';

const ENGLISH_THING =
  '(?:pages?|articles?|documents?|files?|content|urls?|resource|posts?|story|news|item|entry|publication|material|object|address|record|topic|directory)';
const RUSSIAN_THING =
  '(?:страниц[аыеу]|стать[яиюе]|новост[ьи]|материал[аы]?|документ[аы]?|запис[ьи]|публикаци[яию]|раздел[а]?|объект[а]?|файл[а]?|ресурс[а]?|адрес[а]?|контент[а]?|сообщени[ея]|объявлени[ея])';
const BELARUSIAN_THING =
  '(?:старонк[аіу]|артыкул[а]?|навін[аыу]|матэрыял[аы]?|дакумент[а]?|запіс[а]?|публікацы[яі]|раздзел[а]?|файл[а]?)';
const UKRAINIAN_THING = '(?:сторінк[аиу]|статт[яі]|новин[аи]|матеріал[у]?|запис[у]?|документ[у]?)';
const CHINESE_THING = '(?:页面|网页|頁面|網頁|该页|文章|内容|內容|信息|资源|文件|链接|新闻|新聞|资讯|帖子)';

/** The number 404 as an error code, not as the number of a room, a car or a count. */
const NUMBER_404 =
  /^[^\p{L}\p{N}]*40[4]\s*(?:$|[|:–—·.!,-])|[|:–—·-]\s*404[^\p{L}\p{N}]*$|(?<![\p{L}\p{N}])(?:(?:errors?|http|status|code|ошибка|памылка|помилка|error code|код|страница|page|błąd|fehler|erreur)[\s#:№-]{1,3}40[4]|(?:http[\s-]*)?40[4][\s:–—-]{1,3}(?:error|not found|page|file|ошибка|памылка|страница|не найден[ао]?|не знойдзен[аы]))(?![\p{L}\p{N}])|(?:错误|錯誤)\s*404|404\s*(?:错误|錯誤|页面|頁面|未找到|找不到)/iu;

/** The page says that it does not exist. */
export const NOT_FOUND: readonly RegExp[] = [
  NUMBER_404,
  anyOf(
    `${ENGLISH_THING}(?:[ ,]+[\\p{L}\\p{N}'’/._-]+){0,8}?[ ,]+(?:(?:was|is|were|are|could|can|has|have)?[ ]?(?:not|n['’]t|n't)[ ](?:be[ ]|been[ ])?(?:found|located|exist)|(?:cannot|can['’]?t|couldn['’]?t|wasn['’]?t|isn['’]?t)[ ](?:be[ ])?(?:found|located)|(?:does[ ]not|doesn['’]?t|did[ ]not|do[ ]not|don['’]?t)[ ]exist|no[ ]longer[ ](?:exists?|available|here)|not[ ]available[ ](?:anymore|any[ ]more)|(?:has|have|was|were)[ ](?:been[ ])?(?:removed|deleted|unpublished|taken[ ]down)(?:[ ]or[ ]\\p{L}+)?|(?:is|has)[ ](?:gone|missing|expired|vanished))`,
    `${ENGLISH_THING} not found`,
    `(?:missing|unknown|invalid|no such) ${ENGLISH_THING}`,
    `${ENGLISH_THING} (?:is )?(?:currently )?unavailable`,
    `(?:this|the|that) ${ENGLISH_THING} (?:is not|isn['’]?t) available(?: (?:right now|at this time))?`,
    `(?:can['’]?t|cannot|can not|couldn['’]?t|could not|unable to|not able to) (?:seem to )?(?:find|locate)(?: [\\p{L}'’]+){0,4}? ${ENGLISH_THING}`,
    "sorry,? (?:this|that|the) page (?:isn['’]?t|is not|is no longer) (?:available|here)",
    "nothing (?:was )?found(?: here)?|nothing to see here|410 gone|page gone|you(?: have|[’']ve)? (?:reached|followed) a (?:dead|broken) (?:end|link)",
  ),
  /^[^\p{L}\p{N}]*(?:not\s+found|(?:oops|whoops|uh[- ]oh)(?![\p{L}\p{N}]))/iu,
  anyOf(
    `${RUSSIAN_THING}${UP_TO_SIX_WORDS}(?:(?:(?:не|больше не)[ ](?:был[аои]?[ ])?(?:найден[аоы]?|существу[ею]т|обнаружен[аоы]?|доступ(?:ен|на|но|ны)))|(?:был[аои]?[ ])?(?:удал[её]н[аоы]?|перемещ[её]н[аоы]?|снят[аоы]? с публикации)|отсутству[ею]т|устарел[аио]?|недоступ(?:ен|на|но|ны)|нет(?: на сайте)?)`,
    `${RUSSIAN_THING} (?:не найден[аоы]?|не существу[ею]т|не обнаружен[аоы]?|удал[её]н[аоы]?|отсутству[ею]т|больше не существу[ею]т|недоступ(?:ен|на|но|ны))`,
    `не (?:найден[аоы]?|удалось найти|уда[её]тся найти|могу найти|можем найти|смогли найти)(?: [\\p{L}]+){0,3}? ${RUSSIAN_THING}`,
    `нет тако(?:й|го) ${RUSSIAN_THING}|тако(?:й|го) ${RUSSIAN_THING}(?: [\\p{L}]+){0,3}? (?:нет|не существует)`,
    'ничего не (?:найдено|нашлось)|неверный адрес(?: страницы)?',
  ),
  /^[^\p{L}\p{N}]*(?:не\s+найден[аоы]?|не\s+знойдзен[аоы]?|упс|ой)(?![\p{L}\p{N}])/iu,
  anyOf(
    `${BELARUSIAN_THING}(?:${UP_TO_SIX_WORDS}|[ ])(?:(?:больш[ ])?не[ ](?:был[аоі]?[ ])?(?:знойдзен[аыо]?|існу[ею]|існуе|даступн[аы])|(?:был[аоі]?[ ])?выдален[аыо]?|адсутніча[ею]|няма)`,
    `не (?:знойдзен[аыо]?|атрымалася знайсці|удалося знайсці)(?: [\\p{L}]+){0,3}? ${BELARUSIAN_THING}`,
    'такой старонкі няма|нічога не знойдзена',
    `${UKRAINIAN_THING}(?:${UP_TO_SIX_WORDS}|[ ])(?:не[ ](?:був[ ]|була[ ])?(?:знайден[аоиі]?|існує)|видален[аоиі]?|відсутн(?:я|ій))`,
  ),
  chinese(
    `${CHINESE_THING}${UP_TO_SIX_SIGNS}(?:不存在|未找到|没有找到|沒有找到|找不到|已?(?:经|經)?(?:被)?(?:删除|刪除)|已下线|已下架|已过期|已失效|丢失|走丢|不見了|不见了)`,
    `(?:找不到|未找到|没有找到|沒有找到|无法找到|無法找到)${UP_TO_SIX_SIGNS}${CHINESE_THING}`,
  ),
  anyOf(
    '(?:seite|artikel|dokument|inhalt)(?: [\\p{L}]+){0,4}? (?:nicht (?:gefunden|vorhanden|verfügbar|mehr verfügbar)|existiert nicht)',
    "(?:page|article|document|contenu)(?: [\\p{L}'’]+){0,4}? (?:introuvable|non trouvée?|n['’](?:existe (?:pas|plus)|a pas été trouvée?))",
    '(?:página|artículo|contenido|documento)(?: [\\p{L}]+){0,4}? (?:no (?:encontrad[ao]|existe|se (?:ha encontrado|encuentra)|fue encontrad[ao]|disponible)|não (?:encontrad[ao]|existe))',
    '(?:pagina|articolo)(?: [\\p{L}]+){0,3}? non (?:trovat[ao]|esiste|è stat[ao] trovat[ao])',
    '(?:strona|strony|artykuł|artykułu)(?: [\\p{L}]+){0,4}? nie (?:została (?:odnaleziona|znaleziona)|znaleziono|istnieje)|nie znaleziono (?:strony|artykułu)',
    'sayfa bulunamadı|puslapis nerastas|lapa nav atrasta|stránk[ay] (?:nebyla |nenalezena|neexistuje)(?:nalezena)?|(?:lehte|lehekülge) ei leitud|sivua ei löyd\\p{L}+|oldal nem található|страницата не е намерена|pagina niet gevonden|pagina nu a fost găsită',
    'sid(?:an|a)(?: [\\p{L}]+){0,3}? (?:hittades inte|finns inte(?: längre)?|kunde inte hittas|saknas)|(?:kan|kunde) inte hitta sidan|side(?:n)?(?: [\\p{L}]+){0,3}? (?:findes ikke|blev ikke fundet|ikke funnet|finnes ikke)|(?:kan|kunne) ikke (?:finde|finne) siden',
  ),
  /ページが見つかりません|ページは存在しません|페이지를 찾을 수 없습니다/u,
];

/** The server wants proof that a person sent the request. */
export const CHALLENGE: readonly RegExp[] = [
  anyOf(
    'just a moment',
    'attention required',
    'checking (?:your browser|if the site connection is secure|you are human)',
    "(?:verif(?:y|ying)|confirm|prove)(?: that)? you(?:[’']re| are)(?: a| not a)? (?:human|robot|bot|real person)",
    'are you a (?:human|robot|bot)',
    "(?:i[’']m|i am) not a robot",
    'human verification|security (?:check|verification|challenge)|bot (?:check|detection|protection)|performing security verification',
    'pardon our interruption|one more step|ddos[- ]guard|ddos protection by',
    'enable (?:javascript|js) and cookies to continue|please enable cookies and (?:javascript|reload)',
    'unusual traffic from your (?:computer|network)|automated (?:requests|queries|access)',
    '(?:please )?wait while we (?:verify|check)(?: [\\p{L}]+){0,3}|verify your (?:browser|identity)|please (?:turn|switch) (?:on )?javascript(?: on)?',
    '(?:complete|solve|enter)(?: the)? (?:re|h)?captcha|captcha (?:verification|required|challenge)',
    "making sure (?:that )?you(?:[’']re| are) not a (?:ro)?bot",
    'proof[ -]of[ -]work',
    'incapsula incident id',
    'проверка (?:вашего )?(?:браузера|безопасности)|проверяем ваш браузер|(?:ид[её]т|выполняется) проверка(?: [\\p{L}]+){0,2}|докажите,? что вы не робот|защита от (?:ddos|роботов|ботов)',
    '(?:вы|я) не робот|подтвердите,? (?:пожалуйста,? )?что (?:вы (?:не робот|человек)|запросы отправляли вы)|введите (?:символы|код|капчу) с картинки|ой,? капча',
    'праверка (?:вашага )?браўзера|(?:вы|я) не робат|пацвердзіце,? што вы не робат',
  ),
  chinese(
    '请(?:先)?完成(?:下列|以下)?(?:安全)?验证|请完成下列验证|人机验证|人機驗證|安全验证|安全驗證|访问验证|滑动验证|滑块验证|请输入验证码|正在检查您的浏览器',
  ),
];

/** The server denies access, on a page with a success status. */
export const ACCESS_DENIED: readonly RegExp[] = [
  anyOf(
    'access (?:to this (?:page|site|resource) (?:has been |is )?)?(?:denied|forbidden|blocked)',
    '(?:you have been|your (?:ip(?: address)?|request|access) (?:has been|is|was)) (?:blocked|banned|rejected)',
    "you (?:don[’']t|do not) have (?:permission|access)(?: to (?:access|view))?",
    '403 forbidden',
    'доступ (?:к (?:сайту|странице|ресурсу) )?(?:закрыт|запрещ[её]н|ограничен|заблокирован)|в доступе отказано|ваш ip(?:-адрес)? заблокирован',
    'доступ (?:да (?:сайта|старонкі) )?(?:забаронены|закрыты|абмежаваны)',
  ),
  chinese('访问被拒绝|拒绝访问|禁止访问|無權訪問|无权访问|没有权限访问|您的访问被阻断'),
];

/** The page requires consent first. */
export const CONSENT: readonly RegExp[] = [
  anyOf(
    'before you continue(?: to [\\p{L}]+)?',
    'cookie (?:consent|wall)',
    'we value your privacy',
    'your privacy (?:choices|matters)',
    'consent (?:required|to continue|management)',
    '(?:accept|manage) (?:all )?cookies(?: to continue)?',
    'votre vie privée|avec votre (?:accord|consentement)|continuer sans accepter|la tua privacy|accetta e continua|ihre privatsphäre|wir schätzen ihre privatsphäre|tu privacidad|su privacidad|valoramos (?:tu|su) privacidad|a sua privacidade|sua privacidade|twoja prywatność|szanujemy twoją prywatność|vaše soukromí|uw privacy|din integritet|gizliliğiniz',
    'согласие на (?:использование|обработку)(?: файлов)? (?:cookie|cookies|персональных данных)',
    'мы используем (?:файлы )?cookies?',
    'згода на (?:выкарыстанне|апрацоўку)(?: файлаў)? cookies?',
  ),
  chinese('(?:接受|同意)(?:所有)?\\s*cookie|我们(?:重视|尊重)您的隐私'),
];

/** The domain is parked or for sale. */
export const PARKED: readonly RegExp[] = [
  anyOf(
    '(?:this |the )?domain(?: name)?(?: [\\p{L}\\p{N}.-]+)? (?:is |may be |has been |has )?(?:now )?(?:for sale|parked|expired|available for (?:sale|purchase)|not configured)',
    '(?:this )?(?:website|web site) is for sale|[\\p{L}\\p{N}-]+\\.[\\p{L}]{2,8} is (?:for sale|available for purchase)|(?:этот )?сайт прода[её]тся',
    '(?:buy|purchase|own|get|acquire) this domain(?: name)?|make an offer on this domain|inquire about this domain|domain (?:parking|parked|for sale)|parked (?:free|domain|page)|is parked free|web ?page is parked|this domain is registered',
    'the registration of this domain has expired|this domain (?:name )?(?:was|has been) (?:recently )?registered (?:at|by|with|through)',
    '(?:этот |данный )?домен(?:ное имя)?(?: [\\p{L}\\p{N}.-]+)? (?:прода[её]тся|припаркован|не оплачен|не продл[её]н|выставлен на продажу|свободен|зарегистрирован|освобожда[ею]тся|просрочен|не прилинкован|не привязан)',
    'купить (?:этот )?домен|срок регистрации домена|парковка домен(?:а|ов)|домен зарегистрирован',
    '(?:гэты )?дамен(?: [\\p{L}\\p{N}.-]+)? (?:прадаецца|прыпаркаваны|не аплачаны|вольны)',
  ),
  chinese('(?:此|该|本|這個|此個)?(?:域名|網域)(?:.{0,10})(?:出售|转让|轉讓|过期|過期|停放|已到期|待售)'),
];

/** The hosting company has switched the site off. */
export const SUSPENDED: readonly RegExp[] = [
  anyOf(
    '(?:this |the )?(?:account|site|website|hosting)(?: account)? (?:has been |is |was )?(?:suspended|deactivated|disabled by (?:the )?(?:host|provider))',
    '(?:сайт|аккаунт|хостинг|доступ к сайту)(?: [\\p{L}\\p{N}.-]+){0,3}? (?:заблокирован|приостановлен|отключ[её]н|временно отключ[её]н)(?: (?:хостинг[\\p{L}-]*|за неуплату|владельцем|администратором))?',
    'хостинг (?:сайта )?не оплачен|срок оплаты (?:хостинга|услуг)|(?:сайт|хостынг) (?:прыпынены|заблакаваны)',
  ),
  chinese('(?:网站|站点|主机|帐户|账户)(?:.{0,4})(?:已被?)(?:暂停|关闭|停用)'),
];

/** The default page of a web server on which no site has been set up. */
export const SERVER_DEFAULT_PAGE: readonly RegExp[] = [
  anyOf(
    'welcome to (?:nginx|openresty|caddy|centos|tengine)',
    '(?:apache2?|ubuntu|debian|centos|nginx|iis|red hat|fedora|plesk)(?: [\\p{L}\\p{N}.]+){0,3}? (?:default|test) page|test page for (?:the )?(?:apache|nginx|http)[\\p{L}\\p{N} ]*',
    'default web site page|iis windows(?: server)?|(?:default|future home of) (?:plesk|something quite cool)[\\p{L} ]*',
    '^it works!?$',
    '^(?:(?:this )?(?:web ?site|site) (?:is )?)?(?:coming soon|under construction)[!.…]*$',
    'сайт (?:не настроен|ещ[её] не создан|только что создан)|здесь (?:скоро )?будет (?:новый )?сайт|сайт (?:находится )?в разработке',
  ),
  chinese('恭喜,?\\s*站点创建成功|没有找到站点'),
];

/** The site does not serve this region. */
export const GEO: readonly RegExp[] = [
  anyOf(
    "(?:not|n['’]t|isn['’]t) (?:currently |yet )?(?:available|accessible|offered|supported) (?:in|from|to)(?: visitors (?:in|from))? (?:your|this) (?:country|region|location|area|territory)",
    '(?:unavailable|blocked|restricted|inaccessible|not permitted|denied|forbidden) (?:in|from|for) (?:your|this) (?:country|region|location|area)',
    "can(?:not|[’']?t) be (?:reached|accessed|viewed) (?:from|in) (?:your|this) (?:country|region|location)",
    '(?:unavailable|not available)(?: [\\p{L}]+){0,3}? (?:european economic area|european union|eea)',
    "(?:no (?:está )?disponible|no puede verse|bloqueado) (?:en|desde) (?:tu|su|este) (?:país|región|ubicación)|não (?:está )?disponível (?:no seu|na sua|em seu) (?:país|região)|(?:pas|non|n[’']est pas|indisponible)(?: [\\p{L}]+)? (?:disponible |accessible )?dans votre (?:pays|région)|non (?:è )?disponibil[ei] (?:nel tuo|nella tua|nel suo) (?:paese|area|regione)|in (?:ihrem|deinem) land (?:leider )?nicht verfügbar|nicht verfügbar in (?:ihrem|deinem|ihrer|deiner) (?:land|region)|niedostępn[ay] w (?:twoim|twojej) (?:kraju|regionie)|není (?:ve vaší zemi|ve vašem regionu) (?:dostupný|k dispozici)|inte tillgänglig i ditt land|niet beschikbaar in (?:uw|jouw) (?:land|regio)|ülkenizde (?:kullanılamıyor|görüntülenemiyor)",
    'access (?:from|in) your (?:country|region|location) (?:is|has been) (?:not allowed|blocked|denied|restricted)|banned (?:the )?(?:country|region)(?: or region)? your ip',
    'your (?:country|region|location) (?:is (?:not supported|blocked|restricted)|has been blocked)',
    'недоступ\\p{L}* (?:в|на территории|из|для) (?:ваш|эт|данн)\\p{L}* (?:регион|стран|местоположени)\\p{L}*',
    'доступ[\\p{L} ]{0,30}? (?:из|для|с территории) ваш\\p{L}* (?:регион|стран|ip)\\p{L}*(?: (?:ограничен|запрещ[её]н|закрыт|заблокирован|невозможен))?',
    'в ваш\\p{L}* (?:регионе|стране)(?: [\\p{L}]+){0,3}? (?:недоступ\\p{L}*|не доступ\\p{L}*|заблокирован\\p{L}*|ограничен\\p{L}*)',
    'недаступн\\p{L}* (?:ў|у|з|для) ваш\\p{L}* (?:рэгі[ёе]н|краін)\\p{L}*',
    '(?:ў|у) ваш\\p{L}* (?:рэгіёне|краіне)(?: [\\p{L}]+){0,3}? недаступн\\p{L}*|доступ з вашай краіны[\\p{L} ]*',
  ),
  chinese(
    '(?:您|你)(?:所在|当前|的)?(?:的)?(?:地区|国家|区域|位置|地區|國家)(?:.{0,8})(?:无法|不能|不可|不支持|暂不|禁止|受限|無法)',
    '(?:当前|该|所在)(?:地区|国家|区域)(?:.{0,6})(?:无法(?:访问|浏览|观看)|不可用|不提供)',
  ),
];

/** The site is temporarily closed. */
export const MAINTENANCE: readonly RegExp[] = [
  anyOf(
    '(?:under|undergoing|scheduled|down for|site|maintenance mode|planned|performing)(?: [\\p{L}]+){0,2}? maintenance|^maintenance$|maintenance (?:mode|in progress|break)|briefly unavailable for scheduled maintenance',
    "(?:we[’']?ll|we will|will) be (?:right )?back|be right back|back soon",
    '(?:site|website|service|page|server) is (?:temporarily |currently )(?:down|unavailable|offline|closed)|temporarily (?:down|offline)',
    '(?:ведутся |проводятся |идут )?(?:технические|профилактические|регламентные)(?:[\\p{L} -]{0,20})? работы|техническ(?:ое|ого|ом) обслуживани[еия]|ведутся (?:плановые |ремонтные )?работы|сайт закрыт на ремонт|техническ(?:ий|ого) перерыв\\p{L}*',
    'сайт (?:временно (?:недоступен|закрыт|не работает|отключ[её]н)|закрыт на (?:техническое|реконструкцию|обслуживание)[\\p{L} ]*|на (?:реконструкции|обслуживании|техобслуживании))',
    'prob[íi]há údržba|údržb[auyěe] (?:systému|webu|serveru)|wartungsarbeiten|en maintenance|maintenance en cours|en mantenimiento|in manutenzione|em manutenção|prace (?:serwisowe|konserwacyjne)|przerwa techniczna|underhåll pågår|bakım (?:çalışması|modu)|технічні роботи|onderhoudswerkzaamheden',
    '(?:вядуцца |праводзяцца )?тэхнічныя работы|тэхнічнае абслугоўванне|сайт часова (?:недаступны|не працуе|зачынены)',
  ),
  chinese(
    '(?:系统|网站|站点|服务器|系統|網站)(?:.{0,4})(?:维护|升级|維護|升級)|(?:维护|維護|升级)中|暂停服务|暂时关闭',
  ),
];

/** A server error, on a page with a success status. */
export const SERVER_ERROR: readonly RegExp[] = [
  /^[^\p{L}\p{N}]*50\d\s*(?:$|[|:–—·.-])|(?<![\p{L}\p{N}])50\d[\s:–—-]{1,3}(?:internal server error|bad gateway|service (?:temporarily )?unavailable|gateway time-?out|server error|error|ошибка)(?![\p{L}\p{N}])/iu,
  anyOf(
    '(?:error|http|ошибка|памылка)[\\s#:№-]{1,3}50\\d',
    '^(?:error|ошибка|памылка)[!.]?$|(?:runtime|site|mysql query) error',
    'internal server error|bad gateway|gateway time-?out|service (?:temporarily )?unavailable|application error|web server is (?:down|returning an unknown error)|origin (?:is unreachable|dns error)',
    "error establishing a database connection|database (?:connection )?error|(?:could not|cannot|can[’']t|unable to) connect to (?:the )?(?:database|mysql|server)|too many connections",
    "(?:uncaught|fatal|parse) error|unhandled exception|server error in ['‘’]?/['‘’]? application|stack trace",
    'внутренняя ошибка сервера|ошибка (?:сервера|подключения к (?:базе данных|бд)|соединения с базой данных|базы данных)|сервис временно недоступен',
    'унутраная памылка сервера|памылка (?:сервера|базы даных)',
  ),
  chinese(
    '服务器(?:内部)?错误|伺服器錯誤|数据库(?:连接)?(?:错误|失败)|建立数据库连接时出错|服务(?:暂时)?不可用',
  ),
];

/** The server demands fewer requests, on a page with a success status. */
export const TOO_MANY: readonly RegExp[] = [
  anyOf(
    '(?:429[\\s:–—-]{1,3})?too many requests|rate limit(?:ed| exceeded| reached)|slow down,? please',
    'слишком много запросов|занадта шмат запытаў',
  ),
  chinese('请求(?:过于|太)频繁|访问(?:过于|太)频繁|請求過於頻繁'),
];

/**
 * The page requires a login. The first pattern is for titles and headings only; the others also count in the
 * text.
 */
export const LOGIN: readonly RegExp[] = [
  /^[^\p{L}\p{N}]*(?:(?:please )?(?:log|sign)[ -]?in|login|authentication|authorization|members only|subscribers only|restricted area|anmelden|anmeldung|einloggen|connexion|se connecter|accedi|accesso|iniciar sesión|entrar|zaloguj|logowanie|logga in|přihlášení|přihlásit|giriş|(?:вход|уваход) (?:на сайт|в систему|ў сістэму)|вход|войти|войдите|авторизация|авторизуйтесь|личный кабинет|уваход|увайсці|аўтарызацыя|вхід)(?![\p{L}\p{N}])/iu,
  anyOf(
    '(?:you (?:must|need to|have to)|please) (?:be )?(?:log(?:ged)?[ -]?in|sign(?:ed)?[ -]?in|register)(?: (?:first|to \\p{L}+))*',
    '(?:log|sign)[ -]?in (?:to (?:continue|view|read|access|your account)|required|page|form)|(?:login|authentication|authorization|registration) required',
    '(?:необходимо|нужно|требуется|пожалуйста,?) (?:авторизоваться|войти|авторизуйтесь|войдите|авторизация|регистрация|зарегистрироваться)|вход (?:на сайт|в систему|в личный кабинет)',
    'только для (?:подписчиков|зарегистрированных|авторизованных)(?: пользователей)?',
    'доступно только (?:зарегистрированным|авторизованным) пользователям|(?:неабходна|трэба) (?:аўтарызавацца|увайсці)',
  ),
  /^\s*(?:登录|登錄|登入|用户登录|用戶登入|会员登录)|请(?:先)?(?:登录|登錄|登入)|請(?:先)?(?:登入|登錄)|(?:登录|登錄)后(?:才)?(?:可|能)?(?:查看|访问|继续)/u,
];

/** The page lists what a search found. */
export const SEARCH_RESULTS: readonly RegExp[] = [
  anyOf(
    '(?:search )?results? (?:for|of)|search results?|you searched for|search',
    'результаты? поиска|поиск|вынікі пошуку|пошук|результати пошуку',
    'suchergebnisse?|suche nach|résultats? de (?:la )?recherche|recherche|resultados? (?:de (?:la )?búsqueda|da (?:busca|pesquisa))|búsqueda|risultati (?:della )?ricerca|wyniki wyszukiwania|výsledky (?:vyhledávání|hledání)|sökresultat|zoekresultaten|arama sonuçları',
  ),
  chinese('搜索结果|搜尋結果|检索结果|検索結果|검색 결과|نتائج البحث'),
];

/** Words of walls that stand before every page of a host, in many languages. */
export const WALL_WORDS: readonly RegExp[] = [
  /cookie|privacy|priva[ct]id|privée|prywatno|soukromí|captcha|robot|абанент|подписк|согласи[ея]|gdpr|куки|隐私|验证|同意/iu,
  anyOf(
    'bot|human|login|password|(?:your|this) (?:country|region)|age verification|(?:18|21) (?:years|лет|ans|años|jahre|anni|lat|let)|país|pays|paese|ihrem land|ваш\\p{L}+ (?:стран|регион)\\p{L}*',
  ),
];

/** How much of a name its first match with the phrases covers, 0 to 1; the parts between dashes and bars count alone. */
export function shareOfName(phrases: readonly RegExp[], name: string): number {
  const parts = name.split(/\s*[|•·–—]\s*|\s+-\s+/).filter((part) => part !== '');
  const shares = [name, ...parts].flatMap((part) =>
    phrases.map((phrase) => (phrase.exec(part)?.[0].length ?? 0) / part.length),
  );
  return Math.max(0, ...shares);
}

/** The page shows the beginning of an article, and the rest to subscribers. */
export const PAYWALL: readonly RegExp[] = [
  anyOf(
    '(?:this|the) (?:article|story|content|page) is (?:only )?(?:for|available (?:only )?to|reserved for|exclusive to) (?:our )?(?:subscribers|members)|subscribe (?:now )?to (?:read|continue|unlock)|to (?:read on|continue reading),? (?:please )?(?:subscribe|log in|sign in)|already a subscriber|(?:subscribers|members) only|for subscribers only',
    '(?:article|contenu) réservé aux abonnés|(?:solo|sólo|exclusivo) para suscriptores|(?:riservato agli|solo per gli) abbonati|nur für abonnenten|(?:dieser|der) artikel ist abonnenten vorbehalten|tylko dla (?:prenumeratorów|subskrybentów)|(?:jen|pouze) pro předplatitele|endast för prenumeranter|alleen voor abonnees|somente para assinantes',
    '(?:чтобы|для того,? чтобы) (?:читать|прочитать|дочитать)[\\p{L} ]{0,20}?,? (?:оформите|купите) подписку|(?:статья|материал) доступ(?:на|ен) (?:только )?(?:по подписке|подписчикам)',
  ),
];

/** The words of a text that match one of the phrases; undefined if none does. */
export function firstPhrase(phrases: readonly RegExp[], text: string): string | undefined {
  for (const phrase of phrases) {
    const words = phrase.exec(text)?.[0];
    if (words !== undefined) return words;
  }
  return undefined;
}

/** Whether a text contains any of the phrases. */
export function hasAny(phrases: readonly RegExp[], text: string): boolean {
  return phrases.some((phrase) => phrase.test(text));
}
