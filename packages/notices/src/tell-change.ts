/** Puts a change into words. */
import type { Change, RecordKind } from '@footing/model';
import type { Catalogue } from './catalogue.ts';

/** A change as a title, and what there is to add, if anything. */
interface ToldChange {
  title: string;
  content: string | null;
}

/** Tells a change in the words of a language. What a check says of its reason stands as it is. */
export function tellChange(change: Change, say: Catalogue): ToldChange {
  return { title: titleOf(change, say), content: contentOf(change) };
}

function contentOf(change: Change): string | null {
  switch (change.type) {
    case 'link.state_changed':
      return change.after.reason;
    case 'record.created':
    case 'record.restored':
      // Else the sentence has the title.
      return change.subject.title === null ? change.after.title : null;
    case 'citation.created':
    case 'citation.restored':
      return change.after.title;
    case 'record.deleted':
    case 'citation.deleted':
      return change.before.title;
    default:
      return null;
  }
}

function titleOf(change: Change, say: Catalogue): string {
  const { name, title } = change.subject;
  const record = title === null ? name : say.quoted(title);
  switch (change.type) {
    case 'link.state_changed':
      return say.linkState(name, change.after.state);
    case 'link.moved':
      return change.after.movedTo === null ? say.notMoved(name) : say.moved(name, change.after.movedTo);
    case 'host.outage_began':
      return say.hostDown(name);
    case 'host.outage_ended':
      return say.hostUp(name);
    case 'network.outage_began':
      return say.networkDown(name);
    case 'network.outage_ended':
      return say.networkUp(name);
    case 'incident.opened':
      return say.incident('opened', name, change.after.links);
    case 'incident.reopened':
      return say.incident('reopened', name, change.after.links);
    case 'incident.closed':
      return say.incident('closed', name, change.after.links);
    case 'record.health_changed':
      return say.health(recordKind(change), record, change.after.evidenceHealth);
    case 'record.created':
      return say.record('created', recordKind(change), record);
    case 'record.updated':
      return say.record('updated', recordKind(change), record);
    case 'record.deleted':
      return say.record('deleted', recordKind(change), record);
    case 'record.restored':
      return say.record('restored', recordKind(change), record);
    case 'citation.created':
      return say.citation('created', name);
    case 'citation.updated':
      return say.citation('updated', name);
    case 'citation.deleted':
      return say.citation('deleted', name);
    case 'citation.restored':
      return say.citation('restored', name);
  }
}

/** The kind of the record that a change is about; the schema of its type allows no other subject. */
function recordKind({ subject: { kind } }: Change): RecordKind {
  if (kind === 'agreement' || kind === 'event' || kind === 'figure') return kind;
  throw new TypeError(`a ${kind} is no record`);
}
