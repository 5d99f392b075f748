/** Folds what the log of changes says into incidents: one for each cause, however often it is told. Pure. */
import type { IncidentCause, IncidentStep } from '../resource/incident.ts';

/** An incident that ended less than this time ago goes on where its cause returns; it is not a new one. */
export const REOPEN_MS = 3 * 86_400_000;
/** Losses of a host within this time of each other have one cause, once there are enough of them. */
export const TOGETHER_MS = 3 * 86_400_000;
/** Number of links of a host that are lost together from which the host is the cause. */
export const MIN_LINKS_OF_HOST = 3;

/** A sign of the log that bears on incidents. `subject` is the id of a link, or the name of a host or network. */
export type IncidentSign = { at: number } & (
  | { sign: 'link_lost'; link: string; url: string; host: string; isOfHost: boolean }
  | { sign: 'link_back'; link: string }
  | { sign: 'down' | 'up'; cause: 'host' | 'network'; subject: string }
);

/** An incident as far as the fold needs it. Times are milliseconds since 1970. */
export interface IncidentState {
  id: string;
  cause: IncidentCause;
  /** Id of a link, name of a host or of a worker's network. */
  subject: string;
  /** URL of a link, else the subject. */
  name: string;
  host: string | null;
  openedAt: number;
  closedAt: number | null;
  /** The host or network as a whole does not answer. */
  isDown: boolean;
  /** Links that are lost by it now. */
  lost: number;
  lastLostAt: number;
  reopened: number;
  /** The incident of which it is a part, where its cause turned out to be the host's. */
  partOf: string | null;
}

/** What is known before a fold: all incidents that its signs may bear on. */
export interface KnownIncidents {
  /** Those that are open, or closed so lately that they may be reopened; parts of others are left out. */
  incidents: readonly IncidentState[];
  /** The incident by which a link was lost last, by the id of the link, and whether it still is. */
  losses: ReadonlyMap<string, { incident: string; isLost: boolean }>;
}

/** A link of an incident: when it was lost, if that is new, and when it was back, if it is. */
interface FoldedLink {
  incident: string;
  link: string;
  lostAt: number | null;
  backAt: number | null;
}

/** What a fold makes of its signs. */
export interface FoldedIncidents {
  /** The incidents that are new or differ, as they are in the end. */
  incidents: IncidentState[];
  /** Links that are lost or back by them, as they are in the end. */
  links: FoldedLink[];
  /** What happened, in its order. `links` is the number of links of it. */
  timeline: { incident: string; at: number; step: IncidentStep; links: number }[];
}

/**
 * Folds signs, in their order, into the incidents that are known. A host that is down, or of which three links are lost
 * within three days, is one incident; the incidents of its links that were opened within that time become part of it. A
 * loss whose ground is the host's own (name, connection, TLS) is the host's at once. An incident is closed when its host
 * is up and none of its links is lost any more. `newId` gives the id of each new incident.
 */
export function foldSigns(
  known: KnownIncidents,
  signs: readonly IncidentSign[],
  newId: () => string,
): FoldedIncidents {
  const fold = new Fold(known, newId);
  for (const sign of signs) fold.take(sign);
  return fold.result();
}

class Fold {
  readonly #newId: () => string;
  readonly #all = new Map<string, IncidentState>();
  readonly #bySubject = new Map<string, IncidentState[]>();
  readonly #linkIncidentsOfHost = new Map<string, IncidentState[]>();
  readonly #losses: Map<string, { incident: string; isLost: boolean }>;
  readonly #fresh = new Set<string>();
  readonly #touched = new Set<string>();
  readonly #links = new Map<string, FoldedLink>();
  readonly #timeline: FoldedIncidents['timeline'] = [];

  constructor({ incidents, losses }: KnownIncidents, newId: () => string) {
    this.#newId = newId;
    this.#losses = new Map(losses);
    for (const incident of incidents) this.#remember({ ...incident });
  }

  take(sign: IncidentSign): void {
    if (sign.sign === 'link_lost') this.#lose(sign);
    else if (sign.sign === 'link_back') this.#regain(sign);
    else if (sign.sign === 'down') this.#goDown(sign);
    else this.#comeUp(sign);
  }

  /** What was opened and joined to another within this fold was never told: it is left out. */
  result(): FoldedIncidents {
    const isTold = (id: string): boolean => !(this.#fresh.has(id) && this.#all.get(id)?.partOf !== null);
    return {
      incidents: [...this.#touched].filter(isTold).flatMap((id) => this.#all.get(id) ?? []),
      links: [...this.#links.values()].filter(({ incident }) => isTold(incident)),
      timeline: this.#timeline.filter(({ incident }) => isTold(incident)),
    };
  }

  #lose({ link, url, host, at, isOfHost }: IncidentSign & { sign: 'link_lost' }): void {
    const last = this.#losses.get(link);
    if (last?.isLost === true) return;
    const before = last === undefined ? undefined : this.#all.get(last.incident);
    const whole = this.#openOf(host) ?? (isOfHost ? this.#reopenable(host, at) : undefined);
    let incident: IncidentState;
    if (whole !== undefined && (isOfHost || whole.isDown || at - whole.lastLostAt <= TOGETHER_MS))
      incident = whole;
    else if (before !== undefined && before.partOf === null && mayGoOn(before, at)) incident = before;
    else if (isOfHost) incident = this.#open('host', host, host, host, at);
    else incident = this.#open('link', link, url, host, at);
    this.#goOn(incident, at);
    this.#markLost(incident, link, { at, toldAt: at });
    if (incident.cause === 'link') this.#blameHost(host, at);
    else this.#takeIn(incident, at);
  }

  #regain({ link, at }: IncidentSign & { sign: 'link_back' }): void {
    const last = this.#losses.get(link);
    const incident = last?.isLost === true ? this.#all.get(last.incident) : undefined;
    if (incident === undefined) return;
    this.#losses.set(link, { incident: incident.id, isLost: false });
    const key = `${incident.id} ${link}`;
    const lostAt = this.#links.get(key)?.lostAt ?? null;
    this.#links.set(key, { incident: incident.id, link, lostAt, backAt: at });
    incident.lost -= 1;
    this.#tell(incident, at, 'links_back', 1);
    this.#closeIfOver(incident, at);
  }

  #goDown({ cause, subject, at }: IncidentSign & { sign: 'down' | 'up' }): void {
    const host = cause === 'host' ? subject : null;
    const incident =
      this.#openOf(subject, cause) ??
      this.#reopenable(subject, at, cause) ??
      this.#open(cause, subject, subject, host, at);
    this.#goOn(incident, at);
    if (!incident.isDown) this.#tell(incident, at, 'host_down', 0);
    incident.isDown = true;
    if (cause === 'host') this.#takeIn(incident, at);
  }

  #comeUp({ cause, subject, at }: IncidentSign & { sign: 'down' | 'up' }): void {
    const incident = this.#openOf(subject, cause);
    if (incident?.isDown !== true) return;
    incident.isDown = false;
    this.#tell(incident, at, 'host_up', 0);
    this.#closeIfOver(incident, at);
  }

  /** Once enough links of a host are lost together, their cause is the host's. */
  #blameHost(host: string, at: number): void {
    if (this.#recentOf(host, at).length < MIN_LINKS_OF_HOST) return;
    const since = Math.min(...this.#recentOf(host, at).map(({ openedAt }) => openedAt));
    const incident = this.#reopenable(host, at) ?? this.#open('host', host, host, host, since);
    this.#goOn(incident, at);
    this.#takeIn(incident, at);
  }

  /** Makes the incidents of links of a host that were opened lately part of the host's. */
  #takeIn(incident: IncidentState, at: number): void {
    for (const part of this.#recentOf(incident.subject, at)) {
      part.partOf = incident.id;
      part.closedAt = at;
      part.lost = 0;
      this.#links.delete(`${part.id} ${part.subject}`);
      this.#markLost(incident, part.subject, { at: part.lastLostAt, toldAt: at });
      this.#tell(part, at, 'joined', 1);
    }
  }

  #recentOf(host: string, at: number): IncidentState[] {
    return (this.#linkIncidentsOfHost.get(host) ?? []).filter(
      ({ partOf, closedAt, lastLostAt }) =>
        partOf === null && closedAt === null && at - lastLostAt <= TOGETHER_MS,
    );
  }

  #markLost(incident: IncidentState, link: string, { at, toldAt }: { at: number; toldAt: number }): void {
    this.#losses.set(link, { incident: incident.id, isLost: true });
    this.#links.set(`${incident.id} ${link}`, { incident: incident.id, link, lostAt: at, backAt: null });
    incident.lost += 1;
    incident.lastLostAt = Math.max(incident.lastLostAt, at);
    this.#tell(incident, toldAt, 'links_lost', 1);
  }

  #open(cause: IncidentCause, subject: string, name: string, host: string | null, at: number): IncidentState {
    const incident: IncidentState = {
      ...{ id: this.#newId(), cause, subject, name, host, openedAt: at, closedAt: null },
      ...{ isDown: false, lost: 0, lastLostAt: at, reopened: 0, partOf: null },
    };
    this.#fresh.add(incident.id);
    this.#remember(incident);
    this.#tell(incident, at, 'opened', 0);
    return incident;
  }

  /** Reopens an incident that is closed. */
  #goOn(incident: IncidentState, at: number): void {
    if (incident.closedAt === null) return;
    incident.closedAt = null;
    incident.reopened += 1;
    this.#tell(incident, at, 'reopened', 0);
  }

  #closeIfOver(incident: IncidentState, at: number): void {
    if (incident.isDown || incident.lost > 0 || incident.closedAt !== null) return;
    incident.closedAt = at;
    this.#tell(incident, at, 'closed', 0);
  }

  #openOf(subject: string, cause: IncidentCause = 'host'): IncidentState | undefined {
    return this.#bySubject.get(`${cause} ${subject}`)?.find(({ closedAt }) => closedAt === null);
  }

  #reopenable(subject: string, at: number, cause: IncidentCause = 'host'): IncidentState | undefined {
    return this.#bySubject.get(`${cause} ${subject}`)?.findLast((incident) => mayGoOn(incident, at));
  }

  #remember(incident: IncidentState): void {
    this.#all.set(incident.id, incident);
    append(this.#bySubject, `${incident.cause} ${incident.subject}`, incident);
    if (incident.cause === 'link' && incident.host !== null)
      append(this.#linkIncidentsOfHost, incident.host, incident);
  }

  /** Notes what happened; of the same at one time there is one entry, with the number of its links. */
  #tell({ id }: IncidentState, at: number, step: IncidentStep, links: number): void {
    this.#touched.add(id);
    const same = links > 0 ? this.#timeline.at(-1) : undefined;
    if (same?.incident === id && same.at === at && same.step === step) same.links += links;
    else this.#timeline.push({ incident: id, at, step, links });
  }
}

function mayGoOn({ closedAt }: IncidentState, at: number): boolean {
  return closedAt === null || at - closedAt <= REOPEN_MS;
}

function append<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
