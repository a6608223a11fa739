import type { ContentType, Language, Published, Reference, SiteKey } from '@portolano/content-models';
import { conditionsOf, type Filter } from './conditions.ts';
import type { StoreView } from './contract.ts';
import type { Order } from './order.ts';
import type { PageChoice } from './paging.ts';
import type { Ask } from './questions/ground.ts';
import type { Counts } from './questions/counts.ts';
import type { Links } from './questions/links.ts';
import type { Lists, Part } from './questions/lists.ts';
import type { Passed } from './questions/passed.ts';
import type { Related } from './questions/related.ts';
import type { Fields, Single } from './questions/single.ts';
import type { Sites } from './questions/sites.ts';
import type { Today } from './questions/today.ts';
import type { Question } from './register.ts';
import { isOfType, type Selector, selector } from './select.ts';

/** Every kind of question that a page may ask. */
export interface Questions {
	readonly single: Single;
	readonly sites: Sites;
	readonly lists: Lists;
	readonly links: Links;
	readonly related: Related;
	readonly counts: Counts;
	readonly today: Today;
	readonly passed: Passed;
	/** The question that stands for several. */
	readonly group: (parts: ReadonlySet<Question>) => Question;
}

const byId: Order = { by: 'id', direction: 'ascending' };

function partOf({ page, limit }: { page?: PageChoice; limit?: number }): Part {
	if (page) return { page };
	return limit === undefined ? { all: true } : { limit };
}

/** The documents as one page of `site` sees them; `ask` is told every question. */
export function createView(
	questions: Questions,
	page: {
		site: SiteKey;
		language: Language;
		ask: Ask;
		epoch: object;
		/** The document whose own page it is, where other pages do not see it. */
		own?: Published | undefined;
	},
): StoreView {
	const { single, sites, lists, links, related, counts, today, passed } = questions;
	const { site: key, language, ask, epoch, own } = page;

	function read(reference: Reference, fields: Fields): Published | undefined {
		const document = single.read(ask, reference, fields);
		return own?.type === reference.type && own.id === reference.id ? own : document;
	}

	function filterOf(
		type: ContentType,
		where: object | undefined,
		on: readonly SiteKey[] | 'any' = [key],
	): Filter {
		return { type, sites: on === 'any' ? undefined : on.toSorted(), where: conditionsOf(where) };
	}

	function get<T extends ContentType, F extends keyof Published<T>>(
		reference: Reference<T>,
		fields: readonly F[],
	) {
		const { names, pick } = selector(reference.type, fields);
		const document = read(reference, names);
		return isOfType(document, reference.type) ? pick(document) : undefined;
	}

	function selections<T extends ContentType, F extends keyof Published<T>>(
		documents: readonly Published[],
		type: T,
		{ pick }: Selector<T, F>,
	) {
		return documents.filter((document) => isOfType(document, type)).map(pick);
	}

	return {
		language,
		site() {
			const site = sites.read(ask, key);
			if (site) return site;
			throw new Error(
				`The site “${key}” is not published, so none of its pages can be rendered. Publish it in the CMS. ` +
					'What is online has not been changed.',
			);
		},
		siteOf: (other) => sites.read(ask, other),
		get,
		whole(reference) {
			const document = read(reference, 'whole');
			return isOfType(document, reference.type) ? document : undefined;
		},
		resolve: (references, fields) => references.flatMap((reference) => get(reference, fields) ?? []),
		list(query) {
			const filter = filterOf(query.type, query.where, query.sites);
			const order = { by: String(query.order.by), direction: query.order.direction };
			const size = query.page?.size;
			const fields = selector(query.type, query.select);
			const part = partOf(query);
			const documents = lists.slice(ask, { filter, order, part, fields: fields.names });
			return {
				items: selections(documents, query.type, fields),
				get total() {
					return lists.tally(ask, { filter, order });
				},
				get pages() {
					return size === undefined ? 1 : lists.tally(ask, { filter, order, size });
				},
			};
		},
		linkingTo(target, type, select) {
			const fields = selector(type, select);
			return selections(links.read(ask, target, { type, fields: fields.names }), type, fields);
		},
		related({ to, type, select, limit }) {
			const fields = selector(type, select);
			const query = {
				to: { type: to.type, id: to.id, topics: to.topics.toSorted() },
				type,
				site: key,
				limit,
				fields: fields.names,
			};
			return selections(related.read(ask, query), type, fields);
		},
		count: (type, where) => lists.tally(ask, { filter: filterOf(type, where), order: byId }),
		countBy: (type, field) => counts.read(ask, { type, site: key, field: String(field) }),
		today: () => today.read(ask),
		hasPassed: (instant) => passed.read(ask, instant),
		shared(piece) {
			const { value, asked } = piece.at(epoch, `${key}|${language}`, () => {
				const asked = new Set<Question>();
				const view = createView(questions, {
					...page,
					own: undefined,
					ask: (question) => asked.add(question),
				});
				return { value: piece.make(view), asked: questions.group(asked) };
			});
			ask(asked);
			return value;
		},
	};
}
