import type { ContentType, Published, SiteKey } from '@portolano/content-models';
import type { Move } from '../catalogue.ts';
import { type Change, shows } from '../changes.ts';
import { isOn } from '../conditions.ts';
import { entryOf } from '../documents.ts';
import { comparePlaces, type Order, type Place, placeOf } from '../order.ts';
import type { Question } from '../register.ts';
import type { SortedIndex } from '../sorted-index.ts';
import type { Ask, Ground, Report, Step } from './ground.ts';

export interface RelatedQuery {
	/** Its id counts only where it is of `type`. */
	readonly to: { readonly type: ContentType; readonly id: string; readonly topics: readonly string[] };
	readonly type: ContentType;
	readonly site: SiteKey;
	readonly limit: number;
	readonly fields: readonly string[];
}

interface Relation {
	readonly question: Question;
	readonly query: RelatedQuery;
	readonly indexes: readonly SortedIndex[];
	answer: readonly Published[];
}

/** Questions about documents that share a topic with another. */
export interface Related {
	read(ask: Ask, query: RelatedQuery): readonly Published[];
	concern(step: Step, report: Report): void;
}

const compare = comparePlaces('descending');

function orderOf(type: ContentType): Order {
	const by = type === 'news' ? 'date' : type === 'event' ? 'start' : 'publishedAt';
	return { by, direction: 'descending' };
}

/** The next `limit` places of each index after `start`, in one order, each document once. */
function nextPlaces(
	indexes: readonly SortedIndex[],
	start: Place | undefined,
	{ limit, to }: RelatedQuery,
): Place[] {
	const places = indexes.flatMap((index) => {
		const from = start ? index.positionOf(start.document) : 0;
		return index.places.slice(from, from + limit + 1);
	});
	const others = places.filter(({ document }) => document.id !== to.id || document.type !== to.type);
	const sorted = others.sort(compare);
	return sorted.filter(({ document }, at) => sorted[at - 1]?.document.id !== document.id).slice(0, limit);
}

export function createRelated({ documents, catalogue, register }: Ground): Related {
	const relations = new Map<string, Relation>();
	/** Relations by the document they start from: a change concerns those of the documents just before it. */
	const byStart = new Map<string, Set<Relation>>();
	/** Relations whose start stands in none or not in all of their indexes, by index. */
	const loose = new Map<SortedIndex, Set<Relation>>();
	const users = new Map<SortedIndex, number>();
	let furthest = 0;

	function startOf({ to, type }: RelatedQuery): Place | undefined {
		const document = to.type === type ? documents.get({ type, id: to.id }) : undefined;
		return document && placeOf(document, orderOf(type).by);
	}

	function isLoose({ query, indexes }: Relation): boolean {
		const start = startOf(query);
		if (!start || !isOn(start.document, [query.site])) return true;
		return indexes.some((index) => index.indexOf(start.document) < 0);
	}

	function place(relation: Relation): void {
		for (const index of relation.indexes) loose.get(index)?.delete(relation);
		if (!isLoose(relation)) return;
		for (const index of relation.indexes) entryOf(loose, index, () => new Set<Relation>()).add(relation);
	}

	function use(index: SortedIndex): SortedIndex {
		users.set(index, (users.get(index) ?? 0) + 1);
		return index;
	}

	function release(index: SortedIndex): void {
		const left = (users.get(index) ?? 0) - 1;
		if (left > 0) {
			users.set(index, left);
			return;
		}
		users.delete(index);
		loose.delete(index);
		catalogue.close(index);
	}

	function answerOf(query: RelatedQuery, indexes: readonly SortedIndex[]): Published[] {
		return nextPlaces(indexes, startOf(query), query).map(({ document }) => document);
	}

	function startName({ to, type }: RelatedQuery): string {
		return `${type}|${to.type}/${to.id}`;
	}

	function open(asked: RelatedQuery): Relation {
		const query = asked.to.type === asked.type ? asked : { ...asked, to: { ...asked.to, id: '' } };
		const name = JSON.stringify(query);
		const present = relations.get(name);
		if (present) return present;
		const indexes = [...new Set(query.to.topics)].map((topic) =>
			use(
				catalogue.open(
					{ type: query.type, sites: [query.site], where: [['topics', topic]] },
					orderOf(query.type),
				),
			),
		);
		const question = register.open({ kind: 'related', query }, () => forget(name));
		const relation = { question, query, indexes, answer: answerOf(query, indexes) };
		furthest = Math.max(furthest, query.limit);
		relations.set(name, relation);
		entryOf(byStart, startName(query), () => new Set<Relation>()).add(relation);
		place(relation);
		return relation;
	}

	function forget(name: string): void {
		const relation = relations.get(name);
		if (!relation) return;
		relations.delete(name);
		const start = startName(relation.query);
		byStart.get(start)?.delete(relation);
		if (byStart.get(start)?.size === 0) byStart.delete(start);
		for (const index of relation.indexes) {
			loose.get(index)?.delete(relation);
			release(index);
		}
	}

	function startsNear(index: SortedIndex, at: number): Relation[] {
		const before = index.places.slice(Math.max(0, at - furthest - 1), at + 1);
		const { type } = index.filter;
		return before.flatMap(({ document }) => [...(byStart.get(`${type}|${type}/${document.id}`) ?? [])]);
	}

	function near({ index, removedAt, insertedAt }: Move): Relation[] {
		const moved = [removedAt, insertedAt].filter((at) => at >= 0).flatMap((at) => startsNear(index, at));
		return [...moved, ...(loose.get(index) ?? [])];
	}

	function renew(relation: Relation, change: Change, report: Report): void {
		const next = answerOf(relation.query, relation.indexes);
		const differs =
			next.length !== relation.answer.length ||
			next.some((document, at) => {
				const before = relation.answer[at];
				return before?.id !== document.id || (before !== document && shows(relation.query.fields, change));
			});
		if (differs) report(relation.question);
		relation.answer = next;
		place(relation);
	}

	return {
		read(ask, query) {
			const relation = open(query);
			ask(relation.question);
			return relation.answer;
		},
		concern({ change, moves }, report) {
			const own = byStart.get(`${change.type}|${change.type}/${change.id}`) ?? [];
			const used = moves.filter(({ index }) => users.has(index));
			for (const relation of new Set([...own, ...used.flatMap(near)])) renew(relation, change, report);
		},
	};
}
