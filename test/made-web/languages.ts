/** Words of ten languages, of which the made pages are written. */

/** What a site says in its language. Lists of words are separated by spaces, or by nothing where none are written. */
export interface Language {
  code: string;
  words: readonly string[];
  /** Between two words. */
  space: string;
  stop: string;
  missing: readonly [title: string, text: string];
  search: string;
  related: string;
  login: string;
  cookies: string;
  rightToLeft?: true;
}

const words = (list: string): string[] => list.split(' ');

export const LANGUAGES: readonly Language[] = [
  {
    code: 'en',
    words: words(
      'the of and in for with on by from that has was region council harvest bridge museum factory river road village orchestra library error page found access market minister school winter summer agreement exhibition tractor harbour forest engine paper research student painter market station delegation trade border season opened signed visited built announced discussed presented restored measured planned large new old northern local annual broken closed',
    ),
    space: ' ',
    stop: '.',
    missing: ['Page not found', 'Sorry, the page you are looking for does not exist or has been moved.'],
    search: 'Search results for',
    related: 'Read also',
    login: 'Sign in',
    cookies: 'We use cookies to make this site better. Accept',
  },
  {
    code: 'ru',
    words: words(
      'и в на с по для из что был область совет урожай мост музей завод река дорога деревня оркестр библиотека ошибка страница найден доступ рынок министр школа зима лето соглашение выставка трактор порт лес двигатель бумага исследование студент художник станция делегация торговля граница сезон открыли подписали посетили построили обсудили представили восстановили измерили большой новый старый северный местный ежегодный закрыт сотрудничество производство предприятие развитие',
    ),
    space: ' ',
    stop: '.',
    missing: ['Страница не найдена', 'К сожалению, запрашиваемая страница не существует или была удалена.'],
    search: 'Результаты поиска',
    related: 'Читайте также',
    login: 'Войти',
    cookies: 'Мы используем файлы cookie. Принять',
  },
  {
    code: 'be',
    words: words(
      'і у на з па для што быў вобласць рада ўраджай мост музей завод рака дарога вёска аркестр бібліятэка памылка старонка знойдзены доступ рынак міністр школа зіма лета пагадненне выстава трактар порт лес рухавік папера даследаванне студэнт мастак станцыя дэлегацыя гандаль мяжа сезон адкрылі падпісалі наведалі пабудавалі абмеркавалі прадставілі аднавілі вымералі вялікі новы стары паўночны мясцовы штогадовы закрыты супрацоўніцтва вытворчасць прадпрыемства развіццё',
    ),
    space: ' ',
    stop: '.',
    missing: ['Старонка не знойдзена', 'На жаль, такой старонкі не існуе або яна была выдалена.'],
    search: 'Вынікі пошуку',
    related: 'Чытайце таксама',
    login: 'Увайсці',
    cookies: 'Мы выкарыстоўваем файлы cookie. Прыняць',
  },
  {
    code: 'zh',
    words: words(
      '的 在 和 与 为 了 对 地区 委员会 收成 大桥 博物馆 工厂 河流 道路 村庄 乐团 图书馆 错误 页面 发现 访问 市场 部长 学校 冬季 夏季 协议 展览 拖拉机 港口 森林 发动机 造纸 研究 学生 画家 车站 代表团 贸易 边境 季节 开幕 签署 参观 建设 宣布 讨论 展示 修复 测量 计划 大型 新 老 北方 当地 年度 关闭 合作 生产 企业 发展 经济 文化 教育 科技 农业 工业 投资',
    ),
    space: '',
    stop: '。',
    missing: ['页面不存在', '抱歉，您访问的页面不存在或已被删除。'],
    search: '搜索结果',
    related: '相关阅读',
    login: '登录',
    cookies: '本网站使用Cookie。接受',
  },
  {
    code: 'de',
    words: words(
      'der die das und in für mit auf von dass hat war Region Rat Ernte Brücke Museum Werk Fluss Straße Dorf Orchester Bibliothek Fehler Seite gefunden Zugang Markt Minister Schule Winter Sommer Abkommen Ausstellung Traktor Hafen Wald Motor Papier Forschung Student Maler Bahnhof Delegation Handel Grenze Saison eröffnet unterzeichnet besucht gebaut angekündigt besprochen vorgestellt restauriert gemessen geplant groß neu alt nördlich örtlich jährlich geschlossen',
    ),
    space: ' ',
    stop: '.',
    missing: ['Seite nicht gefunden', 'Die gesuchte Seite existiert leider nicht oder wurde verschoben.'],
    search: 'Suchergebnisse für',
    related: 'Lesen Sie auch',
    login: 'Anmelden',
    cookies: 'Wir verwenden Cookies. Akzeptieren',
  },
  {
    code: 'fr',
    words: words(
      'le la les et dans pour avec sur de que a était région conseil récolte pont musée usine rivière route village orchestre bibliothèque erreur page trouvé accès marché ministre école hiver été accord exposition tracteur port forêt moteur papier recherche étudiant peintre gare délégation commerce frontière saison ouvert signé visité construit annoncé discuté présenté restauré mesuré prévu grand nouveau ancien nord local annuel fermé',
    ),
    space: ' ',
    stop: '.',
    missing: ['Page introuvable', 'Désolé, la page que vous cherchez n’existe pas ou a été déplacée.'],
    search: 'Résultats de recherche',
    related: 'À lire aussi',
    login: 'Se connecter',
    cookies: 'Nous utilisons des cookies. Accepter',
  },
  {
    code: 'es',
    words: words(
      'el la los y en para con sobre de que ha era región consejo cosecha puente museo fábrica río carretera pueblo orquesta biblioteca error página encontrada acceso mercado ministro escuela invierno verano acuerdo exposición tractor puerto bosque motor papel investigación estudiante pintor estación delegación comercio frontera temporada abrió firmó visitó construyó anunció discutió presentó restauró midió planeó grande nuevo antiguo norte local anual cerrado',
    ),
    space: ' ',
    stop: '.',
    missing: ['Página no encontrada', 'Lo sentimos, la página que busca no existe o ha sido movida.'],
    search: 'Resultados de búsqueda',
    related: 'Lea también',
    login: 'Iniciar sesión',
    cookies: 'Utilizamos cookies. Aceptar',
  },
  {
    code: 'pl',
    words: words(
      'i w na z dla od że był region rada żniwa most muzeum fabryka rzeka droga wieś orkiestra biblioteka błąd strona znaleziono dostęp rynek minister szkoła zima lato umowa wystawa ciągnik port las silnik papier badania student malarz stacja delegacja handel granica sezon otwarto podpisano odwiedzono zbudowano ogłoszono omówiono przedstawiono odnowiono zmierzono planowano duży nowy stary północny lokalny coroczny zamknięty współpraca produkcja',
    ),
    space: ' ',
    stop: '.',
    missing: [
      'Nie znaleziono strony',
      'Niestety, strona, której szukasz, nie istnieje lub została przeniesiona.',
    ],
    search: 'Wyniki wyszukiwania',
    related: 'Czytaj też',
    login: 'Zaloguj się',
    cookies: 'Używamy plików cookie. Akceptuję',
  },
  {
    code: 'ja',
    words: words(
      'の は が を に で と も 地域 議会 収穫 橋 博物館 工場 川 道路 村 楽団 図書館 エラー ページ 発見 アクセス 市場 大臣 学校 冬 夏 協定 展覧会 トラクター 港 森林 エンジン 紙 研究 学生 画家 駅 代表団 貿易 国境 季節 開いた 署名した 訪れた 建てた 発表した 話し合った 示した 修復した 測った 計画した 大きな 新しい 古い 北の 地元の 年次 閉じた 協力 生産 企業 発展 経済 文化',
    ),
    space: '',
    stop: '。',
    missing: ['ページが見つかりません', 'お探しのページは存在しないか、移動した可能性があります。'],
    search: '検索結果',
    related: '関連記事',
    login: 'ログイン',
    cookies: 'このサイトはクッキーを使用しています。同意する',
  },
  {
    code: 'ar',
    words: words(
      'في من على إلى عن مع التي المنطقة المجلس الحصاد الجسر المتحف المصنع النهر الطريق القرية الأوركسترا المكتبة خطأ صفحة الوصول السوق الوزير المدرسة الشتاء الصيف الاتفاق المعرض الجرار الميناء الغابة المحرك الورق البحث الطالب الرسام المحطة الوفد التجارة الحدود الموسم افتتح وقع زار بنى أعلن ناقش قدم رمم قاس خطط الكبير الجديد القديم الشمالي المحلي السنوي المغلق التعاون الإنتاج التنمية الاقتصاد الثقافة',
    ),
    space: ' ',
    stop: '.',
    missing: ['الصفحة غير موجودة', 'عذرا، الصفحة التي تبحث عنها غير موجودة أو تم نقلها.'],
    search: 'نتائج البحث',
    related: 'اقرأ أيضا',
    login: 'تسجيل الدخول',
    cookies: 'نحن نستخدم ملفات تعريف الارتباط. موافق',
    rightToLeft: true,
  },
];
