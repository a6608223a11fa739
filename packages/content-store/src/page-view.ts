import {
	type ContentType,
	filePath,
	type Language,
	lastingPath,
	type Published,
	type PublishedFile,
	type Reference,
	type SiteKey,
} from '@portolano/content-models';
import { type Condition, conditionsOf, type Filter } from './conditions.ts';
import type { Order } from './order.ts';
import type { PageChoice } from './paging.ts';
import type { PagePath } from './page-path.ts';
import type { PageQueries } from './queries/page-queries.ts';
import type { Listing, Query, Selection } from './query.ts';
import type { Fields, Part } from './query-key.ts';
import type { RecordedQuery } from './recorded-query.ts';
import { emptyRecording, type Recording } from './recorder.ts';
import { isOfType, type Selector, selector } from './select.ts';
import type { Shared, StoreView } from './store-view.ts';

export interface PageViewOptions {
	readonly site: SiteKey;
	readonly language: Language;
	/** Receives the queries and files of the page; without it nothing is recorded. */
	readonly recording: Recording | undefined;
	/** Identifies the current state of the documents and the clock. */
	readonly epoch: object;
	/** The page's own document when it is held back, which other pages don't see. */
	readonly own?: Published | undefined;
}

const byId: Order = { by: 'id', direction: 'ascending' };

/** The documents as one page of a site sees them. */
export class PageView implements StoreView {
	readonly language: Language;
	readonly #queries: PageQueries;
	readonly #options: PageViewOptions;
	readonly #sites = new Map<SiteKey, Published<'site'> | undefined>();

	constructor(queries: PageQueries, options: PageViewOptions) {
		this.language = options.language;
		this.#queries = queries;
		this.#options = options;
	}

	site(): Published<'site'> {
		const key = this.#options.site;
		const site = this.siteOf(key);
		if (site) return site;
		throw new Error(
			`The site “${key}” is not published, so none of its pages can be rendered. Publish it in the CMS. ` +
				'What is online has not been changed.',
		);
	}

	siteOf(key: SiteKey): Published<'site'> | undefined {
		if (!this.#sites.has(key)) this.#sites.set(key, this.#queries.sites.read(this.#record, key));
		return this.#sites.get(key);
	}

	get<T extends ContentType, F extends keyof Published<T>>(
		reference: Reference<T>,
		fields: readonly F[],
	): Selection<T, F> | undefined {
		const { names, pick } = selector(reference.type, fields);
		const document = this.#read(reference, names);
		return isOfType(document, reference.type) ? pick(document) : undefined;
	}

	whole<T extends ContentType>(reference: Reference<T>): Published<T> | undefined {
		const document = this.#read(reference, 'whole');
		return isOfType(document, reference.type) ? document : undefined;
	}

	resolve<T extends ContentType, F extends keyof Published<T>>(
		references: readonly Reference<T>[],
		fields: readonly F[],
	): Selection<T, F>[] {
		return references.flatMap((reference) => this.get(reference, fields) ?? []);
	}

	list<T extends ContentType, F extends keyof Published<T>>(query: Query<T, F>): Listing<Selection<T, F>> {
		const { lists } = this.#queries;
		const record = this.#record;
		const filter = this.#filter(query.type, query.where, query.sites);
		const order = { by: String(query.order.by), direction: query.order.direction };
		const size = query.page?.size;
		const fields = selector(query.type, query.select);
		const documents = lists.slice(record, { filter, order, part: partOf(query), fields: fields.names });
		return {
			items: selections(documents, query.type, fields),
			get total() {
				return lists.tally(record, { filter, order });
			},
			get pages() {
				return size === undefined ? 1 : lists.tally(record, { filter, order, size });
			},
		};
	}

	linkingTo<T extends ContentType, F extends keyof Published<T>>(
		target: Reference,
		type: T,
		select: readonly F[],
	): Selection<T, F>[] {
		const fields = selector(type, select);
		const documents = this.#queries.links.read(this.#record, target, { type, fields: fields.names });
		return selections(documents, type, fields);
	}

	related<T extends ContentType, F extends keyof Published<T>>({
		to,
		type,
		select,
		limit,
	}: {
		to: { type: ContentType; id: string; topics: readonly string[] };
		type: T;
		select: readonly F[];
		limit: number;
	}): Selection<T, F>[] {
		const fields = selector(type, select);
		const key = {
			to: { type: to.type, id: to.id, topics: to.topics.toSorted() },
			type,
			site: this.#options.site,
			limit,
			fields: fields.names,
		};
		return selections(this.#queries.related.read(this.#record, key), type, fields);
	}

	count<T extends ContentType>(type: T, where?: { readonly [K in keyof Published<T>]?: Condition }): number {
		return this.#queries.lists.tally(this.#record, { filter: this.#filter(type, where), order: byId });
	}

	countBy<T extends ContentType>(type: T, field: keyof Published<T>): ReadonlyMap<string, number> {
		const key = { type, site: this.#options.site, field: String(field) };
		return this.#queries.counts.read(this.#record, key);
	}

	today(): string {
		return this.#queries.today.read(this.#record);
	}

	hasPassed(instant: string): boolean {
		return this.#queries.passed.read(this.#record, instant);
	}

	file(file: Pick<PublishedFile, 'sha256' | 'name'>): PagePath {
		const path = filePath(file);
		this.#options.recording?.files.set(path, file.sha256);
		return path;
	}

	lastingFile(upload: Pick<Published<'file'>, 'id' | 'file'>): PagePath {
		const path = lastingPath(upload);
		this.#options.recording?.files.set(path, upload.file.sha256);
		return path;
	}

	shared<T>(piece: Shared<T>): T {
		const { epoch, site, recording } = this.#options;
		const { value, recorded, files } = piece.at(epoch, `${site}|${this.language}`, () => {
			const ofPiece = emptyRecording();
			const view = new PageView(this.#queries, { ...this.#options, own: undefined, recording: ofPiece });
			// Must run before the recording is read below: it fills it.
			const made = piece.make(view);
			return { value: made, recorded: this.#queries.group(ofPiece.queries), files: ofPiece.files };
		});
		if (recorded) this.#record(recorded);
		for (const [path, sha256] of files) recording?.files.set(path, sha256);
		return value;
	}

	readonly #record = (query: RecordedQuery): void => {
		this.#options.recording?.queries.add(query);
	};

	#read(reference: Reference, fields: Fields): Published | undefined {
		const { own } = this.#options;
		const document = this.#queries.single.read(this.#record, reference, fields);
		return own?.type === reference.type && own.id === reference.id ? own : document;
	}

	#filter(
		type: ContentType,
		where: object | undefined,
		on: readonly SiteKey[] | 'any' = [this.#options.site],
	): Filter {
		return { type, sites: on === 'any' ? undefined : on.toSorted(), where: conditionsOf(where) };
	}
}

function partOf({ page, limit }: { page?: PageChoice; limit?: number }): Part {
	if (page) return { page };
	return limit === undefined ? { all: true } : { limit };
}

function selections<T extends ContentType, F extends keyof Published<T>>(
	documents: readonly Published[],
	type: T,
	{ pick }: Selector<T, F>,
): Selection<T, F>[] {
	return documents.filter((document) => isOfType(document, type)).map(pick);
}
