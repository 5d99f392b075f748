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
         * @description The hosts of all links, by name: how many links they have in each state, how many are due, when they are checked, and whether they answer at all. Filters combine.
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
    "/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List changes
         * @description What has changed in what is believed of links, hosts, records and citations, oldest first. Keep `cursor` and ask with it again: each change comes once, in the same order for all. With `waitSeconds` the answer waits for a change. Filters combine.
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
            counterpart: string | null;
            /** @description ISO 4217 for money, else what is counted or measured. */
            unit: string;
            points: {
                /** @description Readable name, unique among its kind: lower-case Latin letters and digits, with single hyphens between, such as `north-port`. */
                slug: string;
                /** @description EDTF (ISO 8601-2:2019): `2023-11`, `2024-08-14`, `2018/2020`, `2024~` (about), `2024-22` (summer), `../2026` (until). */
                period: string;
                /** @description Exact decimal as text, such as `41000` or `1.5`. */
                value: string;
                /**
                 * @description How the source qualifies the number.
                 * @enum {unknown}
                 */
                qualifier: "exact" | "about" | "nearly" | "more-than" | "at-least" | "up-to" | "range";
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
            facetsCut?: ("type" | "status" | "level" | "health" | "unit" | "sector" | "section" | "place" | "party" | "country")[];
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
            facetsCut?: ("type" | "status" | "level" | "health" | "unit" | "sector" | "section" | "place" | "party" | "country")[];
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
            facetsCut?: ("type" | "status" | "level" | "health" | "unit" | "sector" | "section" | "place" | "party" | "country")[];
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
                /** @description Count records by these, each under all other filters. */
                facets?: ("type" | "status" | "level" | "health" | "unit" | "sector" | "section" | "place" | "party" | "country")[];
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
                /** @description Place the record touches (venue, parties), itself or anything below it. */
                place?: string;
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
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01a20fc6-0dbe-74c9-81a5-09dbdbe7beca",
                     *           "slug": "minsk-region-chongqing-twinning-2017",
                     *           "work": "belarusian-chinese-partnership-2024",
                     *           "title": "Twinning of Minsk Region and Chongqing",
                     *           "summary": "The region and the city became twins in March 2017.",
                     *           "parties": [
                     *             {
                     *               "slug": "minsk-region",
                     *               "name": "Minsk Region",
                     *               "entity": "place",
                     *               "country": "BY",
                     *               "role": "party"
                     *             },
                     *             {
                     *               "slug": "chongqing",
                     *               "name": "Chongqing",
                     *               "entity": "place",
                     *               "country": "CN",
                     *               "role": "party"
                     *             }
                     *           ],
                     *           "type": "twinning",
                     *           "status": "agreed",
                     *           "level": "regional",
                     *           "signed": null,
                     *           "valid": "2017-03/..",
                     *           "sectors": [
                     *             "regional-cooperation"
                     *           ],
                     *           "value": null,
                     *           "event": null,
                     *           "eventNote": null,
                     *           "sections": [
                     *             "regional-cooperation-to-the-level-of-all-weather",
                     *             "from-in-depth-plans-to-project-implementation"
                     *           ],
                     *           "citations": [
                     *             {
                     *               "number": 7,
                     *               "section": "regional-cooperation-to-the-level-of-all-weather",
                     *               "basis": "passage"
                     *             },
                     *             {
                     *               "number": 57,
                     *               "section": "from-in-depth-plans-to-project-implementation",
                     *               "basis": "passage"
                     *             }
                     *           ],
                     *           "uncitedReason": null,
                     *           "note": "The first section gives the year only, the fourth the month.",
                     *           "createdAt": "2026-11-24T22:56:07.559Z",
                     *           "updatedAt": "2026-11-24T22:56:07.559Z",
                     *           "evidenceHealth": "unchecked"
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI0LTA4LTAxIiwiMDFhMjBmYzYiXQ",
                     *       "facets": {
                     *         "type": [
                     *           {
                     *             "value": "arrangement",
                     *             "count": 3
                     *           },
                     *           {
                     *             "value": "agreement",
                     *             "count": 1
                     *           },
                     *           {
                     *             "value": "plan",
                     *             "count": 1
                     *           },
                     *           {
                     *             "value": "roadmap",
                     *             "count": 1
                     *           },
                     *           {
                     *             "value": "twinning",
                     *             "count": 1
                     *           }
                     *         ]
                     *       },
                     *       "facetsCut": []
                     *     }
                     */
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
                    /**
                     * @example {
                     *       "id": "01a20fc6-0dbe-74c9-81a5-09dbdbe7beca",
                     *       "slug": "ict-memorandum-2024",
                     *       "work": "belarusian-chinese-partnership-2024",
                     *       "title": "Memorandum of understanding on strategic cooperation in information and communication technology",
                     *       "summary": "Digital transformation, cloud, artificial intelligence, digital medicine and training.",
                     *       "parties": [
                     *         {
                     *           "slug": "ministry-of-communications",
                     *           "name": "Ministry of Communications and Informatisation of Belarus",
                     *           "entity": "organisation",
                     *           "country": "BY",
                     *           "role": "party"
                     *         },
                     *         {
                     *           "slug": "miit",
                     *           "name": "Ministry of Industry and Information Technology of China",
                     *           "entity": "organisation",
                     *           "country": "CN",
                     *           "role": "party"
                     *         }
                     *       ],
                     *       "type": "memorandum",
                     *       "status": "signed",
                     *       "level": "state",
                     *       "signed": "2024-08",
                     *       "valid": null,
                     *       "sectors": [
                     *         "ict",
                     *         "health",
                     *         "education"
                     *       ],
                     *       "value": null,
                     *       "event": "li-qiang-visit-2024-08",
                     *       "eventNote": null,
                     *       "sections": [
                     *         "cooperation-in-science-technology-and-innovation-reaches-a"
                     *       ],
                     *       "citations": [
                     *         {
                     *           "number": 82,
                     *           "section": "cooperation-in-science-technology-and-innovation-reaches-a",
                     *           "basis": "mark",
                     *           "title": "Belarus and China signed a memorandum of understanding in the field of ICT",
                     *           "csl": {
                     *             "id": "belarusian-chinese-partnership-2024-82",
                     *             "URL": "https://belta.by/society/view/belarus-i-kitaj-podpisali-memorandum-o-vzaimoponimanii-v-oblasti-ikt-656109-2024/",
                     *             "type": "article-newspaper",
                     *             "title": "Belarus and China signed a memorandum of understanding in the field of ICT",
                     *             "issued": {
                     *               "date-parts": [
                     *                 [
                     *                   2024
                     *                 ]
                     *               ]
                     *             },
                     *             "container-title": "BelTA"
                     *           },
                     *           "link": {
                     *             "id": "01a20fc6-0dbe-74c9-81a5-09dbdbe7beca",
                     *             "url": "https://belta.by/society/view/belarus-i-kitaj-podpisali-memorandum-o-vzaimoponimanii-v-oblasti-ikt-656109-2024/",
                     *             "state": "unchecked",
                     *             "lastCheckedAt": null
                     *           }
                     *         }
                     *       ],
                     *       "uncitedReason": null,
                     *       "note": "That it was signed during the visit follows from the end of the section.",
                     *       "createdAt": "2026-11-24T22:56:07.559Z",
                     *       "updatedAt": "2026-11-24T22:56:07.559Z",
                     *       "evidenceHealth": "unchecked"
                     *     }
                     */
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
                /** @description Count records by these, each under all other filters. */
                facets?: ("type" | "status" | "level" | "health" | "unit" | "sector" | "section" | "place" | "party" | "country")[];
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
                /** @description Place the record touches (venue, parties), itself or anything below it. */
                place?: string;
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
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01a20fc6-0dbe-74c9-81a5-09dbdbe7beca",
                     *           "slug": "ciie-2022",
                     *           "work": "belarusian-chinese-partnership-2024",
                     *           "title": "5th China International Import Expo in Shanghai",
                     *           "summary": "27 organisations of the food industry, logistics, science and education were in the Belarusian exposition.",
                     *           "parties": [
                     *             {
                     *               "slug": "belarus",
                     *               "name": "Belarus",
                     *               "entity": "place",
                     *               "country": "BY",
                     *               "role": "participant"
                     *             },
                     *             {
                     *               "slug": "china",
                     *               "name": "China",
                     *               "entity": "place",
                     *               "country": "CN",
                     *               "role": "participant"
                     *             }
                     *           ],
                     *           "type": "exhibition",
                     *           "date": "2022",
                     *           "place": "shanghai",
                     *           "basis": "text",
                     *           "agreements": [],
                     *           "sections": [
                     *             "regional-cooperation-to-the-level-of-all-weather"
                     *           ],
                     *           "citations": [],
                     *           "uncitedReason": "The passage that tells of it names no source.",
                     *           "note": null,
                     *           "createdAt": "2026-11-24T22:56:07.559Z",
                     *           "updatedAt": "2026-11-24T22:56:07.559Z",
                     *           "evidenceHealth": "uncited"
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI0LTA4LTAxIiwiMDFhMjBmYzYiXQ"
                     *     }
                     */
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
                    /**
                     * @example {
                     *       "id": "01a20fc6-0dbe-74c9-81a5-09dbdbe7beca",
                     *       "slug": "li-qiang-visit-2024-08",
                     *       "work": "belarusian-chinese-partnership-2024",
                     *       "title": "Official visit of Premier Li Qiang to Belarus",
                     *       "summary": "Documents on trade, investment, industry, science and regional development were signed.",
                     *       "parties": [
                     *         {
                     *           "slug": "government-of-china",
                     *           "name": "Government of China",
                     *           "entity": "organisation",
                     *           "country": "CN",
                     *           "role": "participant"
                     *         },
                     *         {
                     *           "slug": "government-of-belarus",
                     *           "name": "Government of Belarus",
                     *           "entity": "organisation",
                     *           "country": "BY",
                     *           "role": "participant"
                     *         }
                     *       ],
                     *       "type": "visit",
                     *       "date": "2024-08",
                     *       "place": "minsk",
                     *       "basis": "text",
                     *       "agreements": [
                     *         "belt-and-road-cooperation-plan-2024",
                     *         "ict-memorandum-2024",
                     *         "minsk-region-chongqing-in-depth-plan-2024",
                     *         "mogilev-region-shaanxi-in-depth-plan-2024",
                     *         "nas-foreign-experts-2024",
                     *         "package-of-documents-2024-08",
                     *         "regions-in-depth-plans-2024",
                     *         "services-investment-agreement-2024",
                     *         "years-of-science-2024-2025",
                     *         "years-of-science-plan-2024"
                     *       ],
                     *       "sections": [
                     *         "from-in-depth-plans-to-project-implementation",
                     *         "cooperation-in-science-technology-and-innovation-reaches-a"
                     *       ],
                     *       "citations": [
                     *         {
                     *           "number": 56,
                     *           "section": "from-in-depth-plans-to-project-implementation",
                     *           "basis": "title"
                     *         },
                     *         {
                     *           "number": 97,
                     *           "section": "cooperation-in-science-technology-and-innovation-reaches-a",
                     *           "basis": "passage"
                     *         }
                     *       ],
                     *       "uncitedReason": null,
                     *       "note": null,
                     *       "createdAt": "2026-11-24T22:56:07.559Z",
                     *       "updatedAt": "2026-11-24T22:56:07.559Z",
                     *       "evidenceHealth": "unchecked"
                     *     }
                     */
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
                /** @description Count records by these, each under all other filters. */
                facets?: ("type" | "status" | "level" | "health" | "unit" | "sector" | "section" | "place" | "party" | "country")[];
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
                /** @description Place the record touches (venue, parties), itself or anything below it. */
                place?: string;
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
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01a20fc6-0dbe-74c9-81a5-09dbdbe7beca",
                     *           "slug": "trade-turnover-belarus-china-2023-01-2023-06",
                     *           "work": "belarusian-chinese-partnership-2024",
                     *           "title": "Trade turnover: Belarus and China, 2023-01/2023-06",
                     *           "summary": "Mutual trade in the first half of 2023.",
                     *           "parties": [
                     *             {
                     *               "slug": "belarus",
                     *               "name": "Belarus",
                     *               "entity": "place",
                     *               "country": "BY",
                     *               "role": "subject"
                     *             },
                     *             {
                     *               "slug": "china",
                     *               "name": "China",
                     *               "entity": "place",
                     *               "country": "CN",
                     *               "role": "counterpart"
                     *             }
                     *           ],
                     *           "indicator": "trade-turnover",
                     *           "period": "2023-01/2023-06",
                     *           "value": "4000000000",
                     *           "upperValue": null,
                     *           "unit": "USD",
                     *           "qualifier": "more-than",
                     *           "comparison": null,
                     *           "sections": [
                     *             "regional-cooperation-to-the-level-of-all-weather"
                     *           ],
                     *           "citations": [
                     *             {
                     *               "number": 2,
                     *               "section": "regional-cooperation-to-the-level-of-all-weather",
                     *               "basis": "mark"
                     *             }
                     *           ],
                     *           "uncitedReason": null,
                     *           "note": null,
                     *           "createdAt": "2026-11-24T22:56:07.559Z",
                     *           "updatedAt": "2026-11-24T22:56:07.559Z",
                     *           "evidenceHealth": "unchecked"
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI0LTA4LTAxIiwiMDFhMjBmYzYiXQ"
                     *     }
                     */
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
                    /**
                     * @example {
                     *       "id": "01a20fc6-0dbe-74c9-81a5-09dbdbe7beca",
                     *       "slug": "trade-turnover-belarus-china-2023-01-2023-06",
                     *       "work": "belarusian-chinese-partnership-2024",
                     *       "title": "Trade turnover: Belarus and China, 2023-01/2023-06",
                     *       "summary": "Mutual trade in the first half of 2023.",
                     *       "parties": [
                     *         {
                     *           "slug": "belarus",
                     *           "name": "Belarus",
                     *           "entity": "place",
                     *           "country": "BY",
                     *           "role": "subject"
                     *         },
                     *         {
                     *           "slug": "china",
                     *           "name": "China",
                     *           "entity": "place",
                     *           "country": "CN",
                     *           "role": "counterpart"
                     *         }
                     *       ],
                     *       "indicator": "trade-turnover",
                     *       "period": "2023-01/2023-06",
                     *       "value": "4000000000",
                     *       "upperValue": null,
                     *       "unit": "USD",
                     *       "qualifier": "more-than",
                     *       "comparison": null,
                     *       "sections": [
                     *         "regional-cooperation-to-the-level-of-all-weather"
                     *       ],
                     *       "citations": [
                     *         {
                     *           "number": 2,
                     *           "section": "regional-cooperation-to-the-level-of-all-weather",
                     *           "basis": "mark"
                     *         }
                     *       ],
                     *       "uncitedReason": null,
                     *       "note": null,
                     *       "createdAt": "2026-11-24T22:56:07.559Z",
                     *       "updatedAt": "2026-11-24T22:56:07.559Z",
                     *       "evidenceHealth": "unchecked"
                     *     }
                     */
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
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "indicator": "accredited-participants",
                     *           "subject": "butb",
                     *           "counterpart": "china",
                     *           "unit": "companies",
                     *           "points": [
                     *             {
                     *               "slug": "accredited-participants-butb-china-2022-01",
                     *               "period": "2022-01~",
                     *               "value": "67",
                     *               "qualifier": "exact",
                     *               "evidenceHealth": "unchecked"
                     *             },
                     *             {
                     *               "slug": "accredited-participants-butb-china-2023-01",
                     *               "period": "2023-01~",
                     *               "value": "113",
                     *               "qualifier": "exact",
                     *               "evidenceHealth": "unchecked"
                     *             },
                     *             {
                     *               "slug": "accredited-participants-butb-china-2023-11-27",
                     *               "period": "2023-11-27",
                     *               "value": "152",
                     *               "qualifier": "exact",
                     *               "evidenceHealth": "unchecked"
                     *             },
                     *             {
                     *               "slug": "accredited-participants-butb-china-2024-01",
                     *               "period": "2024-01",
                     *               "value": "162",
                     *               "qualifier": "exact",
                     *               "evidenceHealth": "unchecked"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
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
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01a20fc6-0dbe-74c9-81a5-09dbdbe7beca",
                     *           "slug": "aeex",
                     *           "name": "Xinjiang Asia-Europe International Trade Centre",
                     *           "aliases": [
                     *             "AEEX",
                     *             "Asia Europa Exchange",
                     *             "亚欧国际物资交易中心"
                     *           ],
                     *           "names": {
                     *             "zh": "新疆亚欧国际物资交易中心"
                     *           },
                     *           "kind": "exchange",
                     *           "place": "xinjiang",
                     *           "parent": null,
                     *           "country": "CN"
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI0LTA4LTAxIiwiMDFhMjBmYzYiXQ"
                     *     }
                     */
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
                    /**
                     * @example {
                     *       "id": "01a20fc6-0dbe-74c9-81a5-09dbdbe7beca",
                     *       "slug": "butb",
                     *       "name": "Belarusian Universal Commodity Exchange",
                     *       "aliases": [
                     *         "BUTB",
                     *         "BUCE",
                     *         "БУТБ"
                     *       ],
                     *       "names": {
                     *         "be": "Беларуская ўніверсальная таварная біржа",
                     *         "ru": "Белорусская универсальная товарная биржа",
                     *         "zh": "白俄罗斯通用商品交易所"
                     *       },
                     *       "kind": "exchange",
                     *       "place": "minsk",
                     *       "parent": null,
                     *       "country": "BY",
                     *       "records": {
                     *         "agreements": 25,
                     *         "events": 15,
                     *         "figures": 19
                     *       }
                     *     }
                     */
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
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01a20fc6-0dbe-74c9-81a5-09dbdbe7beca",
                     *           "slug": "dezhou",
                     *           "name": "Dezhou",
                     *           "aliases": [],
                     *           "names": {
                     *             "be": "Дэчжоу",
                     *             "ru": "Дэчжоу",
                     *             "zh": "德州"
                     *           },
                     *           "kind": "city",
                     *           "parent": "shandong",
                     *           "country": "CN",
                     *           "code": null,
                     *           "coordinates": {
                     *             "latitude": 37.4341,
                     *             "longitude": 116.3575
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI0LTA4LTAxIiwiMDFhMjBmYzYiXQ"
                     *     }
                     */
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
                    /**
                     * @example {
                     *       "id": "01a20fc6-0dbe-74c9-81a5-09dbdbe7beca",
                     *       "slug": "chongqing",
                     *       "name": "Chongqing",
                     *       "aliases": [
                     *         "重庆市"
                     *       ],
                     *       "names": {
                     *         "be": "Чунцын",
                     *         "ru": "Чунцин",
                     *         "zh": "重庆"
                     *       },
                     *       "kind": "municipality",
                     *       "parent": "china",
                     *       "country": "CN",
                     *       "code": "CN-CQ",
                     *       "coordinates": {
                     *         "latitude": 29.563,
                     *         "longitude": 106.5516
                     *       },
                     *       "records": {
                     *         "agreements": 16,
                     *         "events": 10,
                     *         "figures": 11
                     *       }
                     *     }
                     */
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
                    /**
                     * @example {
                     *       "place": "grodno",
                     *       "items": [
                     *         {
                     *           "partner": "shijiazhuang-college",
                     *           "name": "Shijiazhuang Engineering Professional College",
                     *           "entity": "organisation",
                     *           "country": "CN",
                     *           "agreements": [
                     *             {
                     *               "slug": "grsu-shijiazhuang-agreement-2023",
                     *               "title": "Agreement on international cooperation of Grodno University and Shijiazhuang Engineering Professional College",
                     *               "type": "agreement",
                     *               "status": "signed",
                     *               "signed": "2023-10"
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "partner": "zuel",
                     *           "name": "South Central University of Economics and Law",
                     *           "entity": "organisation",
                     *           "country": "CN",
                     *           "agreements": [
                     *             {
                     *               "slug": "grsu-zuel-agreement-2001",
                     *               "title": "Agreement of Grodno University and South Central University of Economics and Law",
                     *               "type": "agreement",
                     *               "status": "signed",
                     *               "signed": "2001"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
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
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "name": "agreement-levels",
                     *           "terms": [
                     *             {
                     *               "slug": "state",
                     *               "description": "Between states or their central bodies"
                     *             },
                     *             {
                     *               "slug": "regional",
                     *               "description": "Between regions or provinces"
                     *             },
                     *             {
                     *               "slug": "municipal",
                     *               "description": "Between cities or districts"
                     *             },
                     *             {
                     *               "slug": "sector",
                     *               "description": "Between bodies of one sector"
                     *             },
                     *             {
                     *               "slug": "enterprise",
                     *               "description": "Between enterprises"
                     *             },
                     *             {
                     *               "slug": "university",
                     *               "description": "Between universities or research bodies"
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "name": "agreement-types",
                     *           "terms": [
                     *             {
                     *               "slug": "agreement",
                     *               "description": "An agreement under that name"
                     *             },
                     *             {
                     *               "slug": "memorandum",
                     *               "description": "A memorandum of understanding or cooperation"
                     *             },
                     *             {
                     *               "slug": "roadmap",
                     *               "description": "A roadmap with steps over some years"
                     *             },
                     *             {
                     *               "slug": "action-plan",
                     *               "description": "A plan of measures with dates"
                     *             },
                     *             {
                     *               "slug": "plan",
                     *               "description": "Any other plan that both parties adopt"
                     *             },
                     *             {
                     *               "slug": "programme",
                     *               "description": "A programme of cooperation"
                     *             },
                     *             {
                     *               "slug": "strategy",
                     *               "description": "A strategy of cooperation"
                     *             },
                     *             {
                     *               "slug": "joint-statement",
                     *               "description": "A joint statement or declaration"
                     *             },
                     *             {
                     *               "slug": "contract",
                     *               "description": "A contract between enterprises"
                     *             },
                     *             {
                     *               "slug": "protocol",
                     *               "description": "A protocol of talks or of intent"
                     *             },
                     *             {
                     *               "slug": "letter-of-intent",
                     *               "description": "A letter of intent"
                     *             },
                     *             {
                     *               "slug": "twinning",
                     *               "description": "Sister-city or sister-region relations"
                     *             },
                     *             {
                     *               "slug": "arrangement",
                     *               "description": "An understanding without a document that is named"
                     *             },
                     *             {
                     *               "slug": "initiative",
                     *               "description": "An initiative that one party proposes and the other joins"
                     *             },
                     *             {
                     *               "slug": "package",
                     *               "description": "A set of documents signed together"
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "name": "event-types",
                     *           "terms": [
                     *             {
                     *               "slug": "visit",
                     *               "description": "A visit of a delegation or an official"
                     *             },
                     *             {
                     *               "slug": "talks",
                     *               "description": "Talks between named parties"
                     *             },
                     *             {
                     *               "slug": "meeting",
                     *               "description": "A meeting of a standing body or of officials"
                     *             },
                     *             {
                     *               "slug": "forum",
                     *               "description": "A forum"
                     *             },
                     *             {
                     *               "slug": "conference",
                     *               "description": "A conference"
                     *             },
                     *             {
                     *               "slug": "exhibition",
                     *               "description": "An exhibition"
                     *             },
                     *             {
                     *               "slug": "fair",
                     *               "description": "A trade fair"
                     *             },
                     *             {
                     *               "slug": "presentation",
                     *               "description": "A presentation of a country, region or product"
                     *             },
                     *             {
                     *               "slug": "round-table",
                     *               "description": "A round table"
                     *             },
                     *             {
                     *               "slug": "trading-session",
                     *               "description": "A session of exchange trading"
                     *             },
                     *             {
                     *               "slug": "signing",
                     *               "description": "A ceremony of signing"
                     *             },
                     *             {
                     *               "slug": "opening",
                     *               "description": "An opening of a building, body or route"
                     *             },
                     *             {
                     *               "slug": "accreditation",
                     *               "description": "The accreditation of a body or of traders"
                     *             },
                     *             {
                     *               "slug": "cooperation-week",
                     *               "description": "A week of cooperation"
                     *             },
                     *             {
                     *               "slug": "anniversary",
                     *               "description": "The celebration of an anniversary"
                     *             },
                     *             {
                     *               "slug": "holiday",
                     *               "description": "A public holiday or festival"
                     *             },
                     *             {
                     *               "slug": "competition",
                     *               "description": "A competition"
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "name": "organisation-kinds",
                     *           "terms": [
                     *             {
                     *               "slug": "government",
                     *               "description": "A government or head of state"
                     *             },
                     *             {
                     *               "slug": "ministry",
                     *               "description": "A ministry or state committee"
                     *             },
                     *             {
                     *               "slug": "agency",
                     *               "description": "An agency or other central body"
                     *             },
                     *             {
                     *               "slug": "regional-government",
                     *               "description": "The government of a region, city or district"
                     *             },
                     *             {
                     *               "slug": "university",
                     *               "description": "A university"
                     *             },
                     *             {
                     *               "slug": "college",
                     *               "description": "A college or school"
                     *             },
                     *             {
                     *               "slug": "research",
                     *               "description": "A research institute or centre"
                     *             },
                     *             {
                     *               "slug": "hospital",
                     *               "description": "A hospital"
                     *             },
                     *             {
                     *               "slug": "company",
                     *               "description": "An enterprise"
                     *             },
                     *             {
                     *               "slug": "exchange",
                     *               "description": "A commodity exchange"
                     *             },
                     *             {
                     *               "slug": "park",
                     *               "description": "An industrial or technology park"
                     *             },
                     *             {
                     *               "slug": "free-economic-zone",
                     *               "description": "A free economic zone"
                     *             },
                     *             {
                     *               "slug": "chamber",
                     *               "description": "A chamber of commerce"
                     *             },
                     *             {
                     *               "slug": "association",
                     *               "description": "An association"
                     *             },
                     *             {
                     *               "slug": "museum",
                     *               "description": "A museum"
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "name": "place-kinds",
                     *           "terms": [
                     *             {
                     *               "slug": "country",
                     *               "description": "A country"
                     *             },
                     *             {
                     *               "slug": "region",
                     *               "description": "A region"
                     *             },
                     *             {
                     *               "slug": "province",
                     *               "description": "A province"
                     *             },
                     *             {
                     *               "slug": "autonomous-region",
                     *               "description": "An autonomous region"
                     *             },
                     *             {
                     *               "slug": "municipality",
                     *               "description": "A municipality directly under the central government"
                     *             },
                     *             {
                     *               "slug": "city",
                     *               "description": "A city"
                     *             },
                     *             {
                     *               "slug": "district",
                     *               "description": "A district"
                     *             },
                     *             {
                     *               "slug": "zone",
                     *               "description": "A zone with a status of its own"
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "name": "sectors",
                     *           "terms": [
                     *             {
                     *               "slug": "governance",
                     *               "description": "Relations of states and their highest bodies"
                     *             },
                     *             {
                     *               "slug": "regional-cooperation",
                     *               "description": "Ties of regions, districts and cities as a whole"
                     *             },
                     *             {
                     *               "slug": "trade",
                     *               "description": "Trade in goods and services, exchange trading"
                     *             },
                     *             {
                     *               "slug": "investment",
                     *               "description": "Investment, economic zones, joint ventures"
                     *             },
                     *             {
                     *               "slug": "industry",
                     *               "description": "Manufacturing and machine building"
                     *             },
                     *             {
                     *               "slug": "agriculture",
                     *               "description": "Farming, animal and crop production"
                     *             },
                     *             {
                     *               "slug": "food",
                     *               "description": "Food processing and food trade"
                     *             },
                     *             {
                     *               "slug": "forestry",
                     *               "description": "Timber and wood products"
                     *             },
                     *             {
                     *               "slug": "energy-resources",
                     *               "description": "Energy, oil, gas, minerals"
                     *             },
                     *             {
                     *               "slug": "transport-logistics",
                     *               "description": "Transport and logistics"
                     *             },
                     *             {
                     *               "slug": "ict",
                     *               "description": "Information and communication technology"
                     *             },
                     *             {
                     *               "slug": "science-technology",
                     *               "description": "Research, development, innovation"
                     *             },
                     *             {
                     *               "slug": "education",
                     *               "description": "Schools, universities, training"
                     *             },
                     *             {
                     *               "slug": "health",
                     *               "description": "Medicine, pharmaceuticals, traditional medicine"
                     *             },
                     *             {
                     *               "slug": "culture",
                     *               "description": "Culture, museums, arts"
                     *             },
                     *             {
                     *               "slug": "tourism",
                     *               "description": "Tourism"
                     *             },
                     *             {
                     *               "slug": "sport",
                     *               "description": "Sport"
                     *             },
                     *             {
                     *               "slug": "youth",
                     *               "description": "Youth policy"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
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
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "slug": "governance",
                     *           "description": "Relations of states and their highest bodies",
                     *           "agreements": 1
                     *         },
                     *         {
                     *           "slug": "regional-cooperation",
                     *           "description": "Ties of regions, districts and cities as a whole",
                     *           "agreements": 41
                     *         },
                     *         {
                     *           "slug": "trade",
                     *           "description": "Trade in goods and services, exchange trading",
                     *           "agreements": 72
                     *         },
                     *         {
                     *           "slug": "investment",
                     *           "description": "Investment, economic zones, joint ventures",
                     *           "agreements": 49
                     *         },
                     *         {
                     *           "slug": "industry",
                     *           "description": "Manufacturing and machine building",
                     *           "agreements": 61
                     *         },
                     *         {
                     *           "slug": "agriculture",
                     *           "description": "Farming, animal and crop production",
                     *           "agreements": 9
                     *         },
                     *         {
                     *           "slug": "food",
                     *           "description": "Food processing and food trade",
                     *           "agreements": 21
                     *         },
                     *         {
                     *           "slug": "forestry",
                     *           "description": "Timber and wood products",
                     *           "agreements": 15
                     *         },
                     *         {
                     *           "slug": "energy-resources",
                     *           "description": "Energy, oil, gas, minerals",
                     *           "agreements": 2
                     *         },
                     *         {
                     *           "slug": "transport-logistics",
                     *           "description": "Transport and logistics",
                     *           "agreements": 14
                     *         },
                     *         {
                     *           "slug": "ict",
                     *           "description": "Information and communication technology",
                     *           "agreements": 11
                     *         },
                     *         {
                     *           "slug": "science-technology",
                     *           "description": "Research, development, innovation",
                     *           "agreements": 44
                     *         },
                     *         {
                     *           "slug": "education",
                     *           "description": "Schools, universities, training",
                     *           "agreements": 53
                     *         },
                     *         {
                     *           "slug": "health",
                     *           "description": "Medicine, pharmaceuticals, traditional medicine",
                     *           "agreements": 24
                     *         },
                     *         {
                     *           "slug": "culture",
                     *           "description": "Culture, museums, arts",
                     *           "agreements": 8
                     *         },
                     *         {
                     *           "slug": "tourism",
                     *           "description": "Tourism",
                     *           "agreements": 5
                     *         },
                     *         {
                     *           "slug": "sport",
                     *           "description": "Sport",
                     *           "agreements": 2
                     *         },
                     *         {
                     *           "slug": "youth",
                     *           "description": "Youth policy",
                     *           "agreements": 2
                     *         }
                     *       ]
                     *     }
                     */
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
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "kind": "organisation",
                     *           "slug": "mtz",
                     *           "title": "Minsk Tractor Plant",
                     *           "highlight": "Minsk <mark>Tractor</mark> Plant",
                     *           "match": "text"
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI0LTA4LTAxIiwiMDFhMjBmYzYiXQ"
                     *     }
                     */
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
                /** @description Place the record touches (venue, parties), itself or anything below it. */
                place?: string;
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
                    /**
                     * @example slug,title,type,status,level,signed,signedFirstDay,signedLastDay,valid,validFirstDay,validLastDay,parties,partyNames,partyCountries,sectors,amount,currency,amountQualifier,event,summary,work,sections,citations,evidenceHealth,note
                     *     minsk-region-chongqing-roadmap-2023,Roadmap of Minsk Region and Chongqing for 2023-2024,roadmap,signed,regional,2023-07,2023-07-01,2023-07-31,2023/2024,2023-01-01,2024-12-31,minsk-region; chongqing,Minsk Region; Chongqing,BY; CN,health; education; tourism; transport-logistics; industry,,,,,"Cooperation in the production of reagents, in education, tourism and logistics.",belarusian-chinese-partnership-2024,from-in-depth-plans-to-project-implementation,58,unchecked,
                     *     minsk-region-guangdong-roadmap-2024,Roadmap of cooperation of Minsk Region and Guangdong,roadmap,signed,regional,2024-22,2024-06-01,2024-08-31,,,,minsk-region; guangdong,Minsk Region; Guangdong,BY; CN,agriculture; industry; health,,,,,"Signed by the heads of the two regions, it opens a new period of relations; agriculture, car manufacturing and medicine are points of contact.",belarusian-chinese-partnership-2024,from-in-depth-plans-to-project-implementation,65,unchecked,"""This summer""; the source is of 2024."
                     *     minsk-region-guangdong-roadmap-2023,Roadmap of bilateral relations between Minsk Region and Guangdong (under revision in 2023),roadmap,in-preparation,regional,,,,,,,minsk-region; guangdong,Minsk Region; Guangdong,BY; CN,regional-cooperation; trade; industry,,,,,A roadmap that the two regions were supplementing and updating in 2023.,belarusian-chinese-partnership-2024,regional-cooperation-to-the-level-of-all-weather,4,unchecked,
                     */
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
                /** @description Place the record touches (venue, parties), itself or anything below it. */
                place?: string;
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
                    /**
                     * @example {"id" : "01a20fc6-0dbe-74c9-81a5-09dbdbe7beca", "slug" : "ciie-2022", "work" : "belarusian-chinese-partnership-2024", "title" : "5th China International Import Expo in Shanghai", "summary" : "27 organisations of the food industry, logistics, science and education were in the Belarusian exposition.", "parties" : [{"slug" : "belarus", "name" : "Belarus", "entity" : "place", "country" : "BY", "role" : "participant"}, {"slug" : "china", "name" : "China", "entity" : "place", "country" : "CN", "role" : "participant"}], "type" : "exhibition", "date" : "2022", "place" : "shanghai", "basis" : "text", "agreements" : [], "sections" : ["regional-cooperation-to-the-level-of-all-weather"], "citations" : [], "uncitedReason" : "The passage that tells of it names no source.", "note" : null, "createdAt" : "2026-11-24T22:56:07.559Z", "updatedAt" : "2026-11-24T22:56:07.559Z","evidenceHealth":"uncited"}
                     *     {"id" : "01a20fc6-0dbe-74c9-81a5-09dbdbe7beca", "slug" : "ciie-2023", "work" : "belarusian-chinese-partnership-2024", "title" : "6th China International Import Expo in Shanghai", "summary" : "More than 150 countries took part; regions of Belarus signed agreements, memoranda and contracts.", "parties" : [{"slug" : "belarus", "name" : "Belarus", "entity" : "place", "country" : "BY", "role" : "participant"}, {"slug" : "china", "name" : "China", "entity" : "place", "country" : "CN", "role" : "participant"}, {"slug" : "brest-region", "name" : "Brest Region", "entity" : "place", "country" : "BY", "role" : "participant"}, {"slug" : "vitebsk-region", "name" : "Vitebsk Region", "entity" : "place", "country" : "BY", "role" : "participant"}, {"slug" : "gomel-region", "name" : "Gomel Region", "entity" : "place", "country" : "BY", "role" : "participant"}, {"slug" : "mogilev-region", "name" : "Mogilev Region", "entity" : "place", "country" : "BY", "role" : "participant"}, {"slug" : "vitebsk-meat-dairy", "name" : "Vitebsk Meat and Dairy Products Concern", "entity" : "organisation", "country" : "BY", "role" : "participant"}, {"slug" : "polotsk-dairy", "name" : "Polotsk Dairy Plant", "entity" : "organisation", "country" : "BY", "role" : "participant"}, {"slug" : "verkhnedvinsk-creamery", "name" : "Verkhnedvinsk Creamery", "entity" : "organisation", "country" : "BY", "role" : "participant"}, {"slug" : "lepel-mcc", "name" : "Lepel Milk Canning branch of the Vitebsk Meat Processing Plant", "entity" : "organisation", "country" : "BY", "role" : "participant"}, {"slug" : "vitba", "name" : "Vitba Confectionery Factory", "entity" : "organisation", "country" : "BY", "role" : "participant"}, {"slug" : "naftan", "name" : "Naftan", "entity" : "organisation", "country" : "BY", "role" : "participant"}, {"slug" : "vitebsk-regional-executive-committee", "name" : "Vitebsk Regional Executive Committee", "entity" : "organisation", "country" : "BY", "role" : "participant"}, {"slug" : "zonghai", "name" : "Zonghai Business Management (Jinan)", "entity" : "organisation", "country" : "CN", "role" : "participant"}, {"slug" : "brestmyasomolprom", "name" : "Brestmyasomolprom Concern", "entity" : "organisation", "country" : "BY", "role" : "participant"}, {"slug" : "brest-meat", "name" : "Brest Meat Processing Plant", "entity" : "organisation", "country" : "BY", "role" : "participant"}, {"slug" : "berezovsky-meat", "name" : "Berezovsky Meat Canning Plant", "entity" : "organisation", "country" : "BY", "role" : "participant"}, {"slug" : "kobrin-butter", "name" : "Kobrin Butter and Cheese Factory", "entity" : "organisation", "country" : "BY", "role" : "participant"}, {"slug" : "luninets-dairy", "name" : "Luninets Dairy Plant", "entity" : "organisation", "country" : "BY", "role" : "participant"}, {"slug" : "pruzhany-dairy", "name" : "Pruzhany Dairy Plant", "entity" : "organisation", "country" : "BY", "role" : "participant"}, {"slug" : "brstu", "name" : "Brest State Technical University", "entity" : "organisation", "country" : "BY", "role" : "participant"}, {"slug" : "brest-hospital", "name" : "Brest Regional Clinical Hospital", "entity" : "organisation", "country" : "BY", "role" : "participant"}], "type" : "exhibition", "date" : "2023-11", "place" : "shanghai", "basis" : "text", "agreements" : ["brest-food-contracts-2023", "brest-region-documents-ciie-2023", "brest-region-freight-forwarding-2023", "brest-sports-culture-centre-2023", "brstu-hubei-institute-2023", "fez-brest-shenyang-coastal-park-2023", "vitebsk-zonghai-industry-parks-2023"], "sections" : ["regional-cooperation-to-the-level-of-all-weather", "from-in-depth-plans-to-project-implementation"], "citations" : [{"number" : 18, "section" : "regional-cooperation-to-the-level-of-all-weather", "basis" : "passage"}, {"number" : 19, "section" : "regional-cooperation-to-the-level-of-all-weather", "basis" : "mark"}, {"number" : 20, "section" : "regional-cooperation-to-the-level-of-all-weather", "basis" : "mark"}, {"number" : 22, "section" : "regional-cooperation-to-the-level-of-all-weather", "basis" : "mark"}, {"number" : 69, "section" : "from-in-depth-plans-to-project-implementation", "basis" : "title"}, {"number" : 81, "section" : "from-in-depth-plans-to-project-implementation", "basis" : "passage"}], "uncitedReason" : null, "note" : "That Mogilev Region was to take part is told by the title of source 69 only, which speaks of the exhibition in Shanghai.", "createdAt" : "2026-11-24T22:56:07.559Z", "updatedAt" : "2026-11-24T22:56:07.559Z","evidenceHealth":"unchecked"}
                     */
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
                /** @description Place the record touches (venue, parties), itself or anything below it. */
                place?: string;
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
                    /**
                     * @example slug,title,indicator,subject,subjectName,counterpart,counterpartName,period,periodFirstDay,periodLastDay,value,upperValue,unit,qualifier,comparisonKind,comparisonValue,comparisonQualifier,comparisonBase,summary,work,sections,citations,evidenceHealth,note
                     *     accredited-participants-butb-china-2022-01,"Accredited participants: Belarusian Universal Commodity Exchange and China, 2022-01~",accredited-participants,butb,Belarusian Universal Commodity Exchange,china,China,2022-01~,2022-01-01,2022-01-31,67,,companies,exact,,,,,Participants of trading from China before the growth of 2022.,belarusian-chinese-partnership-2024,promote-domestic-exporters-and-assist-foreign-importers,25,unchecked,"The book says ""from 67 to 113"" at the beginning of 2023; the date of the first number is the year before."
                     *     accredited-participants-butb-china-2023-01,"Accredited participants: Belarusian Universal Commodity Exchange and China, 2023-01~",accredited-participants,butb,Belarusian Universal Commodity Exchange,china,China,2023-01~,2023-01-01,2023-01-31,113,,companies,exact,,,,,Participants of trading from China at the beginning of 2023.,belarusian-chinese-partnership-2024,promote-domestic-exporters-and-assist-foreign-importers,25; 30,unchecked,A later passage implies 111 for January 2023.
                     *     accredited-participants-butb-china-2023-11-27,"Accredited participants: Belarusian Universal Commodity Exchange and China, 2023-11-27",accredited-participants,butb,Belarusian Universal Commodity Exchange,china,China,2023-11-27,2023-11-27,2023-11-27,152,,companies,exact,,,,,Participants of trading from China on 27 November 2023.,belarusian-chinese-partnership-2024,promote-domestic-exporters-and-assist-foreign-importers,30,unchecked,
                     *     accredited-participants-butb-china-2024-01,"Accredited participants: Belarusian Universal Commodity Exchange and China, 2024-01",accredited-participants,butb,Belarusian Universal Commodity Exchange,china,China,2024-01,2024-01-01,2024-01-31,162,,companies,exact,difference,51,exact,2023-01,Chinese residents accredited in January 2024.,belarusian-chinese-partnership-2024,promote-domestic-exporters-and-assist-foreign-importers,37,unchecked,
                     */
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
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01a20fc6-0dbe-74c9-81a5-09dbdbe7beca",
                     *           "slug": "belarusian-chinese-partnership-2024",
                     *           "title": "Belarusian-Chinese partnership in an unstable global economy",
                     *           "year": 2024,
                     *           "csl": {
                     *             "id": "belarusian-chinese-partnership-2024",
                     *             "type": "book",
                     *             "title": "Belarusian-Chinese partnership in an unstable global economy",
                     *             "author": [
                     *               {
                     *                 "family": "Zalesskij",
                     *                 "given": "Boris"
                     *               }
                     *             ],
                     *             "publisher": "Sciencia Scripts",
                     *             "issued": {
                     *               "date-parts": [
                     *                 [
                     *                   2024
                     *                 ]
                     *               ]
                     *             },
                     *             "ISBN": "978-620-8-36973-6"
                     *           },
                     *           "sections": [
                     *             {
                     *               "slug": "regional-cooperation-to-the-level-of-all-weather",
                     *               "title": "Regional cooperation - to the level of all-weather and all-round strategic partnership",
                     *               "ordinal": 1,
                     *               "citations": 24
                     *             },
                     *             {
                     *               "slug": "promote-domestic-exporters-and-assist-foreign-importers",
                     *               "title": "Promote domestic exporters and assist foreign importers",
                     *               "ordinal": 2,
                     *               "citations": 17
                     *             },
                     *             {
                     *               "slug": "university-rectors-forum-as-a-joint-platform-for",
                     *               "title": "University Rectors' Forum as a joint platform for innovative approaches",
                     *               "ordinal": 3,
                     *               "citations": 14
                     *             },
                     *             {
                     *               "slug": "from-in-depth-plans-to-project-implementation",
                     *               "title": "From in-depth plans to project implementation",
                     *               "ordinal": 4,
                     *               "citations": 26
                     *             },
                     *             {
                     *               "slug": "cooperation-in-science-technology-and-innovation-reaches-a",
                     *               "title": "Cooperation in science, technology and innovation reaches a new level",
                     *               "ordinal": 5,
                     *               "citations": 17
                     *             }
                     *           ],
                     *           "citations": 98,
                     *           "createdAt": "2026-11-24T22:56:07.559Z",
                     *           "updatedAt": "2026-11-24T22:56:07.559Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
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
                    /**
                     * @example {
                     *       "id": "01a20fc6-0dbe-74c9-81a5-09dbdbe7beca",
                     *       "slug": "belarusian-chinese-partnership-2024",
                     *       "title": "Belarusian-Chinese partnership in an unstable global economy",
                     *       "year": 2024,
                     *       "csl": {
                     *         "id": "belarusian-chinese-partnership-2024",
                     *         "type": "book",
                     *         "title": "Belarusian-Chinese partnership in an unstable global economy",
                     *         "author": [
                     *           {
                     *             "family": "Zalesskij",
                     *             "given": "Boris"
                     *           }
                     *         ],
                     *         "publisher": "Sciencia Scripts",
                     *         "issued": {
                     *           "date-parts": [
                     *             [
                     *               2024
                     *             ]
                     *           ]
                     *         },
                     *         "ISBN": "978-620-8-36973-6"
                     *       },
                     *       "sections": [
                     *         {
                     *           "slug": "regional-cooperation-to-the-level-of-all-weather",
                     *           "title": "Regional cooperation - to the level of all-weather and all-round strategic partnership",
                     *           "ordinal": 1,
                     *           "citations": 24
                     *         },
                     *         {
                     *           "slug": "promote-domestic-exporters-and-assist-foreign-importers",
                     *           "title": "Promote domestic exporters and assist foreign importers",
                     *           "ordinal": 2,
                     *           "citations": 17
                     *         },
                     *         {
                     *           "slug": "university-rectors-forum-as-a-joint-platform-for",
                     *           "title": "University Rectors' Forum as a joint platform for innovative approaches",
                     *           "ordinal": 3,
                     *           "citations": 14
                     *         },
                     *         {
                     *           "slug": "from-in-depth-plans-to-project-implementation",
                     *           "title": "From in-depth plans to project implementation",
                     *           "ordinal": 4,
                     *           "citations": 26
                     *         },
                     *         {
                     *           "slug": "cooperation-in-science-technology-and-innovation-reaches-a",
                     *           "title": "Cooperation in science, technology and innovation reaches a new level",
                     *           "ordinal": 5,
                     *           "citations": 17
                     *         }
                     *       ],
                     *       "citations": 98,
                     *       "createdAt": "2026-11-24T22:56:07.559Z",
                     *       "updatedAt": "2026-11-24T22:56:07.559Z"
                     *     }
                     */
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
                    /**
                     * @example {
                     *       "work": "belarusian-chinese-partnership-2024",
                     *       "title": "Belarusian-Chinese partnership in an unstable global economy",
                     *       "asOf": "2026-11-24T22:56:07.559Z",
                     *       "total": 1,
                     *       "items": [
                     *         {
                     *           "number": 2,
                     *           "title": "Chebotar: Belarus aims to expand trade and economic cooperation with the regions of China",
                     *           "section": "regional-cooperation-to-the-level-of-all-weather",
                     *           "url": "https://www.belta.by/economics/view/chebotar-belarus-natselena-na-rasshirenie-torgovo-ekonomicheskogo-sotrudnichestva-s-regionami-knr-590444-2023/",
                     *           "state": "broken",
                     *           "since": "2026-11-24T22:56:07.559Z",
                     *           "reason": "The page is not found (404).",
                     *           "movedTo": null,
                     *           "dependents": [
                     *             {
                     *               "kind": "event",
                     *               "slug": "regions-working-group-3-2023",
                     *               "title": "Third meeting of the working group on interregional cooperation"
                     *             },
                     *             {
                     *               "kind": "figure",
                     *               "slug": "exports-belarus-china-2023-01-2023-06",
                     *               "title": "Exports: Belarus and China, 2023-01/2023-06"
                     *             },
                     *             {
                     *               "kind": "figure",
                     *               "slug": "trade-turnover-belarus-china-2023-01-2023-06",
                     *               "title": "Trade turnover: Belarus and China, 2023-01/2023-06"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
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
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01a20fc6-0dbe-74c9-81a5-09dbdbe7beca",
                     *           "work": "belarusian-chinese-partnership-2024",
                     *           "number": 56,
                     *           "kind": "web",
                     *           "title": "From trade and investment to science and cinema. Belarus and China signed a weighty package of documents on co-operation",
                     *           "csl": {
                     *             "id": "belarusian-chinese-partnership-2024-56",
                     *             "type": "article-newspaper",
                     *             "title": "From trade and investment to science and cinema. Belarus and China signed a weighty package of documents on co-operation",
                     *             "container-title": "BelTA",
                     *             "issued": {
                     *               "date-parts": [
                     *                 [
                     *                   2024
                     *                 ]
                     *               ]
                     *             },
                     *             "URL": "https://belta.by/society/view/ot-torgovli-i-investitsij-do-nauki-i-kino-belarus-i-kitaj-podpisali-vesomyj-paket-dokumentov-o-656104-2024"
                     *           },
                     *           "pinpoint": null,
                     *           "section": "from-in-depth-plans-to-project-implementation",
                     *           "newsSource": {
                     *             "agency": "BelTA",
                     *             "articleId": 656104,
                     *             "section": "society",
                     *             "year": 2024
                     *           },
                     *           "printed": {
                     *             "footnote": "From trade and investment to science and cinema. Belarus and China signed a weighty package of documents on co-operation [Electronic resource]. - 2024. - URL: https://belta.by/society/view/ot-torgovli-i-investitsij-do-nauki-i-kino-belarus-i-kitaj-podpisali-vesomyj-paket-dokumentov-o-656104-2024",
                     *             "bibliography": "From trade and investment to science and cinema. Belarus and China signed a weighty package of documents on co-operation [Electronic resource]. - 2024. - URL: https://belta.by/society/view/ot-torgovli-i-investitsij-do-nauki-i-kino-belarus-i-kitaj-podpisali-vesomyj-paket-dokumentov-o-656104-2024"
                     *           },
                     *           "confidence": 1,
                     *           "reviewNotes": [
                     *             "the other addresses of this site end with a slash: it may read https://belta.by/society/view/ot-torgovli-i-investitsij-do-nauki-i-kino-belarus-i-kitaj-podpisali-vesomyj-paket-dokumentov-o-656104-2024/"
                     *           ],
                     *           "link": {
                     *             "id": "01a20fc6-0dbe-74c9-81a5-09dbdbe7beca",
                     *             "url": "https://belta.by/society/view/ot-torgovli-i-investitsij-do-nauki-i-kino-belarus-i-kitaj-podpisali-vesomyj-paket-dokumentov-o-656104-2024",
                     *             "state": "unchecked",
                     *             "stateSince": "2026-11-24T22:56:07.559Z",
                     *             "lastCheckedAt": null
                     *           },
                     *           "createdAt": "2026-11-24T22:56:07.559Z",
                     *           "updatedAt": "2026-11-24T22:56:07.559Z"
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI0LTA4LTAxIiwiMDFhMjBmYzYiXQ"
                     *     }
                     */
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
                    /**
                     * @example {
                     *       "id": "01a20fc6-0dbe-74c9-81a5-09dbdbe7beca",
                     *       "work": "belarusian-chinese-partnership-2024",
                     *       "number": 82,
                     *       "kind": "web",
                     *       "title": "Belarus and China signed a memorandum of understanding in the field of ICT",
                     *       "csl": {
                     *         "id": "belarusian-chinese-partnership-2024-82",
                     *         "type": "article-newspaper",
                     *         "title": "Belarus and China signed a memorandum of understanding in the field of ICT",
                     *         "container-title": "BelTA",
                     *         "issued": {
                     *           "date-parts": [
                     *             [
                     *               2024
                     *             ]
                     *           ]
                     *         },
                     *         "URL": "https://belta.by/society/view/belarus-i-kitaj-podpisali-memorandum-o-vzaimoponimanii-v-oblasti-ikt-656109-2024/"
                     *       },
                     *       "pinpoint": null,
                     *       "section": "cooperation-in-science-technology-and-innovation-reaches-a",
                     *       "newsSource": {
                     *         "agency": "BelTA",
                     *         "articleId": 656109,
                     *         "section": "society",
                     *         "year": 2024
                     *       },
                     *       "printed": {
                     *         "footnote": "Belarus and China signed a memorandum of understanding in the field of ICT [Electronic resource]. - 2024. - URL: https://belta.by/society/view/belarus-i-kitaj-podpisali-memorandum-o-vzaimoponimanii-v-oblasti-ikt-656109-2024/",
                     *         "bibliography": "Belarus and China signed a memorandum of understanding in the field of ICT [Electronic resource]. - 2024. - URL: https://belta.by/society/view/belarus-i-kitaj-podpisali-memorandum-ovzaimoponimanii-v-oblasti-ikt-656109-2024/"
                     *       },
                     *       "confidence": 0.99,
                     *       "reviewNotes": [],
                     *       "link": {
                     *         "id": "01a20fc6-0dbe-74c9-81a5-09dbdbe7beca",
                     *         "url": "https://belta.by/society/view/belarus-i-kitaj-podpisali-memorandum-o-vzaimoponimanii-v-oblasti-ikt-656109-2024/",
                     *         "state": "unchecked",
                     *         "stateSince": "2026-11-24T22:56:07.559Z",
                     *         "lastCheckedAt": null
                     *       },
                     *       "createdAt": "2026-11-24T22:56:07.559Z",
                     *       "updatedAt": "2026-11-24T22:56:07.559Z"
                     *     }
                     */
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
                    /**
                     * @example {
                     *       "work": "belarusian-chinese-partnership-2024",
                     *       "number": 56,
                     *       "items": [
                     *         {
                     *           "kind": "agreement",
                     *           "slug": "minsk-region-chongqing-in-depth-plan-2024",
                     *           "title": "In-depth plan of joint development of Minsk Region and Chongqing",
                     *           "evidenceHealth": "unchecked",
                     *           "ifLost": "weakened"
                     *         },
                     *         {
                     *           "kind": "agreement",
                     *           "slug": "package-of-documents-2024-08",
                     *           "title": "Package of documents signed during the visit of Li Qiang",
                     *           "evidenceHealth": "unchecked",
                     *           "ifLost": "weakened"
                     *         },
                     *         {
                     *           "kind": "event",
                     *           "slug": "li-qiang-visit-2024-08",
                     *           "title": "Official visit of Premier Li Qiang to Belarus",
                     *           "evidenceHealth": "unchecked",
                     *           "ifLost": "weakened"
                     *         },
                     *         {
                     *           "kind": "figure",
                     *           "slug": "population-chongqing-2024",
                     *           "title": "Population: Chongqing, 2024~",
                     *           "evidenceHealth": "unchecked",
                     *           "ifLost": "lost"
                     *         }
                     *       ]
                     *     }
                     */
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
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01a20fc6-0dbe-74c9-81a5-09dbdbe7beca",
                     *           "url": "https://mlyn.by/01032023/kakaya-produkcziya-minskoj-oblasti-v-blizhajshee-vremya-mozhet-poyavitsya-na-rynke-kitaya/",
                     *           "host": "mlyn.by",
                     *           "state": "unchecked",
                     *           "stateSince": "2026-11-24T22:56:07.559Z",
                     *           "movedTo": null,
                     *           "lastVerdict": null,
                     *           "lastReason": null,
                     *           "lastConfidence": null,
                     *           "lastCheckedAt": null,
                     *           "otherReadings": [],
                     *           "nextCheckAt": "2026-11-24T22:56:07.559Z",
                     *           "failures": 0,
                     *           "citedBy": [
                     *             {
                     *               "work": "belarusian-chinese-partnership-2024",
                     *               "number": 3,
                     *               "section": "regional-cooperation-to-the-level-of-all-weather"
                     *             }
                     *           ],
                     *           "baselineTitle": null,
                     *           "createdAt": "2026-11-24T22:56:07.559Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
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
                    /**
                     * @example {
                     *       "id": "01a20fc6-0dbe-74c9-81a5-09dbdbe7beca",
                     *       "url": "https://www.belta.by/economics/view/chebotar-belarus-natselena-na-rasshirenie-torgovo-ekonomicheskogo-sotrudnichestva-s-regionami-knr-590444-2023/",
                     *       "host": "www.belta.by",
                     *       "state": "unchecked",
                     *       "stateSince": "2026-11-24T22:56:07.559Z",
                     *       "movedTo": null,
                     *       "lastVerdict": null,
                     *       "lastReason": null,
                     *       "lastConfidence": null,
                     *       "lastCheckedAt": null,
                     *       "otherReadings": [],
                     *       "nextCheckAt": "2026-11-24T22:56:07.559Z",
                     *       "failures": 0,
                     *       "citedBy": [
                     *         {
                     *           "work": "belarusian-chinese-partnership-2024",
                     *           "number": 2,
                     *           "section": "regional-cooperation-to-the-level-of-all-weather"
                     *         }
                     *       ],
                     *       "baselineTitle": null,
                     *       "createdAt": "2026-11-24T22:56:07.559Z"
                     *     }
                     */
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
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "019ca8d7-2d00-8000-8000-000000000001",
                     *           "checkedAt": "2026-11-24T22:56:07.559Z",
                     *           "unchangedSince": null,
                     *           "verdict": "broken",
                     *           "state": "suspect",
                     *           "reason": "The page is not found (404).",
                     *           "confidence": 0.9,
                     *           "reasonCode": "http_404",
                     *           "newAddress": null,
                     *           "status": 404,
                     *           "failure": null,
                     *           "finalUrl": "https://www.belta.by/economics/view/chebotar-belarus-natselena-na-rasshirenie-torgovo-ekonomicheskogo-sotrudnichestva-s-regionami-knr-590444-2023/",
                     *           "redirects": [],
                     *           "timings": {
                     *             "totalMs": 110,
                     *             "dnsMs": 1.2,
                     *             "connectMs": 20.1,
                     *             "tlsMs": 24.6,
                     *             "firstByteMs": 61.5,
                     *             "bodyMs": 2.3
                     *           },
                     *           "bytes": 2048,
                     *           "contentType": "text/html; charset=utf-8",
                     *           "title": null
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
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
                    /**
                     * @example {
                     *       "id": "019ca8d7-2d00-8000-8000-000000000001",
                     *       "checkedAt": "2026-11-24T22:56:07.559Z",
                     *       "unchangedSince": null,
                     *       "verdict": "broken",
                     *       "state": "suspect",
                     *       "reason": "The page is not found (404).",
                     *       "confidence": 0.9,
                     *       "reasonCode": "http_404",
                     *       "newAddress": null,
                     *       "status": 404,
                     *       "failure": null,
                     *       "finalUrl": "https://www.belta.by/economics/view/chebotar-belarus-natselena-na-rasshirenie-torgovo-ekonomicheskogo-sotrudnichestva-s-regionami-knr-590444-2023/",
                     *       "redirects": [],
                     *       "timings": {
                     *         "totalMs": 110,
                     *         "dnsMs": 1.2,
                     *         "connectMs": 20.1,
                     *         "tlsMs": 24.6,
                     *         "firstByteMs": 61.5,
                     *         "bodyMs": 2.3
                     *       },
                     *       "bytes": 2048,
                     *       "contentType": "text/html; charset=utf-8",
                     *       "title": null,
                     *       "transcript": [
                     *         "asked          https://www.belta.by/economics/view/chebotar-belarus-natselena-na-rasshirenie-torgovo-ekonomicheskogo-sotrudnichestva-s-regionami-knr-590444-2023/",
                     *         "404            text/html; charset=utf-8, 2048 bytes, 110 ms",
                     *         "               server: nginx",
                     *         "verdict        broken (http_404): The page is not found (404).",
                     *         "confidence     0.90",
                     *         "would change   any answer with the page; the link is called broken only after several such checks over a day"
                     *       ]
                     *     }
                     */
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
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01a20fc6-0dbe-74c9-81a5-09dbdbe7beca",
                     *           "name": "belta.by",
                     *           "total": 31,
                     *           "states": {
                     *             "unchecked": 31,
                     *             "alive": 0,
                     *             "moved": 0,
                     *             "redirected": 0,
                     *             "drifted": 0,
                     *             "restricted": 0,
                     *             "suspect": 0,
                     *             "broken": 0,
                     *             "unreachable": 0,
                     *             "skipped": 0
                     *           },
                     *           "due": 31,
                     *           "nextCheckAt": "2026-11-24T22:56:07.559Z",
                     *           "lastCheckedAt": null,
                     *           "outageSince": null,
                     *           "postponedUntil": null,
                     *           "setAsideUntil": null,
                     *           "crawlDelayMs": null,
                     *           "checksThatDay": 0,
                     *           "createdAt": "2026-11-24T22:56:07.559Z"
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI0LTA4LTAxIiwiMDFhMjBmYzYiXQ"
                     *     }
                     */
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
                    /**
                     * @example {
                     *       "id": "01a20fc6-0dbe-74c9-81a5-09dbdbe7beca",
                     *       "name": "mlyn.by",
                     *       "total": 1,
                     *       "states": {
                     *         "unchecked": 1,
                     *         "alive": 0,
                     *         "moved": 0,
                     *         "redirected": 0,
                     *         "drifted": 0,
                     *         "restricted": 0,
                     *         "suspect": 0,
                     *         "broken": 0,
                     *         "unreachable": 0,
                     *         "skipped": 0
                     *       },
                     *       "due": 1,
                     *       "nextCheckAt": "2026-11-24T22:56:07.559Z",
                     *       "lastCheckedAt": null,
                     *       "outageSince": null,
                     *       "postponedUntil": null,
                     *       "setAsideUntil": null,
                     *       "crawlDelayMs": null,
                     *       "checksThatDay": 0,
                     *       "createdAt": "2026-11-24T22:56:07.559Z"
                     *     }
                     */
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
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01a20fc6-0dbe-74c9-81a5-09dbdbe7beca",
                     *           "cause": "link",
                     *           "name": "https://www.belta.by/economics/view/chebotar-belarus-natselena-na-rasshirenie-torgovo-ekonomicheskogo-sotrudnichestva-s-regionami-knr-590444-2023/",
                     *           "host": "www.belta.by",
                     *           "isOpen": true,
                     *           "isDown": false,
                     *           "openedAt": "2026-11-24T22:56:07.559Z",
                     *           "closedAt": null,
                     *           "reopened": 0,
                     *           "links": 1,
                     *           "lostLinks": 1,
                     *           "works": [
                     *             "belarusian-chinese-partnership-2024"
                     *           ],
                     *           "sections": [
                     *             "belarusian-chinese-partnership-2024/regional-cooperation-to-the-level-of-all-weather"
                     *           ],
                     *           "partOf": null
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
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
                    /**
                     * @example {
                     *       "id": "01a20fc6-0dbe-74c9-81a5-09dbdbe7beca",
                     *       "cause": "link",
                     *       "name": "https://www.belta.by/economics/view/chebotar-belarus-natselena-na-rasshirenie-torgovo-ekonomicheskogo-sotrudnichestva-s-regionami-knr-590444-2023/",
                     *       "host": "www.belta.by",
                     *       "isOpen": true,
                     *       "isDown": false,
                     *       "openedAt": "2026-11-24T22:56:07.559Z",
                     *       "closedAt": null,
                     *       "reopened": 0,
                     *       "links": 1,
                     *       "lostLinks": 1,
                     *       "works": [
                     *         "belarusian-chinese-partnership-2024"
                     *       ],
                     *       "sections": [
                     *         "belarusian-chinese-partnership-2024/regional-cooperation-to-the-level-of-all-weather"
                     *       ],
                     *       "partOf": null,
                     *       "summary": "The page https://www.belta.by/economics/view/chebotar-belarus-natselena-na-rasshirenie-torgovo-ekonomicheskogo-sotrudnichestva-s-regionami-knr-590444-2023/ has been gone since 2026-03-01. 1 event and 2 figures now rest on no living source.",
                     *       "timeline": [
                     *         {
                     *           "at": "2026-11-24T22:56:07.559Z",
                     *           "step": "opened",
                     *           "links": 0
                     *         },
                     *         {
                     *           "at": "2026-11-24T22:56:07.559Z",
                     *           "step": "links_lost",
                     *           "links": 1
                     *         }
                     *       ],
                     *       "linkItems": [
                     *         {
                     *           "id": "01a20fc6-0dbe-74c9-81a5-09dbdbe7beca",
                     *           "url": "https://www.belta.by/economics/view/chebotar-belarus-natselena-na-rasshirenie-torgovo-ekonomicheskogo-sotrudnichestva-s-regionami-knr-590444-2023/",
                     *           "state": "broken",
                     *           "lostAt": "2026-11-24T22:56:07.559Z",
                     *           "backAt": null
                     *         }
                     *       ],
                     *       "dependents": {
                     *         "total": {
                     *           "agreements": 0,
                     *           "events": 1,
                     *           "figures": 2
                     *         },
                     *         "withoutLivingSource": {
                     *           "agreements": 0,
                     *           "events": 1,
                     *           "figures": 2
                     *         },
                     *         "items": [
                     *           {
                     *             "kind": "event",
                     *             "slug": "regions-working-group-3-2023",
                     *             "work": "belarusian-chinese-partnership-2024",
                     *             "title": "Third meeting of the working group on interregional cooperation",
                     *             "evidenceHealth": "lost",
                     *             "hasLivingSource": false
                     *           },
                     *           {
                     *             "kind": "figure",
                     *             "slug": "exports-belarus-china-2023-01-2023-06",
                     *             "work": "belarusian-chinese-partnership-2024",
                     *             "title": "Exports: Belarus and China, 2023-01/2023-06",
                     *             "evidenceHealth": "lost",
                     *             "hasLivingSource": false
                     *           },
                     *           {
                     *             "kind": "figure",
                     *             "slug": "trade-turnover-belarus-china-2023-01-2023-06",
                     *             "work": "belarusian-chinese-partnership-2024",
                     *             "title": "Trade turnover: Belarus and China, 2023-01/2023-06",
                     *             "evidenceHealth": "lost",
                     *             "hasLivingSource": false
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
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
                    /**
                     * @example {
                     *       "asOf": "2026-11-24T22:56:07.559Z",
                     *       "lastCheckedAt": null,
                     *       "nextCheckAt": "2026-11-24T22:56:07.559Z",
                     *       "total": 92,
                     *       "states": {
                     *         "unchecked": 92,
                     *         "alive": 0,
                     *         "moved": 0,
                     *         "redirected": 0,
                     *         "drifted": 0,
                     *         "restricted": 0,
                     *         "suspect": 0,
                     *         "broken": 0,
                     *         "unreachable": 0,
                     *         "skipped": 0
                     *       },
                     *       "hosts": [
                     *         {
                     *           "host": "www.belta.by",
                     *           "total": 56,
                     *           "states": {
                     *             "unchecked": 56,
                     *             "alive": 0,
                     *             "moved": 0,
                     *             "redirected": 0,
                     *             "drifted": 0,
                     *             "restricted": 0,
                     *             "suspect": 0,
                     *             "broken": 0,
                     *             "unreachable": 0,
                     *             "skipped": 0
                     *           }
                     *         }
                     *       ],
                     *       "works": [
                     *         {
                     *           "work": "belarusian-chinese-partnership-2024",
                     *           "title": "Belarusian-Chinese partnership in an unstable global economy",
                     *           "total": 92,
                     *           "states": {
                     *             "unchecked": 92,
                     *             "alive": 0,
                     *             "moved": 0,
                     *             "redirected": 0,
                     *             "drifted": 0,
                     *             "restricted": 0,
                     *             "suspect": 0,
                     *             "broken": 0,
                     *             "unreachable": 0,
                     *             "skipped": 0
                     *           }
                     *         }
                     *       ],
                     *       "sections": [
                     *         {
                     *           "work": "belarusian-chinese-partnership-2024",
                     *           "section": "regional-cooperation-to-the-level-of-all-weather",
                     *           "title": "Regional cooperation - to the level of all-weather and all-round strategic partnership",
                     *           "total": 22,
                     *           "states": {
                     *             "unchecked": 22,
                     *             "alive": 0,
                     *             "moved": 0,
                     *             "redirected": 0,
                     *             "drifted": 0,
                     *             "restricted": 0,
                     *             "suspect": 0,
                     *             "broken": 0,
                     *             "unreachable": 0,
                     *             "skipped": 0
                     *           }
                     *         },
                     *         {
                     *           "work": "belarusian-chinese-partnership-2024",
                     *           "section": "promote-domestic-exporters-and-assist-foreign-importers",
                     *           "title": "Promote domestic exporters and assist foreign importers",
                     *           "total": 17,
                     *           "states": {
                     *             "unchecked": 17,
                     *             "alive": 0,
                     *             "moved": 0,
                     *             "redirected": 0,
                     *             "drifted": 0,
                     *             "restricted": 0,
                     *             "suspect": 0,
                     *             "broken": 0,
                     *             "unreachable": 0,
                     *             "skipped": 0
                     *           }
                     *         },
                     *         {
                     *           "work": "belarusian-chinese-partnership-2024",
                     *           "section": "university-rectors-forum-as-a-joint-platform-for",
                     *           "title": "University Rectors' Forum as a joint platform for innovative approaches",
                     *           "total": 13,
                     *           "states": {
                     *             "unchecked": 13,
                     *             "alive": 0,
                     *             "moved": 0,
                     *             "redirected": 0,
                     *             "drifted": 0,
                     *             "restricted": 0,
                     *             "suspect": 0,
                     *             "broken": 0,
                     *             "unreachable": 0,
                     *             "skipped": 0
                     *           }
                     *         },
                     *         {
                     *           "work": "belarusian-chinese-partnership-2024",
                     *           "section": "from-in-depth-plans-to-project-implementation",
                     *           "title": "From in-depth plans to project implementation",
                     *           "total": 24,
                     *           "states": {
                     *             "unchecked": 24,
                     *             "alive": 0,
                     *             "moved": 0,
                     *             "redirected": 0,
                     *             "drifted": 0,
                     *             "restricted": 0,
                     *             "suspect": 0,
                     *             "broken": 0,
                     *             "unreachable": 0,
                     *             "skipped": 0
                     *           }
                     *         },
                     *         {
                     *           "work": "belarusian-chinese-partnership-2024",
                     *           "section": "cooperation-in-science-technology-and-innovation-reaches-a",
                     *           "title": "Cooperation in science, technology and innovation reaches a new level",
                     *           "total": 16,
                     *           "states": {
                     *             "unchecked": 16,
                     *             "alive": 0,
                     *             "moved": 0,
                     *             "redirected": 0,
                     *             "drifted": 0,
                     *             "restricted": 0,
                     *             "suspect": 0,
                     *             "broken": 0,
                     *             "unreachable": 0,
                     *             "skipped": 0
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
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
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "171",
                     *           "at": "2026-11-24T22:56:07.559Z",
                     *           "type": "record.created",
                     *           "subject": {
                     *             "id": "01a20fc6-0dbe-74c9-81a5-09dbdbe7beca",
                     *             "kind": "agreement",
                     *             "name": "mtz-equipment-purchase-2024"
                     *           },
                     *           "actor": "load",
                     *           "host": null,
                     *           "works": [
                     *             "belarusian-chinese-partnership-2024"
                     *           ],
                     *           "sections": [
                     *             "belarusian-chinese-partnership-2024/cooperation-in-science-technology-and-innovation-reaches-a"
                     *           ],
                     *           "before": null,
                     *           "after": {
                     *             "title": "Purchase of Chinese foundry equipment by the Minsk Tractor Plant",
                     *             "evidenceHealth": "unchecked"
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI0LTA4LTAxIiwiMDFhMjBmYzYiXQ",
                     *       "cursor": "WyIyMDI0LTA4LTAxIiwiMDFhMjBmYzYiXQ"
                     *     }
                     */
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
                    /**
                     * @example retry: 3000
                     *
                     *     id: WyIxIl0
                     *     event: citation.created
                     *     data: {"id":"1","at":"2026-11-24T22:56:07.559Z","type":"citation.created","subject":{"id":"01a20fc6-0dbe-74c9-81a5-09dbdbe7beca","kind":"citation","name":"belarusian-chinese-partnership-2024/2"},"actor":"load","host":null,"works":["belarusian-chinese-partnership-2024"],"sections":["belarusian-chinese-partnership-2024/regional-cooperation-to-the-level-of-all-weather"],"before":null,"after":{"title":"Chebotar: Belarus aims to expand trade and economic cooperation with the regions of China"}}
                     */
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
                    /**
                     * @example <?xml version="1.0" encoding="utf-8"?>
                     *     <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
                     *       <id>urn:uuid:01a20fc6-0dbe-74c9-81a5-09dbdbe7beca</id>
                     *       <title>Footing: what has changed</title>
                     *       <updated>2026-11-24T22:56:07.559Z</updated>
                     *       <author><name>Footing</name></author>
                     *       <link rel="self" type="application/atom+xml" href="http://localhost:80/feeds/changes.atom?type=record.created&amp;subject=agreement&amp;limit=1"/>
                     *       <entry>
                     *         <id>urn:uuid:01a20fc6-0dbe-74c9-81a5-09dbdbe7beca</id>
                     *         <title>The agreement association-of-universities-agreement-2023 is new</title>
                     *         <updated>2026-11-24T22:56:07.559Z</updated>
                     *         <link rel="alternate" type="application/json" href="http://localhost:80/v1/agreements/association-of-universities-agreement-2023"/>
                     *         <category term="record.created"/>
                     *         <content>Agreement on the Sino-Belarusian Association of Universities</content>
                     *       </entry>
                     *     </feed>
                     */
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
                    /**
                     * @example {
                     *       "version": "https://jsonfeed.org/version/1.1",
                     *       "title": "Footing: what has changed",
                     *       "home_page_url": "http://localhost:80/docs",
                     *       "feed_url": "http://localhost:80/feeds/changes.json?type=record.created&subject=agreement&limit=1",
                     *       "language": "en",
                     *       "authors": [
                     *         {
                     *           "name": "Footing"
                     *         }
                     *       ],
                     *       "items": [
                     *         {
                     *           "id": "urn:uuid:01a20fc6-0dbe-74c9-81a5-09dbdbe7beca",
                     *           "url": "http://localhost:80/v1/agreements/association-of-universities-agreement-2023",
                     *           "title": "The agreement association-of-universities-agreement-2023 is new",
                     *           "content_text": "Agreement on the Sino-Belarusian Association of Universities",
                     *           "date_published": "2026-11-24T22:56:07.559Z",
                     *           "tags": [
                     *             "record.created"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
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
                    /**
                     * @example <svg xmlns="http://www.w3.org/2000/svg" width="156" height="20" role="img" aria-labelledby="title" xml:lang="en">
                     *     <title id="title">Web sources that stand: 0 of 1</title>
                     *     <rect width="63" height="20" fill="#333"/>
                     *     <rect x="63" width="93" height="20" fill="#8a4b00"/>
                     *     <g transform="translate(69 4)" fill="#fff" stroke-width="1.8"><path d="M6 0l6 12H0z"/><path d="M6 4v4M6 9.5v1" stroke="#8a4b00"/></g>
                     *     <g fill="#fff" font-family="sans-serif" font-size="11" aria-hidden="true">
                     *     <text x="7" y="14" textLength="49">sources</text>
                     *     <text x="86" y="14" textLength="63">0 % stand</text>
                     *     </g>
                     *     </svg>
                     */
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
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01a20fc6-0dbe-74c9-81a5-09dbdbe7beca",
                     *           "name": "editors",
                     *           "channel": "webhook",
                     *           "kinds": [
                     *             "broken",
                     *             "host_out",
                     *             "network_out",
                     *             "restored",
                     *             "moved",
                     *             "drifted",
                     *             "subscription_disabled"
                     *           ],
                     *           "hosts": [],
                     *           "works": [
                     *             "belarusian-chinese-partnership-2024"
                     *           ],
                     *           "sections": [],
                     *           "records": [],
                     *           "timing": "at_once",
                     *           "hour": 8,
                     *           "weekday": "monday",
                     *           "timeZone": "Europe/Minsk",
                     *           "language": "ru",
                     *           "nagDays": 14,
                     *           "mutedUntil": null,
                     *           "address": "https://hooks.example.org/…",
                     *           "secrets": 1,
                     *           "createdAt": "2026-11-24T22:56:07.559Z",
                     *           "pausedAt": null,
                     *           "failingSince": null,
                     *           "disabledAt": null,
                     *           "disabledReason": null,
                     *           "nextDigestAt": null
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
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
                    /**
                     * @example {
                     *       "id": "01a20fc6-0dbe-74c9-81a5-09dbdbe7beca",
                     *       "name": "editors",
                     *       "channel": "webhook",
                     *       "kinds": [
                     *         "broken",
                     *         "host_out",
                     *         "network_out",
                     *         "restored",
                     *         "moved",
                     *         "drifted",
                     *         "subscription_disabled"
                     *       ],
                     *       "hosts": [],
                     *       "works": [
                     *         "belarusian-chinese-partnership-2024"
                     *       ],
                     *       "sections": [],
                     *       "records": [],
                     *       "timing": "at_once",
                     *       "hour": 8,
                     *       "weekday": "monday",
                     *       "timeZone": "Europe/Minsk",
                     *       "language": "ru",
                     *       "nagDays": 14,
                     *       "mutedUntil": null,
                     *       "address": "https://hooks.example.org/…",
                     *       "secrets": 1,
                     *       "createdAt": "2026-11-24T22:56:07.559Z",
                     *       "pausedAt": null,
                     *       "failingSince": null,
                     *       "disabledAt": null,
                     *       "disabledReason": null,
                     *       "nextDigestAt": null
                     *     }
                     */
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
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01a20fc6-0dbe-74c9-81a5-09dbdbe7beca",
                     *           "subscription": "editors",
                     *           "type": "test",
                     *           "state": "waiting",
                     *           "createdAt": "2026-11-24T22:56:07.559Z",
                     *           "attempts": 0,
                     *           "nextAttemptAt": "2026-11-24T22:56:07.559Z",
                     *           "deliveredAt": null,
                     *           "error": null,
                     *           "status": null
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
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
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
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
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
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
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "about": "There is no such record, or no such address in this API."
                     *     }
                     */
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
                    /**
                     * @example {
                     *       "$schema": "https://json-schema.org/draft/2020-12/schema",
                     *       "$id": "urn:footing:schema:agencies",
                     *       "title": "News agencies of a corpus",
                     *       "description": "How the addresses of news agencies are read.",
                     *       "type": "array",
                     *       "items": {
                     *         "additionalProperties": false,
                     *         "type": "object",
                     *         "required": [
                     *           "agency",
                     *           "host",
                     *           "path"
                     *         ],
                     *         "properties": {
                     *           "agency": {
                     *             "type": "string",
                     *             "minLength": 1
                     *           },
                     *           "host": {
                     *             "type": "string",
                     *             "minLength": 1,
                     *             "description": "Regular expression that its host names match."
                     *           },
                     *           "path": {
                     *             "type": "string",
                     *             "minLength": 1,
                     *             "description": "Regular expression of the path of an article, with the named groups `section` and `id`, and `year` where it has one."
                     *           }
                     *         }
                     *       }
                     *     }
                     */
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
                    /**
                     * @example {
                     *       "@context": {
                     *         "@version": 1.1,
                     *         "schema": "https://schema.org/",
                     *         "xsd": "http://www.w3.org/2001/XMLSchema#",
                     *         "footing": "urn:footing:",
                     *         "title": "schema:name",
                     *         "summary": "schema:description",
                     *         "slug": "schema:identifier",
                     *         "signed": "schema:dateCreated",
                     *         "valid": "schema:temporalCoverage",
                     *         "date": "schema:temporalCoverage",
                     *         "period": "schema:observationPeriod",
                     *         "place": {
                     *           "@id": "schema:location",
                     *           "@type": "@id"
                     *         },
                     *         "parties": {
                     *           "@id": "schema:participant",
                     *           "@container": "@set"
                     *         },
                     *         "sectors": {
                     *           "@id": "schema:about",
                     *           "@container": "@set"
                     *         },
                     *         "sources": {
                     *           "@id": "schema:citation",
                     *           "@type": "@id",
                     *           "@container": "@set"
                     *         },
                     *         "work": {
                     *           "@id": "schema:isBasedOn",
                     *           "@type": "@id"
                     *         },
                     *         "amount": "schema:price",
                     *         "currency": "schema:priceCurrency",
                     *         "value": "schema:value",
                     *         "unit": "schema:unitText",
                     *         "indicator": "schema:measuredProperty",
                     *         "type": "schema:additionalType",
                     *         "evidenceHealth": "footing:evidenceHealth",
                     *         "country": "schema:addressCountry",
                     *         "role": "schema:roleName",
                     *         "name": "schema:name",
                     *         "createdAt": {
                     *           "@id": "schema:sdDatePublished",
                     *           "@type": "xsd:dateTime"
                     *         },
                     *         "items": {
                     *           "@id": "@graph",
                     *           "@container": "@set"
                     *         }
                     *       }
                     *     }
                     */
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
