import type { CollectionBeforeOperationHook, PayloadRequest, Where } from 'payload';
import { isCollection } from '../is-collection.ts';
import { checkComparable } from './comparable.ts';
import { changeConditions, type Condition, QueryRefused } from './conditions.ts';
import { type Target, type Reach, reachOf } from './reach.ts';

const MOST_ROWS = 1000;
const MOST_SORTS = 5;

type Through = NonNullable<Reach['through']>;

/** Matches no document: every document has an id. */
const nothing: Where = { id: { exists: false } };

/**
 * Limits a filter on related documents to those that the user may read: otherwise filters could guess a title letter by
 * letter. Queries the related collection with the user's access and returns a filter by the ids found.
 */
async function throughReadable(
	{ relation, collection, rest }: Through,
	condition: Condition,
	req: PayloadRequest,
): Promise<Where> {
	const { operator, value } = condition;
	if (!isCollection(collection, req.payload)) return nothing;
	if (rest === 'id') return { [relation]: { [operator]: value } };
	const { docs } = await req.payload.find({
		collection,
		where: { [rest]: { [operator]: value } },
		overrideAccess: false,
		depth: 0,
		limit: MOST_ROWS,
		pagination: false,
		select: {},
		req,
	});
	if (docs.length >= MOST_ROWS) {
		throw new QueryRefused(`Il filtro su “${condition.path}” trova troppi contenuti collegati: restringilo.`);
	}
	return docs.length === 0 ? nothing : { [relation]: { in: docs.map(({ id }) => id) } };
}

type Arguments = Parameters<CollectionBeforeOperationHook>[0];

/** Whether versions are queried. Payload names both operations `read`; only reading documents has `draft` or `id`. */
function isOfVersions({ args, operation }: Arguments): boolean {
	return operation === 'countVersions' || (operation === 'read' && !('draft' in args) && !('id' in args));
}

/** Sorting reveals values just as filters do: allowed only by fields of collections that the user may read entirely. */
async function checkSort(sort: unknown, target: Target, req: PayloadRequest): Promise<void> {
	const paths = (Array.isArray(sort) ? sort : [sort]).filter(
		(path) => typeof path === 'string' && path !== '',
	);
	if (paths.length > MOST_SORTS) throw new QueryRefused(`Si ordina per al massimo ${MOST_SORTS} campi.`);
	for (const path of paths.map((written) => String(written).replace(/^-/, '').replaceAll('__', '.'))) {
		const { through } = reachOf(path, target, req);
		if (!through) continue;
		if (!isCollection(through.collection, req.payload)) continue;
		const related = req.payload.collections[through.collection].config;
		if ((await related.access.read({ req })) !== true)
			throw new QueryRefused(
				`Non si può ordinare per “${path}”: passa per contenuti che non tutti leggi.`,
				403,
			);
		await checkSort(through.rest, { collection: related, isOfVersions: false }, req);
	}
}

interface Bounds {
	limit?: unknown;
	pagination?: unknown;
}

/**
 * Limits the rows of an answer to a client; Payload returns all rows without a limit or with 0. Server code that acts
 * for a user, such as bulk operations, may still query all rows.
 */
function boundedLimit({ limit, pagination }: Bounds, isFromOutside: boolean): number | undefined {
	if (limit === undefined || limit === null || limit === 0)
		return isFromOutside && (limit === 0 || pagination === false) ? MOST_ROWS : undefined;
	if (typeof limit !== 'number' || !Number.isInteger(limit) || limit < 0 || limit > MOST_ROWS)
		throw new QueryRefused(`“limit” è un numero intero tra 1 e ${MOST_ROWS}.`);
	return limit;
}

function checkPage(page: unknown): void {
	if (page === undefined || page === null) return;
	if (typeof page !== 'number' || !Number.isInteger(page) || page < 0 || page > 1_000_000)
		throw new QueryRefused('“page” è un numero intero tra 1 e 1000000.');
}

/** Whether Payload is populating relations by ids that it has read itself; clients can't set `currentDepth`. */
function isPopulating(args: object): boolean {
	return 'currentDepth' in args && typeof args.currentDepth === 'number';
}

/** Restricts filters, sorting and limits of every query made for a user to documents that the user may read. */
export const keepToReadable: CollectionBeforeOperationHook = async (given) => {
	const { args, collection, operation, overrideAccess, req } = given;
	if (overrideAccess === true || isPopulating(args)) return args;
	if (operation === 'restoreVersion' && !collection.versions)
		throw new QueryRefused('Questo genere di contenuto non ha versioni.', 404);
	const target = { collection, isOfVersions: isOfVersions(given) };
	const kept = { ...args };
	if ('sort' in kept) await checkSort(kept.sort, target, req);
	if ('where' in kept && kept.where) {
		kept.where = await changeConditions(kept.where, async (condition) => {
			const { field, through } = reachOf(condition.path, target, req);
			if (through) return throughReadable(through, condition, req);
			checkComparable(condition, field);
			return { [condition.path]: { [condition.operator]: condition.value } };
		});
	}
	if (operation === 'read' && 'limit' in kept) {
		if ('page' in kept) checkPage(kept.page);
		// Only the Local API passes `currentDepth`, even if undefined; REST and GraphQL don't.
		const isFromOutside = !('currentDepth' in kept);
		const limit = boundedLimit(kept, isFromOutside);
		if (limit !== undefined) kept.limit = limit;
	}
	return kept;
};
