/** Every finding that the validation of a corpus can make, each on a good corpus with one thing broken. */
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type CorpusFiles, readCorpusFiles, type WorkFiles } from './files.ts';
import { findingsOf } from './validate.ts';

const { files: GOOD } = await readCorpusFiles(
  path.resolve(import.meta.dirname, '../../../test/corpora/rails-2019'),
);
const CHARTER = 'agreement duisburg-kazakhstan-charter-2019';

type Edit = (corpus: CorpusFiles) => void;
type Case = [what: string, edit: Edit, findings: string[]];

/** What is wrong with the good corpus once it is edited. */
function findingsAfter(edit: Edit): string[] {
  const corpus = structuredClone(GOOD);
  edit(corpus);
  return findingsOf(corpus).map(({ record, message }) => `${record}: ${message}`);
}

/** The member of a list that has a slug; its fields may be set. */
function find<T extends { slug: string }>(list: readonly T[], slug: string): T {
  const found = list.find((item) => item.slug === slug);
  if (found === undefined) throw new Error(`the good corpus has no ${slug}`);
  return found;
}

function workOf({ works }: CorpusFiles): WorkFiles {
  return works[0] as WorkFiles;
}

const place = (corpus: CorpusFiles, slug: string) => find(corpus.places, slug);
const organisation = (corpus: CorpusFiles, slug: string) => find(corpus.organisations, slug);
const charter = (corpus: CorpusFiles) => find(workOf(corpus).agreements, 'duisburg-kazakhstan-charter-2019');
const timetable = (corpus: CorpusFiles) => find(workOf(corpus).agreements, 'duisburg-hamburg-timetable-2018');
const train = (corpus: CorpusFiles) => find(workOf(corpus).events, 'first-train-2019');
const wagons = (corpus: CorpusFiles) => find(workOf(corpus).figures, 'wagons-2019');

test('a good corpus has no finding', () => {
  expect(findingsAfter(() => undefined)).toEqual([]);
});

describe('of places and organisations, it finds', () => {
  test.each<Case>([
    [
      'two places of one slug',
      (corpus) => void corpus.places.push({ ...place(corpus, 'khorgos'), name: 'Another' }),
      ['khorgos: two entities have this slug'],
    ],
    [
      'an organisation with the slug of a place',
      (corpus) =>
        void corpus.organisations.push({
          ...organisation(corpus, 'rhine-rail'),
          slug: 'khorgos',
          name: 'Another',
        }),
      ['khorgos: two entities have this slug'],
    ],
    [
      'a place in a place that is not there',
      (corpus) => void Object.assign(place(corpus, 'khorgos'), { parent: 'nowhere' }),
      ['khorgos: its parent nowhere is not there'],
    ],
    [
      'a place in an organisation',
      (corpus) => void Object.assign(place(corpus, 'khorgos'), { parent: 'rhine-rail' }),
      ['khorgos: its parent rhine-rail is not there'],
    ],
    [
      'an organisation at a place that is not there',
      (corpus) => void Object.assign(organisation(corpus, 'rhine-rail'), { place: 'nowhere' }),
      ['rhine-rail: its place nowhere is not there'],
    ],
    [
      'an organisation within one that is not there',
      (corpus) => void Object.assign(organisation(corpus, 'rhine-rail'), { parent: 'nobody' }),
      ['rhine-rail: its parent nobody is not there'],
    ],
    [
      'an organisation within a place',
      (corpus) => void Object.assign(organisation(corpus, 'rhine-rail'), { parent: 'duisburg' }),
      ['rhine-rail: its parent duisburg is not there'],
    ],
    [
      'a place of no country',
      (corpus) => void Object.assign(place(corpus, 'khorgos'), { country: 'XX' }),
      ['khorgos: ISO 3166-1 assigns XX to no country'],
    ],
    [
      'an organisation of no country',
      (corpus) => void Object.assign(organisation(corpus, 'rhine-rail'), { country: 'EU' }),
      ['rhine-rail: ISO 3166-1 assigns EU to no country'],
    ],
    [
      'two entities of one name, in whatever case',
      (corpus) => void Object.assign(organisation(corpus, 'rhine-rail'), { name: 'HAMBURG' }),
      ['rhine-rail: "hamburg" names two entities, or one twice'],
    ],
    [
      'an alias that names another entity',
      (corpus) => void organisation(corpus, 'rhine-rail').aliases.push('Duisport'),
      ['rhine-rail: "duisport" names two entities, or one twice'],
    ],
    [
      'an alias that repeats the name',
      (corpus) => void place(corpus, 'khorgos').aliases.push('Khorgos'),
      ['khorgos: "khorgos" names two entities, or one twice'],
    ],
    [
      'a place that lies in itself',
      (corpus) => void Object.assign(place(corpus, 'germany'), { parent: 'germany' }),
      ['germany: it lies in itself: germany in germany'],
    ],
    [
      'places that lie in each other, once for the circle and not for those that lie in it',
      (corpus) => {
        place(corpus, 'germany').parent = 'kazakhstan';
        place(corpus, 'kazakhstan').parent = 'germany';
      },
      ['germany: it lies in itself: germany in kazakhstan in germany'],
    ],
    [
      'an organisation that is part of itself',
      (corpus) => void Object.assign(organisation(corpus, 'gauge-union'), { parent: 'gauge-union' }),
      ['gauge-union: it is part of itself: gauge-union in gauge-union'],
    ],
    [
      'a reference that is nearly right, with what was meant',
      (corpus) => void Object.assign(organisation(corpus, 'gauge-union'), { place: 'hambourg' }),
      ['gauge-union: its place hambourg is not there; did you mean `hamburg`?'],
    ],
    [
      'a place that no record mentions',
      (corpus) =>
        void corpus.places.push({ ...place(corpus, 'khorgos'), slug: 'almaty', name: 'Almaty', aliases: [] }),
      ['almaty: no record mentions it'],
    ],
    [
      'an organisation that no record mentions',
      (corpus) =>
        void corpus.organisations.push({
          ...organisation(corpus, 'rhine-rail'),
          slug: 'steppe-rail',
          name: 'Steppe Rail',
        }),
      ['steppe-rail: no record mentions it'],
    ],
    [
      'a venue that is one no longer',
      (corpus) => void Object.assign(train(corpus), { place: null }),
      ['khorgos: no record mentions it'],
    ],
  ])('%s', (_what, edit, findings) => {
    expect(findingsAfter(edit)).toEqual(findings);
  });

  test.each<[what: string, edit: Edit]>([
    [
      'a place that only holds one that a record mentions',
      (corpus) => {
        corpus.places.push({ ...place(corpus, 'germany'), slug: 'rhineland', name: 'Rhineland' });
        place(corpus, 'duisburg').parent = 'rhineland';
      },
    ],
    [
      'a place that only an organisation of a record is at, nor what that place lies in',
      (corpus) => {
        const land = { ...place(corpus, 'germany'), slug: 'rhineland', name: 'Rhineland' };
        const town = { ...place(corpus, 'duisburg'), slug: 'cologne', name: 'Cologne', aliases: [] };
        corpus.places.push(land, { ...town, parent: 'rhineland' });
        organisation(corpus, 'rhine-rail').place = 'cologne';
      },
    ],
    [
      'an organisation that only one of a record is part of',
      (corpus) => {
        corpus.organisations.push({
          ...organisation(corpus, 'rhine-rail'),
          slug: 'holding',
          name: 'A holding',
        });
        organisation(corpus, 'rhine-rail').parent = 'holding';
      },
    ],
  ])('no fault in %s', (_what, edit) => {
    expect(findingsAfter(edit)).toEqual([]);
  });
});

describe('of terms, it finds', () => {
  test.each<Case>([
    [
      'a kind of place',
      (corpus) => void Object.assign(place(corpus, 'khorgos'), { kind: 'sea-port' }),
      ['khorgos: "sea-port" is no term of place-kinds'],
    ],
    [
      'a kind of organisation',
      (corpus) => void Object.assign(organisation(corpus, 'rhine-rail'), { kind: 'ministry' }),
      ['rhine-rail: "ministry" is no term of organisation-kinds'],
    ],
    [
      'a type of agreement',
      (corpus) => void Object.assign(charter(corpus), { type: 'roadmap' }),
      [`${CHARTER}: "roadmap" is no term of agreement-types`],
    ],
    [
      'a level of agreement',
      (corpus) => void Object.assign(charter(corpus), { level: 'state' }),
      [`${CHARTER}: "state" is no term of agreement-levels`],
    ],
    [
      'a sector, beside one that is declared',
      (corpus) => void charter(corpus).sectors.push('health'),
      [`${CHARTER}: "health" is no term of sectors`],
    ],
    [
      'a type of event',
      (corpus) => void Object.assign(train(corpus), { type: 'visit' }),
      ['event first-train-2019: "visit" is no term of event-types'],
    ],
    [
      'a name that every object has',
      (corpus) => void Object.assign(train(corpus), { type: 'constructor' }),
      ['event first-train-2019: "constructor" is no term of event-types'],
    ],
  ])('%s that its vocabulary does not have', (_what, edit, findings) => {
    expect(findingsAfter(edit)).toEqual(findings);
  });

  test('a term that is nearly right, with the one that was meant', () => {
    expect(
      findingsAfter((corpus) => void Object.assign(place(corpus, 'khorgos'), { kind: 'dryport' })),
    ).toEqual(['khorgos: "dryport" is no term of place-kinds; did you mean `dry-port`?']);
  });

  test('no fault where the corpus does not declare the vocabulary', () => {
    const edit: Edit = (corpus) => {
      delete corpus.vocabularies['event-types'];
      train(corpus).type = 'visit';
    };
    expect(findingsAfter(edit)).toEqual([]);
  });
});

describe('of a work, it finds', () => {
  const ADDRESS =
    'a web source needs an address that can be checked (http or https, at most 2000 characters), print has none';

  test.each<Case>([
    [
      'a web source without an address',
      (corpus) => {
        delete workOf(corpus).bibliography.citations[0]?.url;
      },
      [`citation 1: ${ADDRESS}`],
    ],
    [
      'a web source whose address cannot be checked',
      (corpus) =>
        void Object.assign(workOf(corpus).bibliography.citations[0] ?? {}, {
          url: 'ftp://ports.example.org',
        }),
      [`citation 1: ${ADDRESS}`],
    ],
    [
      'print with an address',
      (corpus) =>
        void Object.assign(workOf(corpus).bibliography.citations[1] ?? {}, { url: 'https://a.example.org/' }),
      [`citation 2: ${ADDRESS}`],
    ],
    [
      'a web source whose address is too long to be checked',
      (corpus) =>
        void Object.assign(workOf(corpus).bibliography.citations[0] ?? {}, {
          url: `https://ports.example.org/${'%20'.repeat(660)}`,
        }),
      [`citation 1: ${ADDRESS}`],
    ],
    [
      'another reading of an address that cannot be checked',
      (corpus) =>
        void Object.assign(workOf(corpus).bibliography.citations[0] ?? {}, {
          otherReadings: ['https://ports.example.org/charters', 'charter'],
        }),
      ['citation 1: it is no address that can be checked'],
    ],
    [
      'a time that a work covers and that is no date',
      (corpus) => void Object.assign(workOf(corpus).work ?? {}, { covers: '2019-13' }),
      ['work rails-2019: "2019-13" is not an EDTF date'],
    ],
    [
      'a sector that an agreement names twice',
      (corpus) => void charter(corpus).sectors.push('gauge-change'),
      [`${CHARTER}: names gauge-change twice`],
    ],
    [
      'two citations of one number',
      (corpus) => {
        const { citations } = workOf(corpus).bibliography;
        Object.assign(citations[1] ?? {}, { number: 1 });
        charter(corpus).citations = [{ number: 1, section: 'ports' }];
        timetable(corpus).citations = [{ number: 1, section: 'gauges' }];
        wagons(corpus).citations = [{ number: 1, section: 'gauges' }];
      },
      ['citation 1: it stands twice'],
    ],
    [
      'two sections of one slug',
      (corpus) => void workOf(corpus).bibliography.sections.push({ slug: 'ports', title: 'More ports' }),
      ['section ports: it stands twice'],
    ],
    [
      'a citation of a section that is not there',
      (corpus) => void Object.assign(workOf(corpus).bibliography.citations[0] ?? {}, { section: 'port' }),
      ['citation 1: section port is not there; did you mean `ports`?'],
    ],
    [
      'two works of one slug',
      (corpus) => void corpus.works.push({ ...workOf(corpus), agreements: [], events: [], figures: [] }),
      ['work rails-2019: it stands twice'],
    ],
    [
      'records of one slug in two works',
      (corpus) => {
        const { work, ...files } = workOf(corpus);
        corpus.works.push({ ...files, work: work && { ...work, slug: 'more-rails' } });
      },
      [
        `${CHARTER}: it stands twice`,
        'agreement duisburg-hamburg-timetable-2018: it stands twice',
        'event first-train-2019: it stands twice',
        'figure wagons-2019: it stands twice',
      ],
    ],
    [
      'an agreement that stands twice',
      (corpus) => void workOf(corpus).agreements.push({ ...charter(corpus), title: 'Another' }),
      [`${CHARTER}: it stands twice`],
    ],
    [
      'an event that stands twice',
      (corpus) => void workOf(corpus).events.push({ ...train(corpus), title: 'Another' }),
      ['event first-train-2019: it stands twice'],
    ],
    [
      'a figure that stands twice',
      (corpus) => void workOf(corpus).figures.push(wagons(corpus)),
      ['figure wagons-2019: it stands twice'],
    ],
    [
      'two agreements of one title',
      (corpus) => void Object.assign(timetable(corpus), { title: charter(corpus).title }),
      ['agreement duisburg-hamburg-timetable-2018: the title "Charter of a weekly train" stands twice'],
    ],
    [
      'two events of one title and date',
      (corpus) => void workOf(corpus).events.push({ ...train(corpus), slug: 'again' }),
      ['event again: the title "First train" stands twice with this date'],
    ],
    [
      'an agreement made at an event that is not there',
      (corpus) => void Object.assign(charter(corpus), { event: 'wagons-2019' }),
      [`${CHARTER}: event wagons-2019 is not there`],
    ],
    [
      'an event at a place that is not there',
      (corpus) => {
        charter(corpus).parties.push({ place: 'khorgos', role: 'party' });
        train(corpus).place = 'nowhere';
      },
      ['event first-train-2019: place nowhere is not there'],
    ],
  ])('%s', (_what, edit, findings) => {
    expect(findingsAfter(edit)).toEqual(findings);
  });

  test('no fault in two works that have sections and citations of one name', () => {
    const edit: Edit = (corpus) => {
      const { work, ...files } = workOf(corpus);
      const facts = work && { ...work, slug: 'more-rails' };
      corpus.works.push({ ...files, work: facts, agreements: [], events: [], figures: [] });
    };
    expect(findingsAfter(edit)).toEqual([]);
  });

  test('no fault in two events of one title on different days', () => {
    expect(
      findingsAfter(
        (corpus) => void workOf(corpus).events.push({ ...train(corpus), slug: 'again', date: '2019-06-10' }),
      ),
    ).toEqual([]);
  });

  const kinds = [
    ['agreement', charter],
    ['event', train],
    ['figure', wagons],
  ] as const;

  describe.each(kinds)('of an %s', (kind, recordOf) => {
    const subject = `${kind} ${recordOf(GOOD).slug}`;

    test.each<[what: string, edit: (record: ReturnType<typeof recordOf>) => void, findings: string[]]>([
      [
        'a citation that is not there',
        ({ citations }) => void citations.push({ number: 3, section: 'ports' }),
        ['citation 3 is not there'],
      ],
      [
        'a citation that is made twice',
        ({ citations }) => void citations.push({ number: citations[0]?.number ?? 0, section: 'ports' }),
        [`cites ${recordOf(GOOD).citations[0]?.number} twice`],
      ],
      [
        'a section that is not there',
        ({ sections }) => void sections.push('signals'),
        ['section signals is not there'],
      ],
      [
        'a section that is named twice',
        ({ sections }) => void sections.push(...sections),
        [`names ${recordOf(GOOD).sections[0]} twice`],
      ],
      [
        'a citation in a section that is not there',
        ({ citations }) => void Object.assign(citations[0] ?? {}, { section: 'signals' }),
        ['section signals is not there'],
      ],
      [
        'no citation and no word why',
        (record) => void Object.assign(record, { citations: [] }),
        ['it must either cite or say why not'],
      ],
      [
        'a citation and a word why there is none',
        (record) => void Object.assign(record, { uncitedReason: 'The book gives none.' }),
        ['it must either cite or say why not'],
      ],
      [
        'a party that is neither a place nor an organisation',
        ({ parties }) => void parties.push({ role: 'participant' }),
        ['a party is either an organisation or a place'],
      ],
      [
        'a party that is both',
        ({ parties }) =>
          void parties.push({ place: 'duisburg', organisation: 'rhine-rail', role: 'participant' }),
        ['a party is either an organisation or a place'],
      ],
      [
        'a place that is not there',
        ({ parties }) => void parties.push({ place: 'rhine-rail', role: 'participant' }),
        ['place rhine-rail is not there'],
      ],
      [
        'an organisation that is not there',
        ({ parties }) => void parties.push({ organisation: 'duisburg', role: 'participant' }),
        ['organisation duisburg is not there'],
      ],
    ])('%s', (_what, edit, findings) => {
      const found = findingsAfter((corpus) => edit(recordOf(corpus)));
      expect(found).toEqual(findings.map((finding) => `${subject}: ${finding}`));
    });

    test('no fault without a citation when it says why', () => {
      expect(
        findingsAfter(
          (corpus) =>
            void Object.assign(recordOf(corpus), { citations: [], uncitedReason: 'None is given.' }),
        ),
      ).toEqual([]);
    });
  });
});

describe('of dates', () => {
  type SetDate = (corpus: CorpusFiles, date: string) => void;
  const COMPARISON = { kind: 'growth', value: '4', base: null } as const;

  describe.each<[what: string, subject: string, set: SetDate]>([
    ['when an agreement was signed', CHARTER, (corpus, signed) => Object.assign(charter(corpus), { signed })],
    ['when an agreement is valid', CHARTER, (corpus, valid) => Object.assign(charter(corpus), { valid })],
    ['of an event', 'event first-train-2019', (corpus, date) => Object.assign(train(corpus), { date })],
    ['of a figure', 'figure wagons-2019', (corpus, period) => Object.assign(wagons(corpus), { period })],
    [
      'with which a figure is compared',
      'figure wagons-2019',
      (corpus, base) => Object.assign(wagons(corpus), { comparison: { ...COMPARISON, base } }),
    ],
  ])('%s, it finds', (_what, subject, set) => {
    test.each([
      ['2009-12-31', `${subject}: 2009-12-31 lies outside 2010/2020`],
      ['2021', `${subject}: 2021 lies outside 2010/2020`],
      ['2019/2021', `${subject}: 2019/2021 lies outside 2010/2020`],
      ['2009/2015', `${subject}: 2009/2015 lies outside 2010/2020`],
      ['last spring', `${subject}: "last spring" is not an EDTF date`],
      ['2019-02-30', `${subject}: "2019-02-30" is not an EDTF date`],
    ])('a fault in %s', (date, finding) => {
      expect(findingsAfter((corpus) => set(corpus, date))).toEqual([finding]);
    });

    test.each(['2010-01-01', '2020', '2010/2020', '2015-06/..'])('no fault in %s', (date) => {
      expect(findingsAfter((corpus) => set(corpus, date))).toEqual([]);
    });

    test('no fault in any date of a work that does not say which time it covers', () => {
      const edit: Edit = (corpus) => {
        delete workOf(corpus).work?.covers;
        set(corpus, '1850');
      };
      expect(findingsAfter(edit)).toEqual([]);
    });
  });
});

test('it gives every finding of a corpus, not only the first', () => {
  const findings = findingsAfter((corpus) => {
    place(corpus, 'khorgos').country = 'XX';
    charter(corpus).type = 'roadmap';
    charter(corpus).signed = '1999';
    wagons(corpus).sections.push('signals');
  });
  expect(findings).toHaveLength(4);
});

describe('of signatures, events, ranges and citations, it finds', () => {
  const sign = (corpus: CorpusFiles, day: string | null) =>
    Object.assign(charter(corpus), { status: 'signed', signed: day });
  const meetingOf = (corpus: CorpusFiles, more: object = {}) =>
    Object.assign(train(corpus), {
      date: '2019-05-10',
      place: null,
      note: null,
      parties: structuredClone(charter(corpus).parties),
      ...more,
    });

  test.each<Case>([
    [
      'a date of signature where nothing was signed',
      (corpus) => Object.assign(charter(corpus), { status: 'planned' }),
      [`${CHARTER}: it is planned, so that it has no date of signature`],
    ],
    [
      'an agreement that does not name the event of its date and parties',
      (corpus) => {
        sign(corpus, '2019-05-10');
        meetingOf(corpus);
        for (const agreement of workOf(corpus).agreements) agreement.event = null;
      },
      [`${CHARTER}: event first-train-2019 has its date and parties, and is not named`],
    ],
    [
      'no such agreement where it says why',
      (corpus) => {
        Object.assign(sign(corpus, '2019-05-10'), { eventNote: 'It was signed elsewhere.' });
        meetingOf(corpus);
        for (const agreement of workOf(corpus).agreements) agreement.event = null;
      },
      [],
    ],
    [
      'an event that repeats an agreement',
      (corpus) => {
        sign(corpus, '2019-05-10').event = 'first-train-2019';
        meetingOf(corpus);
      },
      [`event first-train-2019: it is nothing but the signing of ${CHARTER}`],
    ],
    [
      'no such event where it has a venue, or says what else it was',
      (corpus) => {
        sign(corpus, '2019-05-10').event = 'first-train-2019';
        meetingOf(corpus, { note: 'A line was opened too.' });
      },
      [],
    ],
    [
      'a range without its upper end',
      (corpus) => Object.assign(wagons(corpus), { qualifier: 'range' }),
      ['figure wagons-2019: a range has an upper value, and nothing else has'],
    ],
    [
      'an upper end that is none',
      (corpus) => Object.assign(wagons(corpus), { qualifier: 'range', upperValue: wagons(corpus).value }),
      ['figure wagons-2019: its upper value is not above its value'],
    ],
    [
      'a citation that does not say its basis where others do',
      (corpus) => {
        const { agreements, events, figures } = workOf(corpus);
        for (const { citations } of [...agreements, ...events, ...figures])
          for (const citation of citations) citation.basis = 'mark';
        delete wagons(corpus).citations[0]?.basis;
      },
      ['figure wagons-2019: a citation does not say its basis, as those of other records do'],
    ],
  ])('%s', (_what, edit, findings) => {
    // The parties that the edit replaces are mentioned nowhere else.
    const told = findingsAfter(edit).filter((finding) => !finding.endsWith('no record mentions it'));
    expect(told).toEqual(findings);
  });
});
