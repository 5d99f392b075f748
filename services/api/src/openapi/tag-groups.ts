/** The tags of the OpenAPI document, in the groups and the order in which a reader meets them. */

/** Groups of tags, each tag with its description. */
export const TAG_GROUPS: readonly { name: string; tags: Readonly<Record<string, string>> }[] = [
  {
    name: 'The record',
    tags: {
      works: 'Books and reports that cite: each has sections, and numbered citations.',
      agreements:
        'Documents and understandings between parties, with status, level, sectors, term and value.',
      events: 'Dated happenings such as visits, forums and openings, with who took part and where.',
      figures:
        'Numbers with an indicator, a unit and a period, each with whose figure it is and in relation to whom.',
      series: 'Figures of one indicator, subject, counterpart and unit in the order of time.',
      search: 'Records, organisations and places at once, by text in any of their languages or by spelling.',
      places: 'Countries, regions, cities and districts, one within the other, and who is tied to them.',
      organisations: 'Ministries, companies, universities and others that take part in records.',
    },
  },
  {
    name: 'The sources',
    tags: {
      citations:
        'The numbered sources of a work, as printed and as mended, and the records that rest on them.',
      links: 'The distinct addresses that citations point at, with their state and what each check found.',
      exports: 'Whole lists as streams, for files and for programs that read record by record.',
    },
  },
  {
    name: 'Monitoring',
    tags: {
      hosts: 'The hosts of links: how their links stand, what is due, and whether they answer at all.',
      incidents:
        'What took sources away: one incident for each cause, with its links and what leans on them.',
      reports: 'How the links stand: in all, by host and by section.',
      changes:
        'Every change in what is believed, in one order: to page through, to wait for, or as a stream.',
      feeds: 'The same as sentences, for feed readers: of all, of a work, a section or a host.',
      notices: 'Who is told of what: subscriptions, and whether what they tell arrives.',
      health: 'Whether the process runs and can serve, for orchestrators and load balancers.',
    },
  },
  {
    name: 'Reference',
    tags: {
      vocabularies: 'The terms that filters such as `type`, `level`, `sector` and `kind` take.',
      schemas: 'The shapes of the files of a corpus, as JSON Schema.',
      problems: 'What the `type` of an error answer means.',
      contexts: 'What the terms of JSON-LD answers mean.',
    },
  },
];
