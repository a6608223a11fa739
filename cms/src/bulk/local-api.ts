import { contentTypes } from '@portolano/content-models';
import type { Payload } from 'payload';
import { type BulkAnswer, oneByOne } from './one-by-one.ts';
import { type BulkOptions, bulkOptions, itemsChosenBy } from './selection.ts';
import { withoutRowIds } from './without-row-ids.ts';

type Operation = (options: object) => Promise<unknown>;

function areForMany(options: object): boolean {
	const isOurs = 'collection' in options && contentTypes.some((type) => type === options.collection);
	return isOurs && 'where' in options && Boolean(options.where) && !('id' in options && options.id);
}

async function withEach(options: BulkOptions, payload: Payload, operation: Operation): Promise<BulkAnswer> {
	const { data, req = {} } = options;
	const byId = { ...options, where: undefined, limit: undefined, sort: undefined };
	const items = await itemsChosenBy(options, payload);
	const { flattenedFields } = payload.collections[options.collection].config;
	return oneByOne(items, { req, payload }, ({ id }, itemReq) => {
		const values = data && (items.length > 1 ? withoutRowIds(data, flattenedFields) : data);
		return operation({ ...byId, ...(values && { data: structuredClone(values) }), id, req: itemReq });
	});
}

/**
 * Patches the Local API to update and delete many documents one by one. The form of its results stays the same, and
 * other operations are Payload's own.
 */
export function doManyOneByOne(payload: Payload): void {
	const update = payload.update.bind(payload);
	const remove = payload.delete.bind(payload);
	const oneByOneWhereMany = (operation: Operation) => (options: object) =>
		areForMany(options) ? withEach(bulkOptions.parse(options), payload, operation) : operation(options);
	Object.assign(payload, {
		update: oneByOneWhereMany(async (options) => {
			const answer: unknown = await Reflect.apply(update, undefined, [options]);
			return answer;
		}),
		delete: oneByOneWhereMany(async (options) => {
			const answer: unknown = await Reflect.apply(remove, undefined, [options]);
			return answer;
		}),
	});
}
