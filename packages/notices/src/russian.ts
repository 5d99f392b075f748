/** All that is said in Russian. */
import type { RecordsByKind } from '@footing/model';
import type { Catalogue } from './catalogue.ts';
import { counting } from './counted.ts';

const { counted, list } = counting('ru');
const LINKS = { one: 'ссылка', few: 'ссылки', many: 'ссылок', other: 'ссылки' };
const byKind = ({ agreements, events, figures }: RecordsByKind): string =>
  list([
    [agreements, { one: 'соглашение', few: 'соглашения', many: 'соглашений', other: 'соглашения' }],
    [events, { one: 'событие', few: 'события', many: 'событий', other: 'события' }],
    [figures, { one: 'показатель', few: 'показателя', many: 'показателей', other: 'показателя' }],
  ]);
const sum = ({ agreements, events, figures }: RecordsByKind): number => agreements + events + figures;
const DONE = { created: 'новая запись', updated: 'изменено', deleted: 'удалено', restored: 'возвращено' };

export const RUSSIAN: Catalogue = {
  states: {
    unchecked: 'ещё не проверена',
    alive: 'работает',
    moved: 'перенесена навсегда',
    redirected: 'временно перенаправлена',
    drifted: 'показывает уже не то, что цитировалось',
    restricted: 'на месте, но закрыта для программ',
    suspect: 'не отвечает, поломка ещё не подтверждена',
    broken: 'не работает',
    unreachable: 'недоступна',
    skipped: 'не проверяется: сайт этого не разрешает',
  },
  healths: {
    sound: 'все источники в сети работают',
    weakened: 'часть источников пропала или изменилась',
    archived: 'источники заменены архивными копиями',
    lost: 'ни один источник больше не работает',
    print_only: 'опирается на печатные источники',
    unchecked: 'не все источники проверены',
    uncited: 'источник не назван',
  },
  kinds: { agreement: 'соглашение', event: 'событие', figure: 'показатель' },
  linkState: (url, state) => `Ссылка ${url} ${RUSSIAN.states[state]}`,
  moved: (url, to) => `Страница ${url} перенесена: ${to}`,
  notMoved: (url) => `Страница ${url} снова по прежнему адресу`,
  hostDown: (host) => `Сайт ${host} не отвечает`,
  hostUp: (host) => `Сайт ${host} снова отвечает`,
  networkDown: (machine) => `С машины ${machine} недоступен ни один сайт: не работает её собственная сеть`,
  networkUp: (machine) => `Сеть машины ${machine} снова работает`,
  incident: (what, name, links) => {
    const extent = links > 1 ? ` (не работает ${counted(links, LINKS)})` : '';
    if (what === 'closed') return `Восстановлено: ${name}`;
    return what === 'opened' ? `Сбой: ${name}${extent}` : `Снова сбой: ${name}${extent}`;
  },
  quoted: (title) => `«${title}»`,
  record: (what, kind, name) => `${capital(RUSSIAN.kinds[kind])} ${name}: ${DONE[what]}`,
  citation: (what, name) => `Сноска ${name}: ${DONE[what]}`,
  health: (kind, name, health) => `${capital(RUSSIAN.kinds[kind])} ${name}: ${RUSSIAN.healths[health]}`,
  about: ({ cause, name, isDown, links, lostLinks, openedOn, closedOn }) => {
    const until = closedOn === null ? '' : ` Восстановлено ${closedOn}.`;
    if (cause === 'network')
      return `С ${openedOn} с машины ${name} не был доступен ни один сайт. Ссылкам это в вину не ставится.${until}`;
    if (cause === 'link')
      return `Страница ${name} ${closedOn === null ? 'не работает' : 'не работала'} с ${openedOn}.${until}`;
    if (closedOn !== null)
      return `Сбой сайта ${name} с ${openedOn}; цитируется: ${counted(links, LINKS)}.${until}`;
    return isDown
      ? `Сайт ${name} не отвечает с ${openedOn}; цитируется: ${counted(links, LINKS)}.`
      : `С ${openedOn} на сайте ${name} затронуто: ${counted(links, LINKS)}; сейчас не работает: ${lostLinks}.`;
  },
  cost: (total, without) => {
    if (sum(total) === 0) return 'На это не опирается ни одна запись.';
    if (sum(without) === 0)
      return `На это опирается ${byKind(total)}; у каждой записи есть другой живой источник.`;
    return `Без живого источника теперь ${byKind(without)}.`;
  },
  notice: {
    title: {
      broken: (name) => `Не работает: ${name}`,
      host_out: (name) => `Сайт недоступен: ${name}`,
      network_out: (name) => `Нет сети: ${name}`,
      restored: (name) => `Снова работает: ${name}`,
      moved: (name) => `Новый адрес: ${name}`,
      drifted: (name) => `Уже не то, на что ссылались: ${name}`,
      evidence_lost: (name) => `Нет живых источников: ${name}`,
      evidence_weakened: (name) => `Источники ослабли: ${name}`,
      evidence_regained: (name) => `Источники восстановлены: ${name}`,
      subscription_disabled: (name) => `Уведомления не доходят: ${name}`,
    },
    still: 'По-прежнему',
    found: (reason) => `Последняя проверка: ${reason}`,
    leaning: (titles) => `На это опираются: ${titles.join('; ')}`,
    disabled: (name) =>
      `Уведомления подписки ${name} не доходят и больше не отправляются. Исправьте адрес, затем: footing subscriptions resume ${name}`,
    digest: (down, news) => `Источники: не работает ${down}, нового ${news}`,
    down: 'Не работает',
    news: 'Новое',
    isNew: 'НОВОЕ',
    more: (number) => `и ещё ${number}`,
    test: 'Проверка связи Footing',
    arrives: 'Уведомления Footing сюда доходят.',
    details: 'Подробнее',
    subscription: (name) => `Вы получаете это по подписке ${name}.`,
  },
  feedTitle: (of) => (of === null ? 'Footing: что изменилось' : `Footing: что изменилось: ${of}`),
  badge: {
    label: 'источники',
    share: (percent) => `${percent} % на месте`,
    none: 'не проверены',
    about: (standing, total) => `Источников в сети на месте: ${standing} из ${total}`,
  },
  report: {
    title: (work) => `Ссылки книги «${work}»`,
    asOf: (day) => `По состоянию на ${day}.`,
    nothing: 'Неработающих ссылок не известно.',
    broken: (links) =>
      `${counted(links, { one: 'источник', few: 'источника', many: 'источников', other: 'источника' })} уже не прочесть в том виде, в каком на него ссылались:`,
    columns: {
      number: '№',
      source: 'Источник',
      state: 'Состояние',
      since: 'С какого дня',
      why: 'Почему',
      leans: 'Что на него опирается',
      todo: 'Что можно сделать',
    },
    newAddress: (url) => `Указать новый адрес: ${url}`,
    archive: 'Найти архивную копию времени цитирования или указать другой источник.',
    nobody: 'ничего',
  },
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
