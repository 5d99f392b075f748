import Type, { type Static } from 'typebox';

/** What kind of document or understanding an agreement is. */
export const AgreementType = Type.Enum(
  [
    'agreement',
    'memorandum',
    'roadmap',
    'action-plan',
    'plan',
    'programme',
    'strategy',
    'joint-statement',
    'contract',
    'protocol',
    'letter-of-intent',
    'twinning',
    'arrangement',
    'initiative',
    'package',
  ],
  {
    description:
      '`arrangement` is an understanding without a document that is named; `package` is a set of documents signed together.',
  },
);
export type AgreementType = Static<typeof AgreementType>;

/** How far an agreement has come. */
export const AgreementStatus = Type.Enum(['signed', 'agreed', 'in-preparation', 'planned', 'reported'], {
  description:
    '`agreed` is reached without a document that is named; `reported` is told of without a date or document.',
});
export type AgreementStatus = Static<typeof AgreementStatus>;

/** At what level of public or business life an agreement is made. */
export const AgreementLevel = Type.Enum([
  'state',
  'regional',
  'municipal',
  'sector',
  'enterprise',
  'university',
]);
export type AgreementLevel = Static<typeof AgreementLevel>;

/** What kind of happening an event is. */
export const EventType = Type.Enum([
  'visit',
  'talks',
  'meeting',
  'forum',
  'conference',
  'exhibition',
  'fair',
  'presentation',
  'round-table',
  'trading-session',
  'signing',
  'opening',
  'accreditation',
  'cooperation-week',
  'anniversary',
  'holiday',
  'competition',
]);
export type EventType = Static<typeof EventType>;

/** The sectors, each with what it takes in. One small vocabulary for all records. */
export const SECTORS = {
  governance: 'Relations of states and their highest bodies',
  'regional-cooperation': 'Ties of regions, districts and cities as a whole',
  trade: 'Trade in goods and services, exchange trading',
  investment: 'Investment, economic zones, joint ventures',
  industry: 'Manufacturing and machine building',
  agriculture: 'Farming, animal and crop production',
  food: 'Food processing and food trade',
  forestry: 'Timber and wood products',
  'energy-resources': 'Energy, oil, gas, minerals',
  'transport-logistics': 'Transport and logistics',
  ict: 'Information and communication technology',
  'science-technology': 'Research, development, innovation',
  education: 'Schools, universities, training',
  health: 'Medicine, pharmaceuticals, traditional medicine',
  culture: 'Culture, museums, arts',
  tourism: 'Tourism',
  sport: 'Sport',
  youth: 'Youth policy',
} as const;
export const Sector = Type.Enum(Object.keys(SECTORS) as (keyof typeof SECTORS)[], {
  description: 'A sector of `/v1/sectors`.',
});
export type Sector = Static<typeof Sector>;

/** Kinds of body. */
export const OrganisationKind = Type.Enum([
  'government',
  'ministry',
  'agency',
  'regional-government',
  'university',
  'college',
  'research',
  'hospital',
  'company',
  'exchange',
  'park',
  'free-economic-zone',
  'chamber',
  'association',
  'museum',
]);

/** Kinds of place. */
export const PlaceKind = Type.Enum([
  'country',
  'region',
  'province',
  'autonomous-region',
  'municipality',
  'city',
  'district',
  'zone',
]);

/** How exact a number is. */
export const Qualifier = Type.Enum(['exact', 'about', 'nearly', 'more-than', 'at-least', 'up-to', 'range'], {
  description: 'How the source qualifies the number.',
});
export type Qualifier = Static<typeof Qualifier>;

/** Side of a party. */
export const Side = Type.Enum(['BY', 'CN', 'other'], { description: 'Country the party belongs to.' });
export type Side = Static<typeof Side>;
