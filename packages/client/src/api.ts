/** The types of the API, written by `pnpm generate` from its OpenAPI document. */
export interface paths {
    "/v1/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List agreements
         * @description Documents and understandings between parties. Filters combine: a record must meet all. With `facets`, the answer counts the records by each value, under all filters but the facet's own. As JSON, or with `format` or `Accept` as CSV (`text/csv`, safe for spreadsheets) or JSON-LD (`application/ld+json`).
         */
        get: operations["listAgreements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agreements/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one of the agreements
         * @description The record of a slug or an id, with the sources it rests on and the health of its evidence. As JSON or JSON-LD.
         */
        get: operations["getAgreement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List events
         * @description Dated happenings such as visits, forums and openings. Filters combine: a record must meet all. With `facets`, the answer counts the records by each value, under all filters but the facet's own. As JSON, or with `format` or `Accept` as CSV (`text/csv`, safe for spreadsheets) or JSON-LD (`application/ld+json`).
         */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one of the events
         * @description The record of a slug or an id, with the sources it rests on and the health of its evidence. As JSON or JSON-LD.
         */
        get: operations["getEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List figures
         * @description Numbers with a period, each with whose figure it is and, where there is one, in relation to whom. Filters combine: a record must meet all. With `facets`, the answer counts the records by each value, under all filters but the facet's own. As JSON, or with `format` or `Accept` as CSV (`text/csv`, safe for spreadsheets) or JSON-LD (`application/ld+json`).
         */
        get: operations["listFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/figures/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one of the figures
         * @description The record of a slug or an id, with the sources it rests on and the health of its evidence. As JSON or JSON-LD.
         */
        get: operations["getFigure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Figures as series
         * @description Figures of one indicator, subject, counterpart and unit in the order of time, ready to plot.
         */
        get: operations["listSeries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List organisations
         * @description Organisations that take part in records, in the order of their slugs.
         */
        get: operations["listOrganisations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an organisation
         * @description One organisation, with how many records it has of each kind.
         */
        get: operations["getOrganisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List places
         * @description Places from countries to districts, in the order of their slugs.
         */
        get: operations["listPlaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/places/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a place
         * @description One place, with how many records it has of each kind.
         */
        get: operations["getPlace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/places/{slug}/partners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is tied to a place
         * @description Parties of its agreements from another country, or, of an agreement within one country, the other parties; each with the agreements that tie them, of a `type` where that is given; `below` takes in all that lies in the place, and the organisations there.
         */
        get: operations["listPartners"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partnerships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List pairs of places that agreements join
         * @description Pairs of regions, or of countries, that the same agreements touch, those with most agreements first: enough for a map or a network. The filters are those of the agreements that count.
         */
        get: operations["listPartnerships"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vocabularies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the vocabularies
         * @description The terms that filters such as `type`, `level`, `sector` and `kind` take, with what each takes in. They come with the corpus.
         */
        get: operations["listVocabularies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sectors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List sectors
         * @description The vocabulary of sectors, and how many agreements are of each.
         */
        get: operations["listSectors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search everything
         * @description Records, organisations and places by their text, the best first. English stemming, accents ignored; the last word may be the beginning of one.
         */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export agreements
         * @description All agreements that meet the filters, one after another: NDJSON (a record a line) or CSV. The answer is a stream; an export of any length takes the same memory.
         */
        get: operations["exportAgreements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export events
         * @description All events that meet the filters, one after another: NDJSON (a record a line) or CSV. The answer is a stream; an export of any length takes the same memory.
         */
        get: operations["exportEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export figures
         * @description All figures that meet the filters, one after another: NDJSON (a record a line) or CSV. The answer is a stream; an export of any length takes the same memory.
         */
        get: operations["exportFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/works": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the works
         * @description The books and reports whose sources are watched, with their sections, in the order of their slugs.
         */
        get: operations["listWorks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/works/{work}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a work
         * @description One work with its sections.
         */
        get: operations["getWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/works/{work}/link-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Report the sources of a work that fail
         * @description The cited sources that are broken, drifted or out of reach: since when, why, what leans on them, and what can be done. As JSON, as a page to print or send (`format=html`), CSV or Markdown.
         */
        get: operations["reportWorkLinks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/citations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List citations
         * @description The numbered sources of the works, each with the state of its link, by work and number. Filters combine. As JSON, or with `format` for reference managers as CSL-JSON, BibTeX or RIS.
         */
        get: operations["listCitations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/works/{work}/citations/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a citation
         * @description The citation that a work numbers so; with `format` for reference managers as CSL-JSON, BibTeX or RIS.
         */
        get: operations["getCitation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/works/{work}/citations/{number}/dependents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What would fall if a source fell
         * @description The records that rest on a citation, with the health of their evidence now and if this source were lost.
         */
        get: operations["listDependents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List links
         * @description The distinct addresses that citations point at, in the order in which they were first seen or, with `sort`, in that of their last change. Filters combine. As JSON, or with `format` or `Accept` as CSV (`text/csv`, safe for spreadsheets).
         */
        get: operations["listLinks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/links/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a link
         * @description One link, with the citations that rest on it; now, or with `asOf` at another time.
         */
        get: operations["getLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/links/{id}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the checks of a link
         * @description What each check of the link found, newest first.
         */
        get: operations["listChecks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/links/{id}/checks/{check}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a check of a link
         * @description What one check found, and how it came to its verdict where that changed.
         */
        get: operations["getCheck"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hosts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List hosts
         * @description The hosts of all links, by name or, with `sort`, by need: how many links they have in each state, how many are due, when they are checked, and whether they answer at all. Filters combine.
         */
        get: operations["listHosts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hosts/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a host
         * @description One host, with the sum of what is known of its links.
         */
        get: operations["getHost"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List incidents
         * @description What took sources away, one incident for each cause, those that were opened last first. A link that was in doubt and is well again is none; a cause that returns within three days after its end goes on with its incident. Filters combine.
         */
        get: operations["listIncidents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an incident
         * @description One incident with its timeline, its links, and the records that rest on them, with what it costs in one sentence.
         */
        get: operations["getIncident"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/link-health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the links stand
         * @description Links in each state: in all, by host, by work and by section; now, or with `asOf` at another time. With `over` also as a series, ready to plot.
         */
        get: operations["reportLinkHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/evidence-health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the evidence of the records stands
         * @description Records by the health of their evidence: in all and by kind; with `over` also as a series, ready to plot.
         */
        get: operations["reportEvidenceHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List changes
         * @description What has changed in what is believed of links, hosts, records and citations, oldest first or, with `sort`, newest first. Keep `cursor` and ask with it again: each change comes once, in the same order for all. With `waitSeconds` the answer waits for a change. Filters combine.
         */
        get: operations["listChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/changes/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stream changes
         * @description Changes as Server-Sent Events, as they are made. Each event has the type of its change, the change as JSON, and an id. A client that connects again sends the last id as `Last-Event-ID` (browsers do so by themselves) and misses nothing. Without it or `cursor` the stream begins with the next change, or at `since`. After 15 seconds without a change there is a comment. A stream ends before `API_SEND_SECONDS` are over, and when the server stops: connect again.
         */
        get: operations["streamChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/changes.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow changes in Atom
         * @description The newest changes as sentences, newest first, with links into this API. The filters are those of the log: with `work`, `section` or `host` it is the feed of one of them; with `type=incident.opened` and the like, one entry for each cause. An entry keeps its id in every feed. Ask with `If-None-Match`.
         */
        get: operations["readAtomFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/changes.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow changes as JSON Feed
         * @description The newest changes as sentences, newest first, with links into this API. The filters are those of the log: with `work`, `section` or `host` it is the feed of one of them; with `type=incident.opened` and the like, one entry for each cause. An entry keeps its id in every feed. Ask with `If-None-Match`.
         */
        get: operations["readJsonFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/badge.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a badge
         * @description An image for the page of a work: what share of the web sources that it cites stands. Those that were never checked, or are in doubt, count neither way. Its title tells the numbers.
         */
        get: operations["getBadge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List subscriptions
         * @description What is told to whom, how and when, by name. They are added on the command line (`footing subscriptions`). Secrets are not shown, and addresses only in part.
         */
        get: operations["listSubscriptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a subscription
         * @description One subscription, and whether what it tells arrives.
         */
        get: operations["getSubscription"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List deliveries
         * @description What was sent to subscriptions, newest first, and whether it has arrived. What is `dead` was given up after ten attempts, and can be sent again on the command line (`footing deliveries replay`). What was said is not shown.
         */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/livez": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the process runs
         * @description Answers as long as the process can answer at all; asks nothing of the database.
         */
        get: operations["livez"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether requests can be served
         * @description Answers 200 when the database answers, within 3 seconds, and 503 when not; `type` tells a database that cannot be reached (`database-unavailable`) from one whose tables are locked (`database-busy`) and from an API that stops (`stopping`).
         */
        get: operations["readyz"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a kind of problem means
         * @description The address that error answers give as their `type`.
         */
        get: operations["getProblem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/schemas/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the schema of a corpus file
         * @description JSON Schema (2020-12) of a file of a corpus, for editors and validators. The names are vocabularies, agencies, places, organisations, work, citations, agreements, events, figures.
         */
        get: operations["getSchema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contexts/record.jsonld": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the JSON-LD context
         * @description The terms of JSON-LD answers in those of schema.org; answers name it as their `@context`.
         */
        get: operations["getContext"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A document or understanding between parties. */
        Agreement: {
            /**
             * Format: uuid
             * @description UUIDv7 of the record.
             */
            id: string;
            /** @description Readable name, unique among its kind: lower-case Latin letters and digits, with single hyphens between, such as `north-port`. */
            slug: string;
            /** @description Readable name, unique among its kind: lower-case Latin letters and digits, with single hyphens between, such as `north-port`. */
            work: string;
            title: string;
            summary: string;
            /** @description A term of the corpus's vocabulary; `/v1/vocabularies` lists them. */
            type: string;
            /**
             * @description `agreed` is reached without a document that is named; `reported` is told of without a date or document.
             * @enum {unknown}
             */
            status: "signed" | "agreed" | "in-preparation" | "planned" | "reported";
            /** @description A term of the corpus's vocabulary; `/v1/vocabularies` lists them. */
            level: string;
            signed: string | null;
            valid: string | null;
            parties: {
                /** @description Readable name, unique among its kind: lower-case Latin letters and digits, with single hyphens between, such as `north-port`. */
                slug: string;
                name: string;
                /**
                 * @description Which list the slug is of.
                 * @enum {unknown}
                 */
                entity: "organisation" | "place";
                country: string | null;
                /**
                 * @description `subject` is whose figure it is, `counterpart` in relation to whom.
                 * @enum {unknown}
                 */
                role: "party" | "participant" | "subject" | "counterpart";
                /** @description With `include=parties`: kind of organisation or place. */
                kind?: string;
                place?: string | null;
            }[];
            sectors: string[];
            value: {
                /** @description Exact decimal as text, such as `41000` or `1.5`. */
                amount: string;
                /** @description ISO 4217 code, such as `EUR`. */
                currency: string;
                /**
                 * @description How the source qualifies the number.
                 * @enum {unknown}
                 */
                qualifier: "exact" | "about" | "nearly" | "more-than" | "at-least" | "up-to" | "range";
            } | null;
            event: string | null;
            eventNote: string | null;
            /** @description Sections of the work that tell of it. */
            sections: string[];
            citations: {
                number: number;
                section: string | null;
                basis: ("mark" | "passage" | "title") | null;
                /** @description With `include=citations`. */
                title?: string;
                /** @description The reference as CSL-JSON. */
                csl?: {
                    id: string;
                    /** @enum {unknown} */
                    type: "webpage" | "article-newspaper" | "book";
                    title: string;
                    author?: {
                        family: string;
                        given?: string;
                    }[];
                    "container-title"?: string;
                    publisher?: string;
                    issued?: {
                        "date-parts": number[][];
                    };
                    "number-of-pages"?: string;
                    ISBN?: string;
                    URL?: string;
                };
                link?: {
                    /**
                     * Format: uuid
                     * @description UUIDv7 of the record.
                     */
                    id: string;
                    url: string;
                    /**
                     * @description What is believed of the link after all its checks. One bad answer makes it `suspect`; it is `broken` only after several failures over a minimum time, and `unreachable` while its host as a whole fails.
                     * @enum {unknown}
                     */
                    state: "unchecked" | "alive" | "moved" | "redirected" | "drifted" | "restricted" | "suspect" | "broken" | "unreachable" | "skipped";
                    lastCheckedAt: string | null;
                } | null;
            }[];
            /**
             * @description `sound`: every web source is alive. `weakened`: some are broken or no longer what was cited. `archived`: all are broken, but an archived copy stands in. `lost`: no source lives and none is archived. `print_only`: it rests on print. `unchecked`: nothing is known to be broken, but not every source has been seen alive. `uncited`: it names no source.
             * @enum {unknown}
             */
            evidenceHealth: "sound" | "weakened" | "archived" | "lost" | "print_only" | "unchecked" | "uncited";
            uncitedReason: string | null;
            note: string | null;
            /** @description With `q`: where it matched, as HTML with `<mark>`. */
            highlight?: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant in UTC.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant in UTC.
             */
            updatedAt: string;
        };
        /** @description A change in what is believed of a link, a host, a record or a citation, or an incident. `type` says which. */
        Change: {
            /** @description Number of the change: the same wherever it is told, so that it can be told apart. */
            id: string;
            /** @enum {string} */
            type: "link.state_changed";
            /**
             * Format: date-time
             * @description RFC 3339 instant in UTC.
             */
            at: string;
            subject: {
                /** @enum {unknown} */
                kind: "link";
                /**
                 * Format: uuid
                 * @description UUIDv7 of the record.
                 */
                id: string;
                /** @description Slug of a record, URL of a link, name of a host or machine, `WORK/NUMBER` of a citation; of an incident the name of its cause. It is told also where the subject is gone. */
                name: string;
                title: string | null;
            };
            /** @description Who changed it: `worker`, `load`, or a program on the database. */
            actor: string;
            host: string | null;
            /** @description Works that cite or contain the subject. */
            works: string[];
            /** @description Sections that cite or mention it, as `WORK/SECTION`. */
            sections: string[];
            before: {
                /**
                 * @description What is believed of the link after all its checks. One bad answer makes it `suspect`; it is `broken` only after several failures over a minimum time, and `unreachable` while its host as a whole fails.
                 * @enum {unknown}
                 */
                state: "unchecked" | "alive" | "moved" | "redirected" | "drifted" | "restricted" | "suspect" | "broken" | "unreachable" | "skipped";
            };
            after: {
                /**
                 * @description What is believed of the link after all its checks. One bad answer makes it `suspect`; it is `broken` only after several failures over a minimum time, and `unreachable` while its host as a whole fails.
                 * @enum {unknown}
                 */
                state: "unchecked" | "alive" | "moved" | "redirected" | "drifted" | "restricted" | "suspect" | "broken" | "unreachable" | "skipped";
                verdict: ("alive" | "moved" | "redirected" | "broken" | "soft_404" | "drifted" | "restricted" | "rate_limited" | "unreachable" | "skipped") | null;
                reason: string | null;
            };
        } | {
            /** @description Number of the change: the same wherever it is told, so that it can be told apart. */
            id: string;
            /** @enum {string} */
            type: "link.moved";
            /**
             * Format: date-time
             * @description RFC 3339 instant in UTC.
             */
            at: string;
            subject: {
                /** @enum {unknown} */
                kind: "link";
                /**
                 * Format: uuid
                 * @description UUIDv7 of the record.
                 */
                id: string;
                /** @description Slug of a record, URL of a link, name of a host or machine, `WORK/NUMBER` of a citation; of an incident the name of its cause. It is told also where the subject is gone. */
                name: string;
                title: string | null;
            };
            /** @description Who changed it: `worker`, `load`, or a program on the database. */
            actor: string;
            host: string | null;
            /** @description Works that cite or contain the subject. */
            works: string[];
            /** @description Sections that cite or mention it, as `WORK/SECTION`. */
            sections: string[];
            before: {
                movedTo: string | null;
            };
            after: {
                movedTo: string | null;
            };
        } | {
            /** @description Number of the change: the same wherever it is told, so that it can be told apart. */
            id: string;
            /** @enum {string} */
            type: "host.outage_began";
            /**
             * Format: date-time
             * @description RFC 3339 instant in UTC.
             */
            at: string;
            subject: {
                /** @enum {unknown} */
                kind: "host";
                /**
                 * Format: uuid
                 * @description UUIDv7 of the record.
                 */
                id: string;
                /** @description Slug of a record, URL of a link, name of a host or machine, `WORK/NUMBER` of a citation; of an incident the name of its cause. It is told also where the subject is gone. */
                name: string;
                title: string | null;
            };
            /** @description Who changed it: `worker`, `load`, or a program on the database. */
            actor: string;
            host: string | null;
            /** @description Works that cite or contain the subject. */
            works: string[];
            /** @description Sections that cite or mention it, as `WORK/SECTION`. */
            sections: string[];
            before: {
                outageSince: string | null;
            };
            after: {
                outageSince: string | null;
            };
        } | {
            /** @description Number of the change: the same wherever it is told, so that it can be told apart. */
            id: string;
            /** @enum {string} */
            type: "host.outage_ended";
            /**
             * Format: date-time
             * @description RFC 3339 instant in UTC.
             */
            at: string;
            subject: {
                /** @enum {unknown} */
                kind: "host";
                /**
                 * Format: uuid
                 * @description UUIDv7 of the record.
                 */
                id: string;
                /** @description Slug of a record, URL of a link, name of a host or machine, `WORK/NUMBER` of a citation; of an incident the name of its cause. It is told also where the subject is gone. */
                name: string;
                title: string | null;
            };
            /** @description Who changed it: `worker`, `load`, or a program on the database. */
            actor: string;
            host: string | null;
            /** @description Works that cite or contain the subject. */
            works: string[];
            /** @description Sections that cite or mention it, as `WORK/SECTION`. */
            sections: string[];
            before: {
                outageSince: string | null;
            };
            after: {
                outageSince: string | null;
            };
        } | {
            /** @description Number of the change: the same wherever it is told, so that it can be told apart. */
            id: string;
            /** @enum {string} */
            type: "network.outage_began";
            /**
             * Format: date-time
             * @description RFC 3339 instant in UTC.
             */
            at: string;
            subject: {
                /** @enum {unknown} */
                kind: "network";
                /**
                 * Format: uuid
                 * @description UUIDv7 of the record.
                 */
                id: string;
                /** @description Slug of a record, URL of a link, name of a host or machine, `WORK/NUMBER` of a citation; of an incident the name of its cause. It is told also where the subject is gone. */
                name: string;
                title: string | null;
            };
            /** @description Who changed it: `worker`, `load`, or a program on the database. */
            actor: string;
            host: string | null;
            /** @description Works that cite or contain the subject. */
            works: string[];
            /** @description Sections that cite or mention it, as `WORK/SECTION`. */
            sections: string[];
            before: {
                outageSince: string | null;
            };
            after: {
                outageSince: string | null;
            };
        } | {
            /** @description Number of the change: the same wherever it is told, so that it can be told apart. */
            id: string;
            /** @enum {string} */
            type: "network.outage_ended";
            /**
             * Format: date-time
             * @description RFC 3339 instant in UTC.
             */
            at: string;
            subject: {
                /** @enum {unknown} */
                kind: "network";
                /**
                 * Format: uuid
                 * @description UUIDv7 of the record.
                 */
                id: string;
                /** @description Slug of a record, URL of a link, name of a host or machine, `WORK/NUMBER` of a citation; of an incident the name of its cause. It is told also where the subject is gone. */
                name: string;
                title: string | null;
            };
            /** @description Who changed it: `worker`, `load`, or a program on the database. */
            actor: string;
            host: string | null;
            /** @description Works that cite or contain the subject. */
            works: string[];
            /** @description Sections that cite or mention it, as `WORK/SECTION`. */
            sections: string[];
            before: {
                outageSince: string | null;
            };
            after: {
                outageSince: string | null;
            };
        } | {
            /** @description Number of the change: the same wherever it is told, so that it can be told apart. */
            id: string;
            /** @enum {string} */
            type: "incident.opened";
            /**
             * Format: date-time
             * @description RFC 3339 instant in UTC.
             */
            at: string;
            subject: {
                /** @enum {unknown} */
                kind: "incident";
                /**
                 * Format: uuid
                 * @description UUIDv7 of the record.
                 */
                id: string;
                /** @description Slug of a record, URL of a link, name of a host or machine, `WORK/NUMBER` of a citation; of an incident the name of its cause. It is told also where the subject is gone. */
                name: string;
                title: string | null;
            };
            /** @description Who changed it: `worker`, `load`, or a program on the database. */
            actor: string;
            host: string | null;
            /** @description Works that cite or contain the subject. */
            works: string[];
            /** @description Sections that cite or mention it, as `WORK/SECTION`. */
            sections: string[];
            before: null;
            after: {
                /**
                 * @description `link`: one page is gone. `host`: a host is down, or several of its links are lost together. `network`: the network of a worker itself; nobody is to blame.
                 * @enum {unknown}
                 */
                cause: "link" | "host" | "network";
                /** @description Links that are confirmed broken by it. */
                links: number;
            };
        } | {
            /** @description Number of the change: the same wherever it is told, so that it can be told apart. */
            id: string;
            /** @enum {string} */
            type: "incident.reopened";
            /**
             * Format: date-time
             * @description RFC 3339 instant in UTC.
             */
            at: string;
            subject: {
                /** @enum {unknown} */
                kind: "incident";
                /**
                 * Format: uuid
                 * @description UUIDv7 of the record.
                 */
                id: string;
                /** @description Slug of a record, URL of a link, name of a host or machine, `WORK/NUMBER` of a citation; of an incident the name of its cause. It is told also where the subject is gone. */
                name: string;
                title: string | null;
            };
            /** @description Who changed it: `worker`, `load`, or a program on the database. */
            actor: string;
            host: string | null;
            /** @description Works that cite or contain the subject. */
            works: string[];
            /** @description Sections that cite or mention it, as `WORK/SECTION`. */
            sections: string[];
            before: null;
            after: {
                /**
                 * @description `link`: one page is gone. `host`: a host is down, or several of its links are lost together. `network`: the network of a worker itself; nobody is to blame.
                 * @enum {unknown}
                 */
                cause: "link" | "host" | "network";
                /** @description Links that are confirmed broken by it. */
                links: number;
            };
        } | {
            /** @description Number of the change: the same wherever it is told, so that it can be told apart. */
            id: string;
            /** @enum {string} */
            type: "incident.closed";
            /**
             * Format: date-time
             * @description RFC 3339 instant in UTC.
             */
            at: string;
            subject: {
                /** @enum {unknown} */
                kind: "incident";
                /**
                 * Format: uuid
                 * @description UUIDv7 of the record.
                 */
                id: string;
                /** @description Slug of a record, URL of a link, name of a host or machine, `WORK/NUMBER` of a citation; of an incident the name of its cause. It is told also where the subject is gone. */
                name: string;
                title: string | null;
            };
            /** @description Who changed it: `worker`, `load`, or a program on the database. */
            actor: string;
            host: string | null;
            /** @description Works that cite or contain the subject. */
            works: string[];
            /** @description Sections that cite or mention it, as `WORK/SECTION`. */
            sections: string[];
            before: null;
            after: {
                /**
                 * @description `link`: one page is gone. `host`: a host is down, or several of its links are lost together. `network`: the network of a worker itself; nobody is to blame.
                 * @enum {unknown}
                 */
                cause: "link" | "host" | "network";
                /** @description Links that are confirmed broken by it. */
                links: number;
            };
        } | {
            /** @description Number of the change: the same wherever it is told, so that it can be told apart. */
            id: string;
            /** @enum {string} */
            type: "record.created";
            /**
             * Format: date-time
             * @description RFC 3339 instant in UTC.
             */
            at: string;
            subject: {
                /** @enum {unknown} */
                kind: "agreement" | "event" | "figure";
                /**
                 * Format: uuid
                 * @description UUIDv7 of the record.
                 */
                id: string;
                /** @description Slug of a record, URL of a link, name of a host or machine, `WORK/NUMBER` of a citation; of an incident the name of its cause. It is told also where the subject is gone. */
                name: string;
                title: string | null;
            };
            /** @description Who changed it: `worker`, `load`, or a program on the database. */
            actor: string;
            host: string | null;
            /** @description Works that cite or contain the subject. */
            works: string[];
            /** @description Sections that cite or mention it, as `WORK/SECTION`. */
            sections: string[];
            before: null;
            after: {
                title: string;
                /**
                 * @description `sound`: every web source is alive. `weakened`: some are broken or no longer what was cited. `archived`: all are broken, but an archived copy stands in. `lost`: no source lives and none is archived. `print_only`: it rests on print. `unchecked`: nothing is known to be broken, but not every source has been seen alive. `uncited`: it names no source.
                 * @enum {unknown}
                 */
                evidenceHealth: "sound" | "weakened" | "archived" | "lost" | "print_only" | "unchecked" | "uncited";
            };
        } | {
            /** @description Number of the change: the same wherever it is told, so that it can be told apart. */
            id: string;
            /** @enum {string} */
            type: "record.updated";
            /**
             * Format: date-time
             * @description RFC 3339 instant in UTC.
             */
            at: string;
            subject: {
                /** @enum {unknown} */
                kind: "agreement" | "event" | "figure";
                /**
                 * Format: uuid
                 * @description UUIDv7 of the record.
                 */
                id: string;
                /** @description Slug of a record, URL of a link, name of a host or machine, `WORK/NUMBER` of a citation; of an incident the name of its cause. It is told also where the subject is gone. */
                name: string;
                title: string | null;
            };
            /** @description Who changed it: `worker`, `load`, or a program on the database. */
            actor: string;
            host: string | null;
            /** @description Works that cite or contain the subject. */
            works: string[];
            /** @description Sections that cite or mention it, as `WORK/SECTION`. */
            sections: string[];
            /** @description The fields that differ, as the API shows them. */
            before: {
                [key: string]: unknown;
            };
            /** @description The fields that differ, as the API shows them. */
            after: {
                [key: string]: unknown;
            };
        } | {
            /** @description Number of the change: the same wherever it is told, so that it can be told apart. */
            id: string;
            /** @enum {string} */
            type: "record.deleted";
            /**
             * Format: date-time
             * @description RFC 3339 instant in UTC.
             */
            at: string;
            subject: {
                /** @enum {unknown} */
                kind: "agreement" | "event" | "figure";
                /**
                 * Format: uuid
                 * @description UUIDv7 of the record.
                 */
                id: string;
                /** @description Slug of a record, URL of a link, name of a host or machine, `WORK/NUMBER` of a citation; of an incident the name of its cause. It is told also where the subject is gone. */
                name: string;
                title: string | null;
            };
            /** @description Who changed it: `worker`, `load`, or a program on the database. */
            actor: string;
            host: string | null;
            /** @description Works that cite or contain the subject. */
            works: string[];
            /** @description Sections that cite or mention it, as `WORK/SECTION`. */
            sections: string[];
            before: {
                title: string;
                /**
                 * @description `sound`: every web source is alive. `weakened`: some are broken or no longer what was cited. `archived`: all are broken, but an archived copy stands in. `lost`: no source lives and none is archived. `print_only`: it rests on print. `unchecked`: nothing is known to be broken, but not every source has been seen alive. `uncited`: it names no source.
                 * @enum {unknown}
                 */
                evidenceHealth: "sound" | "weakened" | "archived" | "lost" | "print_only" | "unchecked" | "uncited";
            };
            after: null;
        } | {
            /** @description Number of the change: the same wherever it is told, so that it can be told apart. */
            id: string;
            /** @enum {string} */
            type: "record.restored";
            /**
             * Format: date-time
             * @description RFC 3339 instant in UTC.
             */
            at: string;
            subject: {
                /** @enum {unknown} */
                kind: "agreement" | "event" | "figure";
                /**
                 * Format: uuid
                 * @description UUIDv7 of the record.
                 */
                id: string;
                /** @description Slug of a record, URL of a link, name of a host or machine, `WORK/NUMBER` of a citation; of an incident the name of its cause. It is told also where the subject is gone. */
                name: string;
                title: string | null;
            };
            /** @description Who changed it: `worker`, `load`, or a program on the database. */
            actor: string;
            host: string | null;
            /** @description Works that cite or contain the subject. */
            works: string[];
            /** @description Sections that cite or mention it, as `WORK/SECTION`. */
            sections: string[];
            before: null;
            after: {
                title: string;
                /**
                 * @description `sound`: every web source is alive. `weakened`: some are broken or no longer what was cited. `archived`: all are broken, but an archived copy stands in. `lost`: no source lives and none is archived. `print_only`: it rests on print. `unchecked`: nothing is known to be broken, but not every source has been seen alive. `uncited`: it names no source.
                 * @enum {unknown}
                 */
                evidenceHealth: "sound" | "weakened" | "archived" | "lost" | "print_only" | "unchecked" | "uncited";
            };
        } | {
            /** @description Number of the change: the same wherever it is told, so that it can be told apart. */
            id: string;
            /** @enum {string} */
            type: "record.health_changed";
            /**
             * Format: date-time
             * @description RFC 3339 instant in UTC.
             */
            at: string;
            subject: {
                /** @enum {unknown} */
                kind: "agreement" | "event" | "figure";
                /**
                 * Format: uuid
                 * @description UUIDv7 of the record.
                 */
                id: string;
                /** @description Slug of a record, URL of a link, name of a host or machine, `WORK/NUMBER` of a citation; of an incident the name of its cause. It is told also where the subject is gone. */
                name: string;
                title: string | null;
            };
            /** @description Who changed it: `worker`, `load`, or a program on the database. */
            actor: string;
            host: string | null;
            /** @description Works that cite or contain the subject. */
            works: string[];
            /** @description Sections that cite or mention it, as `WORK/SECTION`. */
            sections: string[];
            before: {
                /**
                 * @description `sound`: every web source is alive. `weakened`: some are broken or no longer what was cited. `archived`: all are broken, but an archived copy stands in. `lost`: no source lives and none is archived. `print_only`: it rests on print. `unchecked`: nothing is known to be broken, but not every source has been seen alive. `uncited`: it names no source.
                 * @enum {unknown}
                 */
                evidenceHealth: "sound" | "weakened" | "archived" | "lost" | "print_only" | "unchecked" | "uncited";
            };
            after: {
                /**
                 * @description `sound`: every web source is alive. `weakened`: some are broken or no longer what was cited. `archived`: all are broken, but an archived copy stands in. `lost`: no source lives and none is archived. `print_only`: it rests on print. `unchecked`: nothing is known to be broken, but not every source has been seen alive. `uncited`: it names no source.
                 * @enum {unknown}
                 */
                evidenceHealth: "sound" | "weakened" | "archived" | "lost" | "print_only" | "unchecked" | "uncited";
            };
        } | {
            /** @description Number of the change: the same wherever it is told, so that it can be told apart. */
            id: string;
            /** @enum {string} */
            type: "citation.created";
            /**
             * Format: date-time
             * @description RFC 3339 instant in UTC.
             */
            at: string;
            subject: {
                /** @enum {unknown} */
                kind: "citation";
                /**
                 * Format: uuid
                 * @description UUIDv7 of the record.
                 */
                id: string;
                /** @description Slug of a record, URL of a link, name of a host or machine, `WORK/NUMBER` of a citation; of an incident the name of its cause. It is told also where the subject is gone. */
                name: string;
                title: string | null;
            };
            /** @description Who changed it: `worker`, `load`, or a program on the database. */
            actor: string;
            host: string | null;
            /** @description Works that cite or contain the subject. */
            works: string[];
            /** @description Sections that cite or mention it, as `WORK/SECTION`. */
            sections: string[];
            before: null;
            after: {
                title: string;
            };
        } | {
            /** @description Number of the change: the same wherever it is told, so that it can be told apart. */
            id: string;
            /** @enum {string} */
            type: "citation.updated";
            /**
             * Format: date-time
             * @description RFC 3339 instant in UTC.
             */
            at: string;
            subject: {
                /** @enum {unknown} */
                kind: "citation";
                /**
                 * Format: uuid
                 * @description UUIDv7 of the record.
                 */
                id: string;
                /** @description Slug of a record, URL of a link, name of a host or machine, `WORK/NUMBER` of a citation; of an incident the name of its cause. It is told also where the subject is gone. */
                name: string;
                title: string | null;
            };
            /** @description Who changed it: `worker`, `load`, or a program on the database. */
            actor: string;
            host: string | null;
            /** @description Works that cite or contain the subject. */
            works: string[];
            /** @description Sections that cite or mention it, as `WORK/SECTION`. */
            sections: string[];
            /** @description The fields that differ, as the API shows them. */
            before: {
                [key: string]: unknown;
            };
            /** @description The fields that differ, as the API shows them. */
            after: {
                [key: string]: unknown;
            };
        } | {
            /** @description Number of the change: the same wherever it is told, so that it can be told apart. */
            id: string;
            /** @enum {string} */
            type: "citation.deleted";
            /**
             * Format: date-time
             * @description RFC 3339 instant in UTC.
             */
            at: string;
            subject: {
                /** @enum {unknown} */
                kind: "citation";
                /**
                 * Format: uuid
                 * @description UUIDv7 of the record.
                 */
                id: string;
                /** @description Slug of a record, URL of a link, name of a host or machine, `WORK/NUMBER` of a citation; of an incident the name of its cause. It is told also where the subject is gone. */
                name: string;
                title: string | null;
            };
            /** @description Who changed it: `worker`, `load`, or a program on the database. */
            actor: string;
            host: string | null;
            /** @description Works that cite or contain the subject. */
            works: string[];
            /** @description Sections that cite or mention it, as `WORK/SECTION`. */
            sections: string[];
            before: {
                title: string;
            };
            after: null;
        } | {
            /** @description Number of the change: the same wherever it is told, so that it can be told apart. */
            id: string;
            /** @enum {string} */
            type: "citation.restored";
            /**
             * Format: date-time
             * @description RFC 3339 instant in UTC.
             */
            at: string;
            subject: {
                /** @enum {unknown} */
                kind: "citation";
                /**
                 * Format: uuid
                 * @description UUIDv7 of the record.
                 */
                id: string;
                /** @description Slug of a record, URL of a link, name of a host or machine, `WORK/NUMBER` of a citation; of an incident the name of its cause. It is told also where the subject is gone. */
                name: string;
                title: string | null;
            };
            /** @description Who changed it: `worker`, `load`, or a program on the database. */
            actor: string;
            host: string | null;
            /** @description Works that cite or contain the subject. */
            works: string[];
            /** @description Sections that cite or mention it, as `WORK/SECTION`. */
            sections: string[];
            before: null;
            after: {
                title: string;
            };
        };
        /** @description One observation of a link and the verdict on it. */
        Check: {
            /**
             * Format: uuid
             * @description UUIDv7 of the record.
             */
            id: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant in UTC.
             */
            checkedAt: string;
            unchangedSince: string | null;
            /**
             * @description `alive`: answers with the page. `moved`: permanently redirected to an equivalent page. `redirected`: temporarily. `broken`: gone (404, 410, no such host). `soft_404`: answers 200 but says the page is gone. `drifted`: no longer what was cited. `restricted`: answers, but not to us (401, 403, 451). `rate_limited`: asked us to wait (429). `unreachable`: network, time-out or 5xx. `skipped`: not fetched (address not allowed).
             * @enum {unknown}
             */
            verdict: "alive" | "moved" | "redirected" | "broken" | "soft_404" | "drifted" | "restricted" | "rate_limited" | "unreachable" | "skipped";
            /**
             * @description What is believed of the link after all its checks. One bad answer makes it `suspect`; it is `broken` only after several failures over a minimum time, and `unreachable` while its host as a whole fails.
             * @enum {unknown}
             */
            state: "unchecked" | "alive" | "moved" | "redirected" | "drifted" | "restricted" | "suspect" | "broken" | "unreachable" | "skipped";
            /** @description The verdict in one sentence. */
            reason: string;
            confidence: number | null;
            reasonCode: string | null;
            newAddress: string | null;
            status: number | null;
            failure: string | null;
            finalUrl: string | null;
            redirects: {
                status: number;
                /** @description Absolute address it leads to. */
                location: string;
            }[];
            /** @description Milliseconds of each phase of the last request, and of the whole check. A phase that a reused connection skipped is absent. */
            timings: {
                dnsMs?: number;
                connectMs?: number;
                tlsMs?: number;
                firstByteMs?: number;
                bodyMs?: number;
                /** @description The whole check with all its redirects. */
                totalMs: number;
            };
            bytes: number | null;
            contentType: string | null;
            title: string | null;
        };
        /** @description One check of a link, with its transcript. */
        CheckDetail: {
            /**
             * Format: uuid
             * @description UUIDv7 of the record.
             */
            id: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant in UTC.
             */
            checkedAt: string;
            unchangedSince: string | null;
            /**
             * @description `alive`: answers with the page. `moved`: permanently redirected to an equivalent page. `redirected`: temporarily. `broken`: gone (404, 410, no such host). `soft_404`: answers 200 but says the page is gone. `drifted`: no longer what was cited. `restricted`: answers, but not to us (401, 403, 451). `rate_limited`: asked us to wait (429). `unreachable`: network, time-out or 5xx. `skipped`: not fetched (address not allowed).
             * @enum {unknown}
             */
            verdict: "alive" | "moved" | "redirected" | "broken" | "soft_404" | "drifted" | "restricted" | "rate_limited" | "unreachable" | "skipped";
            /**
             * @description What is believed of the link after all its checks. One bad answer makes it `suspect`; it is `broken` only after several failures over a minimum time, and `unreachable` while its host as a whole fails.
             * @enum {unknown}
             */
            state: "unchecked" | "alive" | "moved" | "redirected" | "drifted" | "restricted" | "suspect" | "broken" | "unreachable" | "skipped";
            /** @description The verdict in one sentence. */
            reason: string;
            confidence: number | null;
            reasonCode: string | null;
            newAddress: string | null;
            status: number | null;
            failure: string | null;
            finalUrl: string | null;
            redirects: {
                status: number;
                /** @description Absolute address it leads to. */
                location: string;
            }[];
            /** @description Milliseconds of each phase of the last request, and of the whole check. A phase that a reused connection skipped is absent. */
            timings: {
                dnsMs?: number;
                connectMs?: number;
                tlsMs?: number;
                firstByteMs?: number;
                bodyMs?: number;
                /** @description The whole check with all its redirects. */
                totalMs: number;
            };
            bytes: number | null;
            contentType: string | null;
            title: string | null;
            transcript: string[] | null;
        };
        /** @description One numbered source of a work, with the state of its link. */
        Citation: {
            /**
             * Format: uuid
             * @description UUIDv7 of the record.
             */
            id: string;
            /** @description Readable name, unique among its kind: lower-case Latin letters and digits, with single hyphens between, such as `north-port`. */
            work: string;
            number: number;
            /**
             * @description `web` has an address; `print` has none.
             * @enum {unknown}
             */
            kind: "web" | "print";
            title: string;
            /** @description The reference as CSL-JSON. */
            csl: {
                id: string;
                /** @enum {unknown} */
                type: "webpage" | "article-newspaper" | "book";
                title: string;
                author?: {
                    family: string;
                    given?: string;
                }[];
                "container-title"?: string;
                publisher?: string;
                issued?: {
                    "date-parts": number[][];
                };
                "number-of-pages"?: string;
                ISBN?: string;
                URL?: string;
            };
            pinpoint: string | null;
            section: string | null;
            newsSource: {
                agency: string;
                articleId: number;
                section: string;
                year?: number;
            } | null;
            /** @description The citation as the work prints it, at the foot of the page and in the list. */
            printed: {
                footnote?: string;
                bibliography?: string;
            };
            /** @description How sure the importer was of the address. */
            confidence: number;
            /** @description What the importer asked a person to look at. */
            reviewNotes: string[];
            link: {
                /**
                 * Format: uuid
                 * @description UUIDv7 of the record.
                 */
                id: string;
                url: string;
                /**
                 * @description What is believed of the link after all its checks. One bad answer makes it `suspect`; it is `broken` only after several failures over a minimum time, and `unreachable` while its host as a whole fails.
                 * @enum {unknown}
                 */
                state: "unchecked" | "alive" | "moved" | "redirected" | "drifted" | "restricted" | "suspect" | "broken" | "unreachable" | "skipped";
                /**
                 * Format: date-time
                 * @description RFC 3339 instant in UTC.
                 */
                stateSince: string;
                lastCheckedAt: string | null;
            } | null;
            /**
             * Format: date-time
             * @description RFC 3339 instant in UTC.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant in UTC.
             */
            updatedAt: string;
        };
        /** @description What was sent to one subscription, and whether it has arrived. */
        Delivery: {
            /**
             * Format: uuid
             * @description The same at every attempt: the `webhook-id`.
             */
            id: string;
            /** @description Name of the subscription. */
            subscription: string;
            /**
             * @description `reminder`: something is still down. `digest`: what is down, and what is new.
             * @enum {unknown}
             */
            type: "notice" | "reminder" | "digest" | "test";
            /**
             * @description `waiting`: for its first or next attempt. `dead`: given up; it can be sent again.
             * @enum {unknown}
             */
            state: "waiting" | "delivered" | "dead";
            /**
             * Format: date-time
             * @description RFC 3339 instant in UTC.
             */
            createdAt: string;
            attempts: number;
            nextAttemptAt: string | null;
            deliveredAt: string | null;
            error: ("unreachable" | "timeout" | "blocked_address" | "redirected" | "refused" | "gone" | "mail_not_set_up") | null;
            status: number | null;
        };
        /** @description The records that rest on a citation, with their health now and if its source were lost. */
        Dependents: {
            /** @description Readable name, unique among its kind: lower-case Latin letters and digits, with single hyphens between, such as `north-port`. */
            work: string;
            number: number;
            items: {
                /** @enum {unknown} */
                kind: "agreement" | "event" | "figure";
                /** @description Readable name, unique among its kind: lower-case Latin letters and digits, with single hyphens between, such as `north-port`. */
                slug: string;
                title: string;
                /**
                 * @description `sound`: every web source is alive. `weakened`: some are broken or no longer what was cited. `archived`: all are broken, but an archived copy stands in. `lost`: no source lives and none is archived. `print_only`: it rests on print. `unchecked`: nothing is known to be broken, but not every source has been seen alive. `uncited`: it names no source.
                 * @enum {unknown}
                 */
                evidenceHealth: "sound" | "weakened" | "archived" | "lost" | "print_only" | "unchecked" | "uncited";
                /**
                 * @description `sound`: every web source is alive. `weakened`: some are broken or no longer what was cited. `archived`: all are broken, but an archived copy stands in. `lost`: no source lives and none is archived. `print_only`: it rests on print. `unchecked`: nothing is known to be broken, but not every source has been seen alive. `uncited`: it names no source.
                 * @enum {unknown}
                 */
                ifLost: "sound" | "weakened" | "archived" | "lost" | "print_only" | "unchecked" | "uncited";
            }[];
        };
        /** @description A dated happening. */
        Event: {
            /**
             * Format: uuid
             * @description UUIDv7 of the record.
             */
            id: string;
            /** @description Readable name, unique among its kind: lower-case Latin letters and digits, with single hyphens between, such as `north-port`. */
            slug: string;
            /** @description Readable name, unique among its kind: lower-case Latin letters and digits, with single hyphens between, such as `north-port`. */
            work: string;
            title: string;
            summary: string;
            /** @description A term of the corpus's vocabulary; `/v1/vocabularies` lists them. */
            type: string;
            date: string | null;
            place: string | null;
            /**
             * @description `text`: the work tells of it. `title`: only the title of a source does.
             * @enum {unknown}
             */
            basis: "text" | "title";
            parties: {
                /** @description Readable name, unique among its kind: lower-case Latin letters and digits, with single hyphens between, such as `north-port`. */
                slug: string;
                name: string;
                /**
                 * @description Which list the slug is of.
                 * @enum {unknown}
                 */
                entity: "organisation" | "place";
                country: string | null;
                /**
                 * @description `subject` is whose figure it is, `counterpart` in relation to whom.
                 * @enum {unknown}
                 */
                role: "party" | "participant" | "subject" | "counterpart";
                /** @description With `include=parties`: kind of organisation or place. */
                kind?: string;
                place?: string | null;
            }[];
            /** @description Agreements made there. */
            agreements: string[];
            /** @description Sections of the work that tell of it. */
            sections: string[];
            citations: {
                number: number;
                section: string | null;
                basis: ("mark" | "passage" | "title") | null;
                /** @description With `include=citations`. */
                title?: string;
                /** @description The reference as CSL-JSON. */
                csl?: {
                    id: string;
                    /** @enum {unknown} */
                    type: "webpage" | "article-newspaper" | "book";
                    title: string;
                    author?: {
                        family: string;
                        given?: string;
                    }[];
                    "container-title"?: string;
                    publisher?: string;
                    issued?: {
                        "date-parts": number[][];
                    };
                    "number-of-pages"?: string;
                    ISBN?: string;
                    URL?: string;
                };
                link?: {
                    /**
                     * Format: uuid
                     * @description UUIDv7 of the record.
                     */
                    id: string;
                    url: string;
                    /**
                     * @description What is believed of the link after all its checks. One bad answer makes it `suspect`; it is `broken` only after several failures over a minimum time, and `unreachable` while its host as a whole fails.
                     * @enum {unknown}
                     */
                    state: "unchecked" | "alive" | "moved" | "redirected" | "drifted" | "restricted" | "suspect" | "broken" | "unreachable" | "skipped";
                    lastCheckedAt: string | null;
                } | null;
            }[];
            /**
             * @description `sound`: every web source is alive. `weakened`: some are broken or no longer what was cited. `archived`: all are broken, but an archived copy stands in. `lost`: no source lives and none is archived. `print_only`: it rests on print. `unchecked`: nothing is known to be broken, but not every source has been seen alive. `uncited`: it names no source.
             * @enum {unknown}
             */
            evidenceHealth: "sound" | "weakened" | "archived" | "lost" | "print_only" | "unchecked" | "uncited";
            uncitedReason: string | null;
            note: string | null;
            /** @description With `q`: where it matched, as HTML with `<mark>`. */
            highlight?: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant in UTC.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant in UTC.
             */
            updatedAt: string;
        };
        /** @description With `facets`: for each, how many records have each value under all other filters. */
        Facets: {
            [key: string]: {
                value: string;
                /** @description Name of the place, organisation or section. */
                name?: string;
                count: number;
            }[];
        };
        /** @description A number with its period: the subject and, where there is one, the counterpart are its parties. */
        Figure: {
            /**
             * Format: uuid
             * @description UUIDv7 of the record.
             */
            id: string;
            /** @description Readable name, unique among its kind: lower-case Latin letters and digits, with single hyphens between, such as `north-port`. */
            slug: string;
            /** @description Readable name, unique among its kind: lower-case Latin letters and digits, with single hyphens between, such as `north-port`. */
            work: string;
            title: string;
            summary: string;
            /** @description Readable name, unique among its kind: lower-case Latin letters and digits, with single hyphens between, such as `north-port`. */
            indicator: string;
            /** @description EDTF (ISO 8601-2:2019): `2023-11`, `2024-08-14`, `2018/2020`, `2024~` (about), `2024-22` (summer), `../2026` (until). */
            period: string;
            /** @description Exact decimal as text, such as `41000` or `1.5`. */
            value: string;
            upperValue: string | null;
            /** @description ISO 4217 for money, else what is counted or measured. */
            unit: string;
            /**
             * @description How the source qualifies the number.
             * @enum {unknown}
             */
            qualifier: "exact" | "about" | "nearly" | "more-than" | "at-least" | "up-to" | "range";
            comparison: {
                /**
                 * @description `growth` in per cent, `times` as a factor, `index` with the base as 100, `difference` in the unit.
                 * @enum {unknown}
                 */
                kind: "growth" | "times" | "index" | "difference";
                /** @description Exact decimal as text, such as `41000` or `1.5`. */
                value: string;
                /**
                 * @description How the source qualifies the number.
                 * @enum {unknown}
                 */
                qualifier: "exact" | "about" | "nearly" | "more-than" | "at-least" | "up-to" | "range";
                base: string | null;
            } | null;
            parties: {
                /** @description Readable name, unique among its kind: lower-case Latin letters and digits, with single hyphens between, such as `north-port`. */
                slug: string;
                name: string;
                /**
                 * @description Which list the slug is of.
                 * @enum {unknown}
                 */
                entity: "organisation" | "place";
                country: string | null;
                /**
                 * @description `subject` is whose figure it is, `counterpart` in relation to whom.
                 * @enum {unknown}
                 */
                role: "party" | "participant" | "subject" | "counterpart";
                /** @description With `include=parties`: kind of organisation or place. */
                kind?: string;
                place?: string | null;
            }[];
            /** @description Sections of the work that tell of it. */
            sections: string[];
            citations: {
                number: number;
                section: string | null;
                basis: ("mark" | "passage" | "title") | null;
                /** @description With `include=citations`. */
                title?: string;
                /** @description The reference as CSL-JSON. */
                csl?: {
                    id: string;
                    /** @enum {unknown} */
                    type: "webpage" | "article-newspaper" | "book";
                    title: string;
                    author?: {
                        family: string;
                        given?: string;
                    }[];
                    "container-title"?: string;
                    publisher?: string;
                    issued?: {
                        "date-parts": number[][];
                    };
                    "number-of-pages"?: string;
                    ISBN?: string;
                    URL?: string;
                };
                link?: {
                    /**
                     * Format: uuid
                     * @description UUIDv7 of the record.
                     */
                    id: string;
                    url: string;
                    /**
                     * @description What is believed of the link after all its checks. One bad answer makes it `suspect`; it is `broken` only after several failures over a minimum time, and `unreachable` while its host as a whole fails.
                     * @enum {unknown}
                     */
                    state: "unchecked" | "alive" | "moved" | "redirected" | "drifted" | "restricted" | "suspect" | "broken" | "unreachable" | "skipped";
                    lastCheckedAt: string | null;
                } | null;
            }[];
            /**
             * @description `sound`: every web source is alive. `weakened`: some are broken or no longer what was cited. `archived`: all are broken, but an archived copy stands in. `lost`: no source lives and none is archived. `print_only`: it rests on print. `unchecked`: nothing is known to be broken, but not every source has been seen alive. `uncited`: it names no source.
             * @enum {unknown}
             */
            evidenceHealth: "sound" | "weakened" | "archived" | "lost" | "print_only" | "unchecked" | "uncited";
            uncitedReason: string | null;
            note: string | null;
            /** @description With `q`: where it matched, as HTML with `<mark>`. */
            highlight?: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant in UTC.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant in UTC.
             */
            updatedAt: string;
        };
        /** @description Figures of one indicator, subject, counterpart and unit, in the order of time. */
        FigureSeries: {
            /** @description Readable name, unique among its kind: lower-case Latin letters and digits, with single hyphens between, such as `north-port`. */
            indicator: string;
            /** @description Readable name, unique among its kind: lower-case Latin letters and digits, with single hyphens between, such as `north-port`. */
            subject: string;
            subjectName: string;
            counterpart: string | null;
            counterpartName: string | null;
            /** @description ISO 4217 for money, else what is counted or measured. */
            unit: string;
            points: {
                /** @description Readable name, unique among its kind: lower-case Latin letters and digits, with single hyphens between, such as `north-port`. */
                slug: string;
                /** @description EDTF (ISO 8601-2:2019): `2023-11`, `2024-08-14`, `2018/2020`, `2024~` (about), `2024-22` (summer), `../2026` (until). */
                period: string;
                /** @description Exact decimal as text, such as `41000` or `1.5`. */
                value: string;
                upperValue: string | null;
                /**
                 * @description How the source qualifies the number.
                 * @enum {unknown}
                 */
                qualifier: "exact" | "about" | "nearly" | "more-than" | "at-least" | "up-to" | "range";
                /** @description Readable name, unique among its kind: lower-case Latin letters and digits, with single hyphens between, such as `north-port`. */
                work: string;
                /** @description Numbers of the citations of the work on which the figure rests. */
                citations: number[];
                /**
                 * @description `sound`: every web source is alive. `weakened`: some are broken or no longer what was cited. `archived`: all are broken, but an archived copy stands in. `lost`: no source lives and none is archived. `print_only`: it rests on print. `unchecked`: nothing is known to be broken, but not every source has been seen alive. `uncited`: it names no source.
                 * @enum {unknown}
                 */
                evidenceHealth: "sound" | "weakened" | "archived" | "lost" | "print_only" | "unchecked" | "uncited";
            }[];
        };
        /** @description A host of links, with how they stand and when they are checked. */
        Host: {
            /**
             * Format: uuid
             * @description UUIDv7 of the record.
             */
            id: string;
            /** @description Host name, with its port where that is not the default. */
            name: string;
            /** @description Links on it. */
            total: number;
            /** @description Links in each state. */
            states: {
                unchecked: number;
                alive: number;
                moved: number;
                redirected: number;
                drifted: number;
                restricted: number;
                suspect: number;
                broken: number;
                unreachable: number;
                skipped: number;
            };
            /** @description Links that are due for a check now; none while it is postponed. */
            due: number;
            nextCheckAt: string | null;
            lastCheckedAt: string | null;
            outageSince: string | null;
            postponedUntil: string | null;
            setAsideUntil: string | null;
            crawlDelayMs: number | null;
            /** @description Checks that count towards its daily limit, in the 24 hours since the first of them. */
            checksThatDay: number;
            /**
             * Format: date-time
             * @description RFC 3339 instant in UTC.
             */
            createdAt: string;
        };
        /** @description One cause that took sources away: a link, a host or our own network. */
        Incident: {
            /**
             * Format: uuid
             * @description UUIDv7 of the record.
             */
            id: string;
            /**
             * @description `link`: one page is gone. `host`: a host is down, or several of its links are lost together. `network`: the network of a worker itself; nobody is to blame.
             * @enum {unknown}
             */
            cause: "link" | "host" | "network";
            /** @description URL of the link, name of the host, or name of the machine whose network it is. */
            name: string;
            host: string | null;
            isOpen: boolean;
            /** @description Whether the host or network as a whole does not answer now. */
            isDown: boolean;
            /**
             * Format: date-time
             * @description RFC 3339 instant in UTC.
             */
            openedAt: string;
            closedAt: string | null;
            /** @description How often it began again after its end. */
            reopened: number;
            /** @description Links that it has concerned in all. */
            links: number;
            /** @description Links that are confirmed broken by it now. */
            lostLinks: number;
            /** @description Works that cite its links. */
            works: string[];
            /** @description Sections that cite them, as `WORK/SECTION`. */
            sections: string[];
            partOf: string | null;
        };
        /** @description An incident with what happened in it and what leans on it. */
        IncidentDetail: {
            /**
             * Format: uuid
             * @description UUIDv7 of the record.
             */
            id: string;
            /**
             * @description `link`: one page is gone. `host`: a host is down, or several of its links are lost together. `network`: the network of a worker itself; nobody is to blame.
             * @enum {unknown}
             */
            cause: "link" | "host" | "network";
            /** @description URL of the link, name of the host, or name of the machine whose network it is. */
            name: string;
            host: string | null;
            isOpen: boolean;
            /** @description Whether the host or network as a whole does not answer now. */
            isDown: boolean;
            /**
             * Format: date-time
             * @description RFC 3339 instant in UTC.
             */
            openedAt: string;
            closedAt: string | null;
            /** @description How often it began again after its end. */
            reopened: number;
            /** @description Links that it has concerned in all. */
            links: number;
            /** @description Links that are confirmed broken by it now. */
            lostLinks: number;
            /** @description Works that cite its links. */
            works: string[];
            /** @description Sections that cite them, as `WORK/SECTION`. */
            sections: string[];
            partOf: string | null;
            /** @description What it costs, in one sentence, in the language that is asked for. */
            summary: string;
            /** @description What happened, oldest first; the newest 200 where there is more. */
            timeline: {
                /**
                 * Format: date-time
                 * @description RFC 3339 instant in UTC.
                 */
                at: string;
                /**
                 * @description `links_lost` and `links_back`: `links` of it were confirmed broken, or answer again. `host_down` and `host_up`: the host or network as a whole. `joined`: it became part of the incident of its host.
                 * @enum {unknown}
                 */
                step: "opened" | "reopened" | "host_down" | "host_up" | "links_lost" | "links_back" | "joined" | "closed";
                /** @description Number of links that it was about. */
                links: number;
            }[];
            /** @description Its links, those that are still concerned first; at most 200. */
            linkItems: {
                /**
                 * Format: uuid
                 * @description UUIDv7 of the record.
                 */
                id: string;
                url: string;
                /**
                 * @description What is believed of the link after all its checks. One bad answer makes it `suspect`; it is `broken` only after several failures over a minimum time, and `unreachable` while its host as a whole fails.
                 * @enum {unknown}
                 */
                state: "unchecked" | "alive" | "moved" | "redirected" | "drifted" | "restricted" | "suspect" | "broken" | "unreachable" | "skipped";
                lostAt: string | null;
                backAt: string | null;
            }[];
            /** @description The records that rest on its links. A source in print, too, is a living one. */
            dependents: {
                total: {
                    agreements: number;
                    events: number;
                    figures: number;
                };
                withoutLivingSource: {
                    agreements: number;
                    events: number;
                    figures: number;
                };
                /** @description Those without a living source first; at most 200. */
                items: {
                    /** @enum {unknown} */
                    kind: "agreement" | "event" | "figure";
                    /** @description Readable name, unique among its kind: lower-case Latin letters and digits, with single hyphens between, such as `north-port`. */
                    slug: string;
                    /** @description Readable name, unique among its kind: lower-case Latin letters and digits, with single hyphens between, such as `north-port`. */
                    work: string;
                    title: string;
                    /**
                     * @description `sound`: every web source is alive. `weakened`: some are broken or no longer what was cited. `archived`: all are broken, but an archived copy stands in. `lost`: no source lives and none is archived. `print_only`: it rests on print. `unchecked`: nothing is known to be broken, but not every source has been seen alive. `uncited`: it names no source.
                     * @enum {unknown}
                     */
                    evidenceHealth: "sound" | "weakened" | "archived" | "lost" | "print_only" | "unchecked" | "uncited";
                    hasLivingSource: boolean;
                }[];
            };
        };
        /** @description A distinct address that citations point at, with what is believed of it. */
        Link: {
            /**
             * Format: uuid
             * @description UUIDv7 of the record.
             */
            id: string;
            url: string;
            /** @description Host name, with its port where that is not the default. */
            host: string;
            /**
             * @description What is believed of the link after all its checks. One bad answer makes it `suspect`; it is `broken` only after several failures over a minimum time, and `unreachable` while its host as a whole fails.
             * @enum {unknown}
             */
            state: "unchecked" | "alive" | "moved" | "redirected" | "drifted" | "restricted" | "suspect" | "broken" | "unreachable" | "skipped";
            /**
             * Format: date-time
             * @description RFC 3339 instant in UTC.
             */
            stateSince: string;
            movedTo: string | null;
            lastVerdict: ("alive" | "moved" | "redirected" | "broken" | "soft_404" | "drifted" | "restricted" | "rate_limited" | "unreachable" | "skipped") | null;
            lastReason: string | null;
            lastConfidence: number | null;
            lastCheckedAt: string | null;
            /** @description Other addresses that may be meant, where the printed one is in doubt; tried when `url` is lost. */
            otherReadings: string[];
            /**
             * Format: date-time
             * @description RFC 3339 instant in UTC.
             */
            nextCheckAt: string;
            /** @description Failed checks in a row. */
            failures: number;
            /** @description The citations that rest on it. */
            citedBy: {
                /** @description Readable name, unique among its kind: lower-case Latin letters and digits, with single hyphens between, such as `north-port`. */
                work: string;
                number: number;
                section: string | null;
            }[];
            baselineTitle: string | null;
            /** @description The records that rest on it; with `include`. */
            dependents?: {
                total: number;
                /** @description At most 20, by kind and time. */
                items: {
                    /** @enum {unknown} */
                    kind: "agreement" | "event" | "figure";
                    /** @description Readable name, unique among its kind: lower-case Latin letters and digits, with single hyphens between, such as `north-port`. */
                    slug: string;
                    /** @description Readable name, unique among its kind: lower-case Latin letters and digits, with single hyphens between, such as `north-port`. */
                    work: string;
                    title: string;
                    /**
                     * @description `sound`: every web source is alive. `weakened`: some are broken or no longer what was cited. `archived`: all are broken, but an archived copy stands in. `lost`: no source lives and none is archived. `print_only`: it rests on print. `unchecked`: nothing is known to be broken, but not every source has been seen alive. `uncited`: it names no source.
                     * @enum {unknown}
                     */
                    evidenceHealth: "sound" | "weakened" | "archived" | "lost" | "print_only" | "unchecked" | "uncited";
                }[];
            };
            /**
             * Format: date-time
             * @description RFC 3339 instant in UTC.
             */
            createdAt: string;
        };
        /** @description How the evidence of all records stands. */
        EvidenceReport: {
            /**
             * Format: date-time
             * @description RFC 3339 instant in UTC.
             */
            asOf: string;
            total: number;
            /** @description Records by the health of their evidence. */
            health: {
                sound: number;
                weakened: number;
                archived: number;
                lost: number;
                print_only: number;
                unchecked: number;
                uncited: number;
            };
            /** @description Each kind of record. */
            kinds: {
                /** @enum {unknown} */
                kind: "agreement" | "event" | "figure";
                total: number;
                /** @description Records by the health of their evidence. */
                health: {
                    sound: number;
                    weakened: number;
                    archived: number;
                    lost: number;
                    print_only: number;
                    unchecked: number;
                    uncited: number;
                };
            }[];
            /** @description With `over`: how the records stood at the end of each period, the earliest first. */
            series?: {
                /** @description First day. */
                from: string;
                /** @description Last day; the period of today ends now. */
                to: string;
                total: number;
                /** @description Records by the health of their evidence. */
                health: {
                    sound: number;
                    weakened: number;
                    archived: number;
                    lost: number;
                    print_only: number;
                    unchecked: number;
                    uncited: number;
                };
            }[];
        };
        /** @description How the links stand, in all, by host, by work and by section. */
        LinkHealth: {
            /**
             * Format: date-time
             * @description The instant at which the links stood so.
             */
            asOf: string;
            lastCheckedAt: string | null;
            nextCheckAt: string | null;
            total: number;
            /** @description Links in each state. */
            states: {
                unchecked: number;
                alive: number;
                moved: number;
                redirected: number;
                drifted: number;
                restricted: number;
                suspect: number;
                broken: number;
                unreachable: number;
                skipped: number;
            };
            /** @description The hosts with most links that are not well, then with most links; at most `hosts` of them. */
            hosts: {
                host: string;
                total: number;
                /** @description Links in each state. */
                states: {
                    unchecked: number;
                    alive: number;
                    moved: number;
                    redirected: number;
                    drifted: number;
                    restricted: number;
                    suspect: number;
                    broken: number;
                    unreachable: number;
                    skipped: number;
                };
            }[];
            /** @description Every work, by the links its citations rest on. */
            works: {
                /** @description Readable name, unique among its kind: lower-case Latin letters and digits, with single hyphens between, such as `north-port`. */
                work: string;
                title: string;
                total: number;
                /** @description Links in each state. */
                states: {
                    unchecked: number;
                    alive: number;
                    moved: number;
                    redirected: number;
                    drifted: number;
                    restricted: number;
                    suspect: number;
                    broken: number;
                    unreachable: number;
                    skipped: number;
                };
            }[];
            /** @description Every section, by the links its citations rest on. */
            sections: {
                /** @description Readable name, unique among its kind: lower-case Latin letters and digits, with single hyphens between, such as `north-port`. */
                work: string;
                /** @description Readable name, unique among its kind: lower-case Latin letters and digits, with single hyphens between, such as `north-port`. */
                section: string;
                title: string;
                total: number;
                /** @description Links in each state. */
                states: {
                    unchecked: number;
                    alive: number;
                    moved: number;
                    redirected: number;
                    drifted: number;
                    restricted: number;
                    suspect: number;
                    broken: number;
                    unreachable: number;
                    skipped: number;
                };
            }[];
            /** @description With `over`: the periods, the earliest first. */
            series?: {
                /** @description First day. */
                from: string;
                /** @description Last day; the period of today ends now. */
                to: string;
                /** @description Links at its end. */
                total: number;
                /** @description Links in each state. */
                states: {
                    unchecked: number;
                    alive: number;
                    moved: number;
                    redirected: number;
                    drifted: number;
                    restricted: number;
                    suspect: number;
                    broken: number;
                    unreachable: number;
                    skipped: number;
                };
                checks: number;
                /** @description Checks by their verdict. */
                verdicts: {
                    alive: number;
                    moved: number;
                    redirected: number;
                    broken: number;
                    soft_404: number;
                    drifted: number;
                    restricted: number;
                    rate_limited: number;
                    unreachable: number;
                    skipped: number;
                };
                /** @description Times that a link became broken. */
                newlyBroken: number;
                /** @description Times that a broken link became good again. */
                restored: number;
                meanHoursToDetect: number | null;
                meanHoursToRecover: number | null;
            }[];
        };
        /** @description The cited sources of a work that are broken, drifted or out of reach. */
        LinkReport: {
            /** @description Readable name, unique among its kind: lower-case Latin letters and digits, with single hyphens between, such as `north-port`. */
            work: string;
            title: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant in UTC.
             */
            asOf: string;
            /** @description How many there are; at most 5,000 are listed. */
            total: number;
            /** @description By number. */
            items: {
                number: number;
                title: string;
                section: string | null;
                url: string;
                /**
                 * @description What is believed of the link after all its checks. One bad answer makes it `suspect`; it is `broken` only after several failures over a minimum time, and `unreachable` while its host as a whole fails.
                 * @enum {unknown}
                 */
                state: "unchecked" | "alive" | "moved" | "redirected" | "drifted" | "restricted" | "suspect" | "broken" | "unreachable" | "skipped";
                /**
                 * Format: date-time
                 * @description RFC 3339 instant in UTC.
                 */
                since: string;
                reason: string | null;
                movedTo: string | null;
                /** @description Records that rest on it, at most 20. */
                dependents: {
                    /** @enum {unknown} */
                    kind: "agreement" | "event" | "figure";
                    /** @description Readable name, unique among its kind: lower-case Latin letters and digits, with single hyphens between, such as `north-port`. */
                    slug: string;
                    title: string;
                }[];
            }[];
        };
        /** @description A body that takes part. */
        Organisation: {
            /**
             * Format: uuid
             * @description UUIDv7 of the record.
             */
            id: string;
            /** @description Readable name, unique among its kind: lower-case Latin letters and digits, with single hyphens between, such as `north-port`. */
            slug: string;
            /** @description Its name in the language of the corpus. */
            name: string;
            /** @description Other spellings and short names. */
            aliases: string[];
            /** @description Names in other languages, by language tag (BCP 47). */
            names: {
                [key: string]: string;
            };
            /** @description A term of the corpus's vocabulary; `/v1/vocabularies` lists them. */
            kind: string;
            place: string | null;
            parent: string | null;
            country: string | null;
        };
        /** @description An organisation, with how many records it takes part in. */
        OrganisationDetail: {
            /**
             * Format: uuid
             * @description UUIDv7 of the record.
             */
            id: string;
            /** @description Readable name, unique among its kind: lower-case Latin letters and digits, with single hyphens between, such as `north-port`. */
            slug: string;
            /** @description Its name in the language of the corpus. */
            name: string;
            /** @description Other spellings and short names. */
            aliases: string[];
            /** @description Names in other languages, by language tag (BCP 47). */
            names: {
                [key: string]: string;
            };
            /** @description A term of the corpus's vocabulary; `/v1/vocabularies` lists them. */
            kind: string;
            place: string | null;
            parent: string | null;
            country: string | null;
            /** @description How many records of each kind name it: as a party or venue, for a place also what lies in it. They are those that `place` and `party` find. */
            records: {
                agreements: number;
                events: number;
                figures: number;
            };
        };
        /** @description Who is tied to a place by what agreements. */
        Partners: {
            /** @description Readable name, unique among its kind: lower-case Latin letters and digits, with single hyphens between, such as `north-port`. */
            place: string;
            /** @description Its partners, those with most agreements first. */
            items: {
                /** @description Readable name, unique among its kind: lower-case Latin letters and digits, with single hyphens between, such as `north-port`. */
                partner: string;
                name: string;
                /** @enum {unknown} */
                entity: "organisation" | "place";
                country: string | null;
                agreements: {
                    /** @description Readable name, unique among its kind: lower-case Latin letters and digits, with single hyphens between, such as `north-port`. */
                    slug: string;
                    title: string;
                    /** @description A term of the corpus's vocabulary; `/v1/vocabularies` lists them. */
                    type: string;
                    /**
                     * @description `agreed` is reached without a document that is named; `reported` is told of without a date or document.
                     * @enum {unknown}
                     */
                    status: "signed" | "agreed" | "in-preparation" | "planned" | "reported";
                    signed: string | null;
                }[];
            }[];
        };
        /** @description Two places that agreements join. */
        Partnership: {
            /** @description The two places, in the order of their slugs. */
            places: {
                /** @description Readable name, unique among its kind: lower-case Latin letters and digits, with single hyphens between, such as `north-port`. */
                slug: string;
                /** @description Its name in the language of the corpus. */
                name: string;
                /** @description Names in other languages, by language tag (BCP 47). */
                names: {
                    [key: string]: string;
                };
                country: string | null;
                code: string | null;
                /** @description WGS 84 degrees: of the centre of a city or district, of the seat of a region, of the capital of a country. */
                coordinates: {
                    latitude: number;
                    longitude: number;
                };
            }[];
            /** @description How many agreements touch both, themselves or anything in them: those that `/v1/agreements` lists for `place` with each of them. */
            agreements: number;
        };
        /** @description A place, from countries to districts. */
        Place: {
            /**
             * Format: uuid
             * @description UUIDv7 of the record.
             */
            id: string;
            /** @description Readable name, unique among its kind: lower-case Latin letters and digits, with single hyphens between, such as `north-port`. */
            slug: string;
            /** @description Its name in the language of the corpus. */
            name: string;
            /** @description Other spellings and short names. */
            aliases: string[];
            /** @description Names in other languages, by language tag (BCP 47). */
            names: {
                [key: string]: string;
            };
            /** @description A term of the corpus's vocabulary; `/v1/vocabularies` lists them. */
            kind: string;
            parent: string | null;
            country: string | null;
            code: string | null;
            /** @description WGS 84 degrees: of the centre of a city or district, of the seat of a region, of the capital of a country. */
            coordinates: {
                latitude: number;
                longitude: number;
            };
        };
        /** @description A place, with how many records touch it. */
        PlaceDetail: {
            /**
             * Format: uuid
             * @description UUIDv7 of the record.
             */
            id: string;
            /** @description Readable name, unique among its kind: lower-case Latin letters and digits, with single hyphens between, such as `north-port`. */
            slug: string;
            /** @description Its name in the language of the corpus. */
            name: string;
            /** @description Other spellings and short names. */
            aliases: string[];
            /** @description Names in other languages, by language tag (BCP 47). */
            names: {
                [key: string]: string;
            };
            /** @description A term of the corpus's vocabulary; `/v1/vocabularies` lists them. */
            kind: string;
            parent: string | null;
            country: string | null;
            code: string | null;
            /** @description WGS 84 degrees: of the centre of a city or district, of the seat of a region, of the capital of a country. */
            coordinates: {
                latitude: number;
                longitude: number;
            };
            /** @description How many records of each kind name it: as a party or venue, for a place also what lies in it. They are those that `place` and `party` find. */
            records: {
                agreements: number;
                events: number;
                figures: number;
            };
        };
        /** @description An error answer (RFC 9457). */
        Problem: {
            /** @description Stable address of the kind of problem. */
            type: string;
            /** @description The kind of problem in a few words. */
            title: string;
            status: number;
            /** @description What is wrong with this request. */
            detail: string;
            /** @description The request it is about. */
            instance: string;
            /** @description Id of the request in the log. */
            requestId: string;
        };
        /** @description One find of a search over records, organisations and places. */
        SearchHit: {
            /** @enum {unknown} */
            kind: "agreement" | "event" | "figure" | "organisation" | "place";
            /** @description Readable name, unique among its kind: lower-case Latin letters and digits, with single hyphens between, such as `north-port`. */
            slug: string;
            title: string;
            /** @description Where it matched, as HTML with `<mark>`. */
            highlight: string;
            /**
             * @description `text`: it has the words. `spelling`: nothing has them, and one of its names is spelt much like them.
             * @enum {unknown}
             */
            match: "text" | "spelling";
        };
        /** @description A sector, and how many agreements are of it. */
        Sector: {
            /** @description A term of the corpus's vocabulary; `/v1/vocabularies` lists them. */
            slug: string;
            description: string | null;
            agreements: number;
        };
        /** @description What is told to whom, how and when. */
        Subscription: {
            /**
             * Format: uuid
             * @description UUIDv7 of the record.
             */
            id: string;
            /** @description Its name: lower-case letters, digits and hyphens. */
            name: string;
            /**
             * @description `webhook`: Standard Webhooks 1.0. The others are for people.
             * @enum {unknown}
             */
            channel: "webhook" | "slack" | "mattermost" | "teams" | "telegram" | "email";
            /** @description What is told. */
            kinds: ("broken" | "host_out" | "network_out" | "restored" | "moved" | "drifted" | "evidence_lost" | "evidence_weakened" | "evidence_regained" | "subscription_disabled")[];
            /** @description Only of these hosts; empty for all. */
            hosts: string[];
            /** @description Only of what these works cite or contain; empty for all. */
            works: string[];
            /** @description Only of what these sections cite, as `WORK/SECTION`; empty for all. */
            sections: string[];
            /** @description Only of what these records rest on, as slugs; empty for all. */
            records: string[];
            /**
             * @description `daily` and `weekly` are digests: what is down, and what is new.
             * @enum {unknown}
             */
            timing: "at_once" | "daily" | "weekly";
            /** @description Hour of a digest, in `timeZone`. */
            hour: number;
            /** @enum {unknown} */
            weekday: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
            /** @description IANA name of a time zone. */
            timeZone: string;
            /** @enum {unknown} */
            language: "en" | "ru";
            nagDays: number | null;
            mutedUntil: string | null;
            /** @description Where it goes to, in part: it may itself be a secret. */
            address: string;
            /** @description Number of secrets that sign. */
            secrets: number;
            /**
             * Format: date-time
             * @description RFC 3339 instant in UTC.
             */
            createdAt: string;
            pausedAt: string | null;
            failingSince: string | null;
            disabledAt: string | null;
            disabledReason: ("gone" | "failing") | null;
            nextDigestAt: string | null;
        };
        /** @description A vocabulary: the terms that records, organisations or places use. */
        Vocabulary: {
            /** @enum {unknown} */
            name: "sectors" | "agreement-types" | "agreement-levels" | "event-types" | "organisation-kinds" | "place-kinds";
            terms: {
                /** @description A term of the corpus's vocabulary; `/v1/vocabularies` lists them. */
                slug: string;
                description: string | null;
            }[];
        };
        /** @description A book or report that cites. */
        Work: {
            /**
             * Format: uuid
             * @description UUIDv7 of the record.
             */
            id: string;
            /** @description Readable name, unique among its kind: lower-case Latin letters and digits, with single hyphens between, such as `north-port`. */
            slug: string;
            title: string;
            year: number;
            /** @description The reference as CSL-JSON. */
            csl: {
                id: string;
                /** @enum {unknown} */
                type: "webpage" | "article-newspaper" | "book";
                title: string;
                author?: {
                    family: string;
                    given?: string;
                }[];
                "container-title"?: string;
                publisher?: string;
                issued?: {
                    "date-parts": number[][];
                };
                "number-of-pages"?: string;
                ISBN?: string;
                URL?: string;
            };
            sections: {
                /** @description Readable name, unique among its kind: lower-case Latin letters and digits, with single hyphens between, such as `north-port`. */
                slug: string;
                title: string;
                /** @description Its place in the work. */
                ordinal: number;
                /** @description How many citations it makes. */
                citations: number;
            }[];
            /** @description How many citations it makes. */
            citations: number;
            /**
             * Format: date-time
             * @description RFC 3339 instant in UTC.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339 instant in UTC.
             */
            updatedAt: string;
        };
        /** @description A page of the list. The `Link` header (RFC 8288) has the address of the next. */
        AgreementPage: {
            items: components["schemas"]["Agreement"][];
            /** @description Cursor of the next page; null on the last. */
            nextCursor: string | null;
            /** @description With `count=true`: how many items meet the filters. */
            total?: number;
            facets?: components["schemas"]["Facets"];
            /** @description Facets with more than 50 values, of which the commonest are counted. */
            facetsCut?: ("type" | "status" | "level" | "health" | "unit" | "sector" | "section" | "place" | "party" | "country" | "year")[];
        };
        /** @description A page of the list. The `Link` header (RFC 8288) has the address of the next. */
        ChangePage: {
            items: components["schemas"]["Change"][];
            /** @description Cursor of the next page; null on the last. */
            nextCursor: string | null;
            /** @description Where reading goes on, also after the last page: keep it, and ask with it again. */
            cursor: string;
        };
        /** @description A page of the list. The `Link` header (RFC 8288) has the address of the next. */
        CheckPage: {
            items: components["schemas"]["Check"][];
            /** @description Cursor of the next page; null on the last. */
            nextCursor: string | null;
            /** @description With `count=true`: how many items meet the filters. */
            total?: number;
        };
        /** @description A page of the list. The `Link` header (RFC 8288) has the address of the next. */
        CitationPage: {
            items: components["schemas"]["Citation"][];
            /** @description Cursor of the next page; null on the last. */
            nextCursor: string | null;
            /** @description With `count=true`: how many items meet the filters. */
            total?: number;
        };
        /** @description A page of the list. The `Link` header (RFC 8288) has the address of the next. */
        DeliveryPage: {
            items: components["schemas"]["Delivery"][];
            /** @description Cursor of the next page; null on the last. */
            nextCursor: string | null;
            /** @description With `count=true`: how many items meet the filters. */
            total?: number;
        };
        /** @description A page of the list. The `Link` header (RFC 8288) has the address of the next. */
        EventPage: {
            items: components["schemas"]["Event"][];
            /** @description Cursor of the next page; null on the last. */
            nextCursor: string | null;
            /** @description With `count=true`: how many items meet the filters. */
            total?: number;
            facets?: components["schemas"]["Facets"];
            /** @description Facets with more than 50 values, of which the commonest are counted. */
            facetsCut?: ("type" | "status" | "level" | "health" | "unit" | "sector" | "section" | "place" | "party" | "country" | "year")[];
        };
        /** @description A page of the list. The `Link` header (RFC 8288) has the address of the next. */
        FigurePage: {
            items: components["schemas"]["Figure"][];
            /** @description Cursor of the next page; null on the last. */
            nextCursor: string | null;
            /** @description With `count=true`: how many items meet the filters. */
            total?: number;
            facets?: components["schemas"]["Facets"];
            /** @description Facets with more than 50 values, of which the commonest are counted. */
            facetsCut?: ("type" | "status" | "level" | "health" | "unit" | "sector" | "section" | "place" | "party" | "country" | "year")[];
        };
        /** @description The whole list. */
        FigureSeriesList: {
            items: components["schemas"]["FigureSeries"][];
        };
        /** @description A page of the list. The `Link` header (RFC 8288) has the address of the next. */
        HostPage: {
            items: components["schemas"]["Host"][];
            /** @description Cursor of the next page; null on the last. */
            nextCursor: string | null;
            /** @description With `count=true`: how many items meet the filters. */
            total?: number;
        };
        /** @description A page of the list. The `Link` header (RFC 8288) has the address of the next. */
        IncidentPage: {
            items: components["schemas"]["Incident"][];
            /** @description Cursor of the next page; null on the last. */
            nextCursor: string | null;
            /** @description With `count=true`: how many items meet the filters. */
            total?: number;
        };
        /** @description A page of the list. The `Link` header (RFC 8288) has the address of the next. */
        LinkPage: {
            items: components["schemas"]["Link"][];
            /** @description Cursor of the next page; null on the last. */
            nextCursor: string | null;
            /** @description With `count=true`: how many items meet the filters. */
            total?: number;
        };
        /** @description A page of the list. The `Link` header (RFC 8288) has the address of the next. */
        OrganisationPage: {
            items: components["schemas"]["Organisation"][];
            /** @description Cursor of the next page; null on the last. */
            nextCursor: string | null;
            /** @description With `count=true`: how many items meet the filters. */
            total?: number;
            /**
             * @description Nothing has the words of `q`; these have names that are spelt much like it.
             * @enum {string}
             */
            match?: "spelling";
        };
        /** @description A page of the list. The `Link` header (RFC 8288) has the address of the next. */
        PartnershipPage: {
            items: components["schemas"]["Partnership"][];
            /** @description Cursor of the next page; null on the last. */
            nextCursor: string | null;
            /** @description With `count=true`: how many items meet the filters. */
            total?: number;
        };
        /** @description A page of the list. The `Link` header (RFC 8288) has the address of the next. */
        PlacePage: {
            items: components["schemas"]["Place"][];
            /** @description Cursor of the next page; null on the last. */
            nextCursor: string | null;
            /** @description With `count=true`: how many items meet the filters. */
            total?: number;
            /**
             * @description Nothing has the words of `q`; these have names that are spelt much like it.
             * @enum {string}
             */
            match?: "spelling";
        };
        /** @description A page of the list. The `Link` header (RFC 8288) has the address of the next. */
        SearchHitPage: {
            items: components["schemas"]["SearchHit"][];
            /** @description Cursor of the next page; null on the last. */
            nextCursor: string | null;
            /** @description With `count=true`: how many items meet the filters. */
            total?: number;
        };
        /** @description The whole list. */
        SectorList: {
            items: components["schemas"]["Sector"][];
        };
        /** @description A page of the list. The `Link` header (RFC 8288) has the address of the next. */
        SubscriptionPage: {
            items: components["schemas"]["Subscription"][];
            /** @description Cursor of the next page; null on the last. */
            nextCursor: string | null;
            /** @description With `count=true`: how many items meet the filters. */
            total?: number;
        };
        /** @description The whole list. */
        VocabularyList: {
            items: components["schemas"]["Vocabulary"][];
        };
        /** @description A page of the list. The `Link` header (RFC 8288) has the address of the next. */
        WorkPage: {
            items: components["schemas"]["Work"][];
            /** @description Cursor of the next page; null on the last. */
            nextCursor: string | null;
            /** @description With `count=true`: how many items meet the filters. */
            total?: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAgreements: {
        parameters: {
            query?: {
                /** @description Most items of a page. */
                limit?: number;
                /** @description Where the page begins: a `nextCursor`. */
                cursor?: string;
                /** @description Whether the answer says how many items meet the filters in all (`total`). */
                count?: boolean;
                /** @description How it stood then: at the end of a day in UTC (`2026-05-31`), or at an instant (RFC 3339). A time to come is now. Of the time before the log of changes began, what the log found is told. The evidence health, also in `health` and `facets`, is that of then, of records that were there then and are there now; their other fields are those of today. */
                asOf?: string;
                /** @description Order; `-` is descending. By date, or by relevance with `q`, where not given. By value goes unit by unit; what has no value comes last. */
                sort?: "date" | "-date" | "title" | "-title" | "value" | "-value" | "relevance";
                /** @description Count records by these, each under all other filters. By `year` are counted those that have a first day, by the year of it, whatever `from` and `to` are. */
                facets?: ("type" | "status" | "level" | "health" | "unit" | "sector" | "section" | "place" | "party" | "country" | "year")[];
                /** @description What to embed: sources in full, their links, details of parties. */
                include?: ("citations" | "links" | "parties")[];
                /** @description Only these fields of each item, and those by which it is known; separated by commas, or repeated. For JSON. */
                fields?: ("id" | "slug" | "work" | "title" | "summary" | "type" | "status" | "level" | "signed" | "valid" | "parties" | "sectors" | "value" | "event" | "eventNote" | "sections" | "citations" | "evidenceHealth" | "uncitedReason" | "note" | "highlight" | "createdAt" | "updatedAt")[];
                /** @description Type; repeat it for several. */
                type?: string[];
                /** @description Status; repeat it for several. */
                status?: ("signed" | "agreed" | "in-preparation" | "planned" | "reported")[];
                /** @description Level; repeat it for several. */
                level?: string[];
                /** @description Sector; repeat it for several. */
                sector?: string[];
                /** @description Event at which it was made. */
                event?: string;
                /** @description EDTF. Agreements that are in force on this day, or at some time of this month, year or range, whenever they were signed; those whose term is not known are left out. */
                validOn?: string;
                /** @description Least value; needs `unit`. */
                minValue?: string;
                /** @description Greatest value; needs `unit`. */
                maxValue?: string;
                /** @description Unit of the value; ISO 4217 for money. */
                unit?: string;
                /** @description Words to find, in English stemming and without accents; the last may be the beginning of a word. */
                q?: string;
                /** @description Organisation or place that takes part; each that is given must. */
                party?: string[];
                /** @description Country of a party (ISO 3166-1 alpha-2); each that is given must take part. */
                country?: string[];
                /** @description Place the record touches (venue, parties), itself or anything below it; each that is given must be. */
                place?: string[];
                /** @description EDTF. Records whose time overlaps the range from the beginning of this ... */
                from?: string;
                /** @description ... to the end of this. A record without a date overlaps none. */
                to?: string;
                /** @description Readable name, unique among its kind: lower-case Latin letters and digits, with single hyphens between, such as `north-port`. */
                work?: string;
                /** @description Section of the work that tells of it. */
                section?: string;
                /** @description Number of a citation it rests on. */
                citation?: number;
                /** @description Health of the evidence; repeat it for several. */
                health?: ("sound" | "weakened" | "archived" | "lost" | "print_only" | "unchecked" | "uncited")[];
                /** @description Format of the answer; before the `Accept` header. */
                format?: "json" | "csv" | "jsonld";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. The `Link` header (RFC 8288) has the address of the next. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementPage"];
                };
            };
            /** @description A problem (RFC 9457). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAgreement: {
        parameters: {
            query?: {
                /** @description What to embed: sources in full, their links, details of parties. */
                include?: ("citations" | "links" | "parties")[];
                /** @description How it stood then: at the end of a day in UTC (`2026-05-31`), or at an instant (RFC 3339). A time to come is now. Of the time before the log of changes began, what the log found is told. The evidence health, also in `health` and `facets`, is that of then, of records that were there then and are there now; their other fields are those of today. */
                asOf?: string;
                /** @description Only these fields of each item, and those by which it is known; separated by commas, or repeated. For JSON. */
                fields?: ("id" | "slug" | "work" | "title" | "summary" | "type" | "status" | "level" | "signed" | "valid" | "parties" | "sectors" | "value" | "event" | "eventNote" | "sections" | "citations" | "evidenceHealth" | "uncitedReason" | "note" | "highlight" | "createdAt" | "updatedAt")[];
                format?: "json" | "jsonld";
            };
            header?: never;
            path: {
                /** @description Readable name, unique among its kind: lower-case Latin letters and digits, with single hyphens between, such as `north-port`. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A document or understanding between parties. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            /** @description A problem (RFC 9457). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /** @description Most items of a page. */
                limit?: number;
                /** @description Where the page begins: a `nextCursor`. */
                cursor?: string;
                /** @description Whether the answer says how many items meet the filters in all (`total`). */
                count?: boolean;
                /** @description How it stood then: at the end of a day in UTC (`2026-05-31`), or at an instant (RFC 3339). A time to come is now. Of the time before the log of changes began, what the log found is told. The evidence health, also in `health` and `facets`, is that of then, of records that were there then and are there now; their other fields are those of today. */
                asOf?: string;
                /** @description Order; `-` is descending. By date, or by relevance with `q`, where not given. By value goes unit by unit; what has no value comes last. */
                sort?: "date" | "-date" | "title" | "-title" | "relevance";
                /** @description Count records by these, each under all other filters. By `year` are counted those that have a first day, by the year of it, whatever `from` and `to` are. */
                facets?: ("type" | "status" | "level" | "health" | "unit" | "sector" | "section" | "place" | "party" | "country" | "year")[];
                /** @description What to embed: sources in full, their links, details of parties. */
                include?: ("citations" | "links" | "parties")[];
                /** @description Only these fields of each item, and those by which it is known; separated by commas, or repeated. For JSON. */
                fields?: ("id" | "slug" | "work" | "title" | "summary" | "type" | "date" | "place" | "basis" | "parties" | "agreements" | "sections" | "citations" | "evidenceHealth" | "uncitedReason" | "note" | "highlight" | "createdAt" | "updatedAt")[];
                /** @description Type; repeat it for several. */
                type?: string[];
                /** @description Place where it took place, itself or anything below it. */
                venue?: string;
                /** @description Words to find, in English stemming and without accents; the last may be the beginning of a word. */
                q?: string;
                /** @description Organisation or place that takes part; each that is given must. */
                party?: string[];
                /** @description Country of a party (ISO 3166-1 alpha-2); each that is given must take part. */
                country?: string[];
                /** @description Place the record touches (venue, parties), itself or anything below it; each that is given must be. */
                place?: string[];
                /** @description EDTF. Records whose time overlaps the range from the beginning of this ... */
                from?: string;
                /** @description ... to the end of this. A record without a date overlaps none. */
                to?: string;
                /** @description Readable name, unique among its kind: lower-case Latin letters and digits, with single hyphens between, such as `north-port`. */
                work?: string;
                /** @description Section of the work that tells of it. */
                section?: string;
                /** @description Number of a citation it rests on. */
                citation?: number;
                /** @description Health of the evidence; repeat it for several. */
                health?: ("sound" | "weakened" | "archived" | "lost" | "print_only" | "unchecked" | "uncited")[];
                /** @description Format of the answer; before the `Accept` header. */
                format?: "json" | "csv" | "jsonld";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. The `Link` header (RFC 8288) has the address of the next. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPage"];
                };
            };
            /** @description A problem (RFC 9457). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEvent: {
        parameters: {
            query?: {
                /** @description What to embed: sources in full, their links, details of parties. */
                include?: ("citations" | "links" | "parties")[];
                /** @description How it stood then: at the end of a day in UTC (`2026-05-31`), or at an instant (RFC 3339). A time to come is now. Of the time before the log of changes began, what the log found is told. The evidence health, also in `health` and `facets`, is that of then, of records that were there then and are there now; their other fields are those of today. */
                asOf?: string;
                /** @description Only these fields of each item, and those by which it is known; separated by commas, or repeated. For JSON. */
                fields?: ("id" | "slug" | "work" | "title" | "summary" | "type" | "date" | "place" | "basis" | "parties" | "agreements" | "sections" | "citations" | "evidenceHealth" | "uncitedReason" | "note" | "highlight" | "createdAt" | "updatedAt")[];
                format?: "json" | "jsonld";
            };
            header?: never;
            path: {
                /** @description Readable name, unique among its kind: lower-case Latin letters and digits, with single hyphens between, such as `north-port`. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A dated happening. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
            /** @description A problem (RFC 9457). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFigures: {
        parameters: {
            query?: {
                /** @description Most items of a page. */
                limit?: number;
                /** @description Where the page begins: a `nextCursor`. */
                cursor?: string;
                /** @description Whether the answer says how many items meet the filters in all (`total`). */
                count?: boolean;
                /** @description How it stood then: at the end of a day in UTC (`2026-05-31`), or at an instant (RFC 3339). A time to come is now. Of the time before the log of changes began, what the log found is told. The evidence health, also in `health` and `facets`, is that of then, of records that were there then and are there now; their other fields are those of today. */
                asOf?: string;
                /** @description Order; `-` is descending. By date, or by relevance with `q`, where not given. By value goes unit by unit; what has no value comes last. */
                sort?: "date" | "-date" | "title" | "-title" | "value" | "-value" | "relevance";
                /** @description Count records by these, each under all other filters. By `year` are counted those that have a first day, by the year of it, whatever `from` and `to` are. */
                facets?: ("type" | "status" | "level" | "health" | "unit" | "sector" | "section" | "place" | "party" | "country" | "year")[];
                /** @description What to embed: sources in full, their links, details of parties. */
                include?: ("citations" | "links" | "parties")[];
                /** @description Only these fields of each item, and those by which it is known; separated by commas, or repeated. For JSON. */
                fields?: ("id" | "slug" | "work" | "title" | "summary" | "indicator" | "period" | "value" | "upperValue" | "unit" | "qualifier" | "comparison" | "parties" | "sections" | "citations" | "evidenceHealth" | "uncitedReason" | "note" | "highlight" | "createdAt" | "updatedAt")[];
                /** @description Indicator; repeat it for several. */
                indicator?: string[];
                /** @description Whose figure it is. */
                subject?: string;
                /** @description In relation to whom. */
                counterpart?: string;
                /** @description Least value; needs `unit`. */
                minValue?: string;
                /** @description Greatest value; needs `unit`. */
                maxValue?: string;
                /** @description Unit of the value; ISO 4217 for money. */
                unit?: string;
                /** @description Words to find, in English stemming and without accents; the last may be the beginning of a word. */
                q?: string;
                /** @description Organisation or place that takes part; each that is given must. */
                party?: string[];
                /** @description Country of a party (ISO 3166-1 alpha-2); each that is given must take part. */
                country?: string[];
                /** @description Place the record touches (venue, parties), itself or anything below it; each that is given must be. */
                place?: string[];
                /** @description EDTF. Records whose time overlaps the range from the beginning of this ... */
                from?: string;
                /** @description ... to the end of this. A record without a date overlaps none. */
                to?: string;
                /** @description Readable name, unique among its kind: lower-case Latin letters and digits, with single hyphens between, such as `north-port`. */
                work?: string;
                /** @description Section of the work that tells of it. */
                section?: string;
                /** @description Number of a citation it rests on. */
                citation?: number;
                /** @description Health of the evidence; repeat it for several. */
                health?: ("sound" | "weakened" | "archived" | "lost" | "print_only" | "unchecked" | "uncited")[];
                /** @description Format of the answer; before the `Accept` header. */
                format?: "json" | "csv" | "jsonld";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. The `Link` header (RFC 8288) has the address of the next. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigurePage"];
                };
            };
            /** @description A problem (RFC 9457). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFigure: {
        parameters: {
            query?: {
                /** @description What to embed: sources in full, their links, details of parties. */
                include?: ("citations" | "links" | "parties")[];
                /** @description How it stood then: at the end of a day in UTC (`2026-05-31`), or at an instant (RFC 3339). A time to come is now. Of the time before the log of changes began, what the log found is told. The evidence health, also in `health` and `facets`, is that of then, of records that were there then and are there now; their other fields are those of today. */
                asOf?: string;
                /** @description Only these fields of each item, and those by which it is known; separated by commas, or repeated. For JSON. */
                fields?: ("id" | "slug" | "work" | "title" | "summary" | "indicator" | "period" | "value" | "upperValue" | "unit" | "qualifier" | "comparison" | "parties" | "sections" | "citations" | "evidenceHealth" | "uncitedReason" | "note" | "highlight" | "createdAt" | "updatedAt")[];
                format?: "json" | "jsonld";
            };
            header?: never;
            path: {
                /** @description Readable name, unique among its kind: lower-case Latin letters and digits, with single hyphens between, such as `north-port`. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A number with its period: the subject and, where there is one, the counterpart are its parties. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Figure"];
                };
            };
            /** @description A problem (RFC 9457). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSeries: {
        parameters: {
            query?: {
                /** @description Readable name, unique among its kind: lower-case Latin letters and digits, with single hyphens between, such as `north-port`. */
                indicator?: string;
                /** @description Readable name, unique among its kind: lower-case Latin letters and digits, with single hyphens between, such as `north-port`. */
                subject?: string;
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureSeriesList"];
                };
            };
            /** @description A problem (RFC 9457). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOrganisations: {
        parameters: {
            query?: {
                /** @description Most items of a page. */
                limit?: number;
                /** @description Where the page begins: a `nextCursor`. */
                cursor?: string;
                /** @description Whether the answer says how many items meet the filters in all (`total`). */
                count?: boolean;
                /** @description Words to find in names and other spellings. */
                q?: string;
                /** @description A term of the corpus's vocabulary; `/v1/vocabularies` lists them. */
                kind?: string;
                /** @description ISO 3166-1 alpha-2 code, such as DE. */
                country?: string;
                /** @description Place they are in, however deep. */
                place?: string;
                /** @description Only these fields of each item, and those by which it is known; separated by commas, or repeated. For JSON. */
                fields?: ("id" | "slug" | "name" | "aliases" | "names" | "kind" | "place" | "parent" | "country")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. The `Link` header (RFC 8288) has the address of the next. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationPage"];
                };
            };
            /** @description A problem (RFC 9457). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Readable name, unique among its kind: lower-case Latin letters and digits, with single hyphens between, such as `north-port`. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An organisation, with how many records it takes part in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationDetail"];
                };
            };
            /** @description A problem (RFC 9457). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPlaces: {
        parameters: {
            query?: {
                /** @description Most items of a page. */
                limit?: number;
                /** @description Where the page begins: a `nextCursor`. */
                cursor?: string;
                /** @description Whether the answer says how many items meet the filters in all (`total`). */
                count?: boolean;
                /** @description Words to find in names and other spellings. */
                q?: string;
                /** @description A term of the corpus's vocabulary; `/v1/vocabularies` lists them. */
                kind?: string;
                /** @description ISO 3166-1 alpha-2 code, such as DE. */
                country?: string;
                /** @description Place they lie in, however deep; itself included. */
                within?: string;
                /** @description Only these fields of each item, and those by which it is known; separated by commas, or repeated. For JSON. */
                fields?: ("id" | "slug" | "name" | "aliases" | "names" | "kind" | "parent" | "country" | "code" | "coordinates")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. The `Link` header (RFC 8288) has the address of the next. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacePage"];
                };
            };
            /** @description A problem (RFC 9457). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Readable name, unique among its kind: lower-case Latin letters and digits, with single hyphens between, such as `north-port`. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A place, with how many records touch it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaceDetail"];
                };
            };
            /** @description A problem (RFC 9457). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPartners: {
        parameters: {
            query?: {
                /** @description Type of agreement; repeat it for several. */
                type?: string[];
                /** @description Also places and organisations that lie in it. */
                below?: boolean;
            };
            header?: never;
            path: {
                /** @description Readable name, unique among its kind: lower-case Latin letters and digits, with single hyphens between, such as `north-port`. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who is tied to a place by what agreements. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Partners"];
                };
            };
            /** @description A problem (RFC 9457). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPartnerships: {
        parameters: {
            query?: {
                /** @description Most items of a page. */
                limit?: number;
                /** @description Where the page begins: a `nextCursor`. */
                cursor?: string;
                /** @description What the pairs are of: `regions` are the places that lie directly in a country, `countries` those that lie in no other place. */
                between?: "regions" | "countries";
                /** @description Only pairs of two countries. */
                abroad?: boolean;
                /** @description Type; repeat it for several. */
                type?: string[];
                /** @description Status; repeat it for several. */
                status?: ("signed" | "agreed" | "in-preparation" | "planned" | "reported")[];
                /** @description Level; repeat it for several. */
                level?: string[];
                /** @description Sector; repeat it for several. */
                sector?: string[];
                /** @description Event at which it was made. */
                event?: string;
                /** @description EDTF. Agreements that are in force on this day, or at some time of this month, year or range, whenever they were signed; those whose term is not known are left out. */
                validOn?: string;
                /** @description Words to find, in English stemming and without accents; the last may be the beginning of a word. */
                q?: string;
                /** @description Organisation or place that takes part; each that is given must. */
                party?: string[];
                /** @description Country of a party (ISO 3166-1 alpha-2); each that is given must take part. */
                country?: string[];
                /** @description Place the record touches (venue, parties), itself or anything below it; each that is given must be. */
                place?: string[];
                /** @description EDTF. Records whose time overlaps the range from the beginning of this ... */
                from?: string;
                /** @description ... to the end of this. A record without a date overlaps none. */
                to?: string;
                /** @description Readable name, unique among its kind: lower-case Latin letters and digits, with single hyphens between, such as `north-port`. */
                work?: string;
                /** @description Section of the work that tells of it. */
                section?: string;
                /** @description Number of a citation it rests on. */
                citation?: number;
                /** @description Health of the evidence; repeat it for several. */
                health?: ("sound" | "weakened" | "archived" | "lost" | "print_only" | "unchecked" | "uncited")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. The `Link` header (RFC 8288) has the address of the next. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnershipPage"];
                };
            };
            /** @description A problem (RFC 9457). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listVocabularies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VocabularyList"];
                };
            };
            /** @description A problem (RFC 9457). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSectors: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SectorList"];
                };
            };
            /** @description A problem (RFC 9457). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    search: {
        parameters: {
            query: {
                /** @description Most items of a page. */
                limit?: number;
                /** @description Where the page begins: a `nextCursor`. */
                cursor?: string;
                /** @description Words to find in names and other spellings. */
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. The `Link` header (RFC 8288) has the address of the next. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchHitPage"];
                };
            };
            /** @description A problem (RFC 9457). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportAgreements: {
        parameters: {
            query?: {
                /** @description Type; repeat it for several. */
                type?: string[];
                /** @description Status; repeat it for several. */
                status?: ("signed" | "agreed" | "in-preparation" | "planned" | "reported")[];
                /** @description Level; repeat it for several. */
                level?: string[];
                /** @description Sector; repeat it for several. */
                sector?: string[];
                /** @description Event at which it was made. */
                event?: string;
                /** @description EDTF. Agreements that are in force on this day, or at some time of this month, year or range, whenever they were signed; those whose term is not known are left out. */
                validOn?: string;
                /** @description Least value; needs `unit`. */
                minValue?: string;
                /** @description Greatest value; needs `unit`. */
                maxValue?: string;
                /** @description Unit of the value; ISO 4217 for money. */
                unit?: string;
                /** @description Words to find, in English stemming and without accents; the last may be the beginning of a word. */
                q?: string;
                /** @description Organisation or place that takes part; each that is given must. */
                party?: string[];
                /** @description Country of a party (ISO 3166-1 alpha-2); each that is given must take part. */
                country?: string[];
                /** @description Place the record touches (venue, parties), itself or anything below it; each that is given must be. */
                place?: string[];
                /** @description EDTF. Records whose time overlaps the range from the beginning of this ... */
                from?: string;
                /** @description ... to the end of this. A record without a date overlaps none. */
                to?: string;
                /** @description Readable name, unique among its kind: lower-case Latin letters and digits, with single hyphens between, such as `north-port`. */
                work?: string;
                /** @description Section of the work that tells of it. */
                section?: string;
                /** @description Number of a citation it rests on. */
                citation?: number;
                /** @description Health of the evidence; repeat it for several. */
                health?: ("sound" | "weakened" | "archived" | "lost" | "print_only" | "unchecked" | "uncited")[];
                format?: "ndjson" | "csv";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stream. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description A problem (RFC 9457). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportEvents: {
        parameters: {
            query?: {
                /** @description Type; repeat it for several. */
                type?: string[];
                /** @description Place where it took place, itself or anything below it. */
                venue?: string;
                /** @description Words to find, in English stemming and without accents; the last may be the beginning of a word. */
                q?: string;
                /** @description Organisation or place that takes part; each that is given must. */
                party?: string[];
                /** @description Country of a party (ISO 3166-1 alpha-2); each that is given must take part. */
                country?: string[];
                /** @description Place the record touches (venue, parties), itself or anything below it; each that is given must be. */
                place?: string[];
                /** @description EDTF. Records whose time overlaps the range from the beginning of this ... */
                from?: string;
                /** @description ... to the end of this. A record without a date overlaps none. */
                to?: string;
                /** @description Readable name, unique among its kind: lower-case Latin letters and digits, with single hyphens between, such as `north-port`. */
                work?: string;
                /** @description Section of the work that tells of it. */
                section?: string;
                /** @description Number of a citation it rests on. */
                citation?: number;
                /** @description Health of the evidence; repeat it for several. */
                health?: ("sound" | "weakened" | "archived" | "lost" | "print_only" | "unchecked" | "uncited")[];
                format?: "ndjson" | "csv";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stream. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description A problem (RFC 9457). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportFigures: {
        parameters: {
            query?: {
                /** @description Indicator; repeat it for several. */
                indicator?: string[];
                /** @description Whose figure it is. */
                subject?: string;
                /** @description In relation to whom. */
                counterpart?: string;
                /** @description Least value; needs `unit`. */
                minValue?: string;
                /** @description Greatest value; needs `unit`. */
                maxValue?: string;
                /** @description Unit of the value; ISO 4217 for money. */
                unit?: string;
                /** @description Words to find, in English stemming and without accents; the last may be the beginning of a word. */
                q?: string;
                /** @description Organisation or place that takes part; each that is given must. */
                party?: string[];
                /** @description Country of a party (ISO 3166-1 alpha-2); each that is given must take part. */
                country?: string[];
                /** @description Place the record touches (venue, parties), itself or anything below it; each that is given must be. */
                place?: string[];
                /** @description EDTF. Records whose time overlaps the range from the beginning of this ... */
                from?: string;
                /** @description ... to the end of this. A record without a date overlaps none. */
                to?: string;
                /** @description Readable name, unique among its kind: lower-case Latin letters and digits, with single hyphens between, such as `north-port`. */
                work?: string;
                /** @description Section of the work that tells of it. */
                section?: string;
                /** @description Number of a citation it rests on. */
                citation?: number;
                /** @description Health of the evidence; repeat it for several. */
                health?: ("sound" | "weakened" | "archived" | "lost" | "print_only" | "unchecked" | "uncited")[];
                format?: "ndjson" | "csv";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stream. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description A problem (RFC 9457). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWorks: {
        parameters: {
            query?: {
                /** @description Most items of a page. */
                limit?: number;
                /** @description Where the page begins: a `nextCursor`. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. The `Link` header (RFC 8288) has the address of the next. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkPage"];
                };
            };
            /** @description A problem (RFC 9457). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWork: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Readable name, unique among its kind: lower-case Latin letters and digits, with single hyphens between, such as `north-port`. */
                work: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A book or report that cites. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Work"];
                };
            };
            /** @description A problem (RFC 9457). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportWorkLinks: {
        parameters: {
            query?: {
                /** @description Format of the answer; before the `Accept` header. */
                format?: "json" | "html" | "csv" | "markdown";
                /** @description Language of the texts. Without it `Accept-Language` decides, else it is English. */
                lang?: "en" | "ru";
            };
            header?: never;
            path: {
                /** @description Readable name, unique among its kind: lower-case Latin letters and digits, with single hyphens between, such as `north-port`. */
                work: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cited sources of a work that are broken, drifted or out of reach. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkReport"];
                };
            };
            /** @description A problem (RFC 9457). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCitations: {
        parameters: {
            query?: {
                /** @description Most items of a page. */
                limit?: number;
                /** @description Where the page begins: a `nextCursor`. */
                cursor?: string;
                /** @description Whether the answer says how many items meet the filters in all (`total`). */
                count?: boolean;
                /** @description Readable name, unique among its kind: lower-case Latin letters and digits, with single hyphens between, such as `north-port`. */
                work?: string;
                /** @description Readable name, unique among its kind: lower-case Latin letters and digits, with single hyphens between, such as `north-port`. */
                section?: string;
                /** @description `web` has an address; `print` has none. */
                kind?: "web" | "print";
                /** @description State of the link; repeat it for several. */
                state?: ("unchecked" | "alive" | "moved" | "redirected" | "drifted" | "restricted" | "suspect" | "broken" | "unreachable" | "skipped")[];
                /** @description Host of the address. */
                host?: string;
                /** @description Whether the importer asked a person to look at it. */
                needsReview?: boolean;
                /** @description Only these fields of each item, and those by which it is known; separated by commas, or repeated. For JSON. */
                fields?: ("id" | "work" | "number" | "kind" | "title" | "csl" | "pinpoint" | "section" | "newsSource" | "printed" | "confidence" | "reviewNotes" | "link" | "createdAt" | "updatedAt")[];
                /** @description Format of the answer; before the `Accept` header. */
                format?: "json" | "csl" | "bibtex" | "ris";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. The `Link` header (RFC 8288) has the address of the next. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CitationPage"];
                };
            };
            /** @description A problem (RFC 9457). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCitation: {
        parameters: {
            query?: {
                /** @description Format of the answer; before the `Accept` header. */
                format?: "json" | "csl" | "bibtex" | "ris";
            };
            header?: never;
            path: {
                /** @description Readable name, unique among its kind: lower-case Latin letters and digits, with single hyphens between, such as `north-port`. */
                work: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One numbered source of a work, with the state of its link. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Citation"];
                };
            };
            /** @description A problem (RFC 9457). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDependents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Readable name, unique among its kind: lower-case Latin letters and digits, with single hyphens between, such as `north-port`. */
                work: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The records that rest on a citation, with their health now and if its source were lost. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dependents"];
                };
            };
            /** @description A problem (RFC 9457). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLinks: {
        parameters: {
            query?: {
                /** @description Most items of a page. */
                limit?: number;
                /** @description Where the page begins: a `nextCursor`. */
                cursor?: string;
                /** @description Whether the answer says how many items meet the filters in all (`total`). */
                count?: boolean;
                /** @description State of the link; repeat it for several. */
                state?: ("unchecked" | "alive" | "moved" | "redirected" | "drifted" | "restricted" | "suspect" | "broken" | "unreachable" | "skipped")[];
                /** @description Host of the address. */
                host?: string;
                /** @description Work that cites it. */
                work?: string;
                /** @description Section that cites it. */
                section?: string;
                /** @description Order: by when the state last changed; `-` is the newest first. Without it, the order in which they were first seen. */
                sort?: "stateSince" | "-stateSince";
                /** @description What to embed: the records that rest on it. */
                include?: "dependents"[];
                /** @description Only links whose state has changed at or after this instant. */
                since?: string;
                /** @description How it stood then: at the end of a day in UTC (`2026-05-31`), or at an instant (RFC 3339). A time to come is now. Of the time before the log of changes began, what the log found is told. State, `stateSince`, `movedTo` and what the last check found are those of then, `lastVerdict`, `lastReason`, `lastConfidence` and `lastCheckedAt` null where that check is no longer kept; the rest, citations too, is that of today. */
                asOf?: string;
                /** @description Only these fields of each item, and those by which it is known; separated by commas, or repeated. For JSON. */
                fields?: ("id" | "url" | "host" | "state" | "stateSince" | "movedTo" | "lastVerdict" | "lastReason" | "lastConfidence" | "lastCheckedAt" | "otherReadings" | "nextCheckAt" | "failures" | "citedBy" | "baselineTitle" | "dependents" | "createdAt")[];
                /** @description Format of the answer; before the `Accept` header. */
                format?: "json" | "csv";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. The `Link` header (RFC 8288) has the address of the next. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkPage"];
                };
            };
            /** @description A problem (RFC 9457). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLink: {
        parameters: {
            query?: {
                /** @description How it stood then: at the end of a day in UTC (`2026-05-31`), or at an instant (RFC 3339). A time to come is now. Of the time before the log of changes began, what the log found is told. State, `stateSince`, `movedTo` and what the last check found are those of then, `lastVerdict`, `lastReason`, `lastConfidence` and `lastCheckedAt` null where that check is no longer kept; the rest, citations too, is that of today. */
                asOf?: string;
                /** @description What to embed: the records that rest on it. */
                include?: "dependents"[];
            };
            header?: never;
            path: {
                /** @description Id of the link: take it from `/v1/links`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A distinct address that citations point at, with what is believed of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Link"];
                };
            };
            /** @description A problem (RFC 9457). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listChecks: {
        parameters: {
            query?: {
                /** @description Most items of a page. */
                limit?: number;
                /** @description Where the page begins: a `nextCursor`. */
                cursor?: string;
                /** @description `alive`: answers with the page. `moved`: permanently redirected to an equivalent page. `redirected`: temporarily. `broken`: gone (404, 410, no such host). `soft_404`: answers 200 but says the page is gone. `drifted`: no longer what was cited. `restricted`: answers, but not to us (401, 403, 451). `rate_limited`: asked us to wait (429). `unreachable`: network, time-out or 5xx. `skipped`: not fetched (address not allowed). */
                verdict?: "alive" | "moved" | "redirected" | "broken" | "soft_404" | "drifted" | "restricted" | "rate_limited" | "unreachable" | "skipped";
                /** @description Only checks at or after this instant. */
                since?: string;
            };
            header?: never;
            path: {
                /** @description Id of the link: take it from `/v1/links`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. The `Link` header (RFC 8288) has the address of the next. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckPage"];
                };
            };
            /** @description A problem (RFC 9457). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCheck: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the link: take it from `/v1/links`. */
                id: string;
                /** @description Id of the check: take it from the checks of the link. */
                check: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One check of a link, with its transcript. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckDetail"];
                };
            };
            /** @description A problem (RFC 9457). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listHosts: {
        parameters: {
            query?: {
                /** @description Most items of a page. */
                limit?: number;
                /** @description Where the page begins: a `nextCursor`. */
                cursor?: string;
                /** @description Whether the answer says how many items meet the filters in all (`total`). */
                count?: boolean;
                /** @description Text within the name. */
                q?: string;
                /** @description Whether the host as a whole does not answer at present. */
                outage?: boolean;
                /** @description State that a link of the host has; repeat it for several. */
                state?: ("unchecked" | "alive" | "moved" | "redirected" | "drifted" | "restricted" | "suspect" | "broken" | "unreachable" | "skipped")[];
                /** @description Order: by name, or those with most links that are not well (broken, suspect, unreachable or drifted) first, then those with most links; that order has no hosts without links. By name, where not given. */
                sort?: "name" | "-unwell";
                /** @description Only these fields of each item, and those by which it is known; separated by commas, or repeated. For JSON. */
                fields?: ("id" | "name" | "total" | "states" | "due" | "nextCheckAt" | "lastCheckedAt" | "outageSince" | "postponedUntil" | "setAsideUntil" | "crawlDelayMs" | "checksThatDay" | "createdAt")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. The `Link` header (RFC 8288) has the address of the next. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HostPage"];
                };
            };
            /** @description A problem (RFC 9457). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getHost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the host, with its port where that is not the default. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A host of links, with how they stand and when they are checked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Host"];
                };
            };
            /** @description A problem (RFC 9457). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listIncidents: {
        parameters: {
            query?: {
                /** @description Most items of a page. */
                limit?: number;
                /** @description Where the page begins: a `nextCursor`. */
                cursor?: string;
                /** @description Only those that are open, or only those that are closed. */
                open?: boolean;
                /** @description Cause; repeat it for several. */
                cause?: ("link" | "host" | "network")[];
                /** @description Host that it concerns. */
                host?: string;
                /** @description Work that cites its links. */
                work?: string;
                /** @description Section that cites its links; needs `work`. */
                section?: string;
                /** @description Only those that were opened at or after this instant. */
                since?: string;
                /** @description Only these fields of each item, and those by which it is known; separated by commas, or repeated. For JSON. */
                fields?: ("id" | "cause" | "name" | "host" | "isOpen" | "isDown" | "openedAt" | "closedAt" | "reopened" | "links" | "lostLinks" | "works" | "sections" | "partOf")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. The `Link` header (RFC 8288) has the address of the next. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentPage"];
                };
            };
            /** @description A problem (RFC 9457). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getIncident: {
        parameters: {
            query?: {
                /** @description Language of the texts. Without it `Accept-Language` decides, else it is English. */
                lang?: "en" | "ru";
            };
            header?: never;
            path: {
                /** @description Id of the incident: take it from `/v1/incidents`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An incident with what happened in it and what leans on it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentDetail"];
                };
            };
            /** @description A problem (RFC 9457). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportLinkHealth: {
        parameters: {
            query?: {
                /** @description Most hosts that are named. */
                hosts?: number;
                /** @description How it stood then: at the end of a day in UTC (`2026-05-31`), or at an instant (RFC 3339). A time to come is now. Of the time before the log of changes began, what the log found is told. By the citations and sections of today. */
                asOf?: string;
                /** @description A series by days, by weeks from Monday (ISO 8601), or by months, in UTC; 400 of them at most. */
                over?: "days" | "weeks" | "months";
                /** @description First day of the series; needs `over`. Without it the series has 30 days, 26 weeks or 12 months. */
                from?: string;
                /** @description Last day of the series, today where not given; needs `over`. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How the links stand, in all, by host, by work and by section. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkHealth"];
                };
            };
            /** @description A problem (RFC 9457). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportEvidenceHealth: {
        parameters: {
            query?: {
                /** @description A series by days, by weeks from Monday (ISO 8601), or by months, in UTC; 400 of them at most. */
                over?: "days" | "weeks" | "months";
                /** @description First day of the series; needs `over`. Without it the series has 30 days, 26 weeks or 12 months. */
                from?: string;
                /** @description Last day of the series, today where not given; needs `over`. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How the evidence of all records stands. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceReport"];
                };
            };
            /** @description A problem (RFC 9457). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listChanges: {
        parameters: {
            query?: {
                /** @description Most items of a page. */
                limit?: number;
                /** @description Where the page begins: a `nextCursor`. */
                cursor?: string;
                /** @description Type of the change; repeat it for several. */
                type?: ("link.state_changed" | "link.moved" | "host.outage_began" | "host.outage_ended" | "network.outage_began" | "network.outage_ended" | "incident.opened" | "incident.reopened" | "incident.closed" | "record.created" | "record.updated" | "record.deleted" | "record.restored" | "record.health_changed" | "citation.created" | "citation.updated" | "citation.deleted" | "citation.restored")[];
                /** @description Kind of what changed; repeat it for several. */
                subject?: ("link" | "host" | "network" | "incident" | "citation" | "agreement" | "event" | "figure")[];
                /** @description Host of the link that changed. */
                host?: string;
                /** @description Work that cites or contains what changed. */
                work?: string;
                /** @description Section that cites or mentions what changed; needs `work`. */
                section?: string;
                /** @description Only changes at or after this instant. */
                since?: string;
                /** @description Order: `-at` is the newest first, and `nextCursor` leads back in time. The oldest first, where not given. */
                sort?: "at" | "-at";
                /** @description How long to wait for a change where there is none after the cursor. */
                waitSeconds?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. The `Link` header (RFC 8288) has the address of the next. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangePage"];
                };
            };
            /** @description A problem (RFC 9457). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    streamChanges: {
        parameters: {
            query?: {
                /** @description Where the page begins: a `nextCursor`. */
                cursor?: string;
                /** @description Type of the change; repeat it for several. */
                type?: ("link.state_changed" | "link.moved" | "host.outage_began" | "host.outage_ended" | "network.outage_began" | "network.outage_ended" | "incident.opened" | "incident.reopened" | "incident.closed" | "record.created" | "record.updated" | "record.deleted" | "record.restored" | "record.health_changed" | "citation.created" | "citation.updated" | "citation.deleted" | "citation.restored")[];
                /** @description Kind of what changed; repeat it for several. */
                subject?: ("link" | "host" | "network" | "incident" | "citation" | "agreement" | "event" | "figure")[];
                /** @description Host of the link that changed. */
                host?: string;
                /** @description Work that cites or contains what changed. */
                work?: string;
                /** @description Section that cites or mentions what changed; needs `work`. */
                section?: string;
                /** @description Only changes at or after this instant. */
                since?: string;
                /** @description Ends the stream after so many changes. Without it the stream does not end. */
                limit?: number;
            };
            header?: {
                /** @description Id of the last event that was received. */
                "last-event-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stream. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description A problem (RFC 9457). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readAtomFeed: {
        parameters: {
            query?: {
                /** @description Type of the change; repeat it for several. */
                type?: ("link.state_changed" | "link.moved" | "host.outage_began" | "host.outage_ended" | "network.outage_began" | "network.outage_ended" | "incident.opened" | "incident.reopened" | "incident.closed" | "record.created" | "record.updated" | "record.deleted" | "record.restored" | "record.health_changed" | "citation.created" | "citation.updated" | "citation.deleted" | "citation.restored")[];
                /** @description Kind of what changed; repeat it for several. */
                subject?: ("link" | "host" | "network" | "incident" | "citation" | "agreement" | "event" | "figure")[];
                /** @description Host of the link that changed. */
                host?: string;
                /** @description Work that cites or contains what changed. */
                work?: string;
                /** @description Section that cites or mentions what changed; needs `work`. */
                section?: string;
                /** @description Only changes at or after this instant. */
                since?: string;
                /** @description Language of the texts. Without it `Accept-Language` decides, else it is English. */
                lang?: "en" | "ru";
                /** @description Most changes, the newest. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feed (RFC 4287). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            /** @description A problem (RFC 9457). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readJsonFeed: {
        parameters: {
            query?: {
                /** @description Type of the change; repeat it for several. */
                type?: ("link.state_changed" | "link.moved" | "host.outage_began" | "host.outage_ended" | "network.outage_began" | "network.outage_ended" | "incident.opened" | "incident.reopened" | "incident.closed" | "record.created" | "record.updated" | "record.deleted" | "record.restored" | "record.health_changed" | "citation.created" | "citation.updated" | "citation.deleted" | "citation.restored")[];
                /** @description Kind of what changed; repeat it for several. */
                subject?: ("link" | "host" | "network" | "incident" | "citation" | "agreement" | "event" | "figure")[];
                /** @description Host of the link that changed. */
                host?: string;
                /** @description Work that cites or contains what changed. */
                work?: string;
                /** @description Section that cites or mentions what changed; needs `work`. */
                section?: string;
                /** @description Only changes at or after this instant. */
                since?: string;
                /** @description Language of the texts. Without it `Accept-Language` decides, else it is English. */
                lang?: "en" | "ru";
                /** @description Most changes, the newest. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feed (JSON Feed 1.1). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/feed+json": {
                        version: string;
                        title: string;
                        home_page_url: string;
                        feed_url: string;
                        language: string;
                        authors: {
                            name: string;
                        }[];
                        /** @description Newest first. */
                        items: {
                            id: string;
                            /** @description Where this API tells of what changed. */
                            url: string;
                            /** @description The change in a sentence. */
                            title: string;
                            /** @description What there is to add, else the same. */
                            content_text: string;
                            date_published: string;
                            /** @description The type of the change. */
                            tags: string[];
                        }[];
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBadge: {
        parameters: {
            query?: {
                /** @description The work; all works without it. */
                work?: string;
                /** @description Language of the texts. Without it `Accept-Language` decides, else it is English. */
                lang?: "en" | "ru";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The image. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
            /** @description A problem (RFC 9457). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSubscriptions: {
        parameters: {
            query?: {
                /** @description Most items of a page. */
                limit?: number;
                /** @description Where the page begins: a `nextCursor`. */
                cursor?: string;
                /** @description Channel; repeat it for several. */
                channel?: ("webhook" | "slack" | "mattermost" | "teams" | "telegram" | "email")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. The `Link` header (RFC 8288) has the address of the next. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionPage"];
                };
            };
            /** @description A problem (RFC 9457). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the subscription. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is told to whom, how and when. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            /** @description A problem (RFC 9457). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDeliveries: {
        parameters: {
            query?: {
                /** @description Most items of a page. */
                limit?: number;
                /** @description Where the page begins: a `nextCursor`. */
                cursor?: string;
                /** @description Name of the subscription. */
                subscription?: string;
                /** @description How they stand; repeat it for several. */
                state?: ("waiting" | "delivered" | "dead")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. The `Link` header (RFC 8288) has the address of the next. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryPage"];
                };
            };
            /** @description A problem (RFC 9457). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    livez: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "ok";
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readyz: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "ok";
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProblem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        about: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSchema: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A JSON Schema. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/schema+json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem (RFC 9457). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getContext: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The context (JSON-LD 1.1). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/ld+json": {
                        "@context": {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
