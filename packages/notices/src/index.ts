/** The package's public interface: sentences for people, in each language. */
export { type Catalogue, catalogueOf, LANGUAGES, type Language } from './catalogue.ts';
export { escaped } from './markup.ts';
export { tellChange } from './tell-change.ts';
export { type Message, tellDelivery } from './tell-delivery.ts';
export { tellIncident } from './tell-incident.ts';
