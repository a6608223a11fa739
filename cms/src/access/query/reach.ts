import {
	buildVersionCollectionFields,
	type FlattenedField,
	getLocalizedPaths,
	type PayloadRequest,
	type SanitizedCollectionConfig,
} from 'payload';
import { QueryRefused } from './conditions.ts';

/** The target of a filter path: a field of the collection itself, or one of another collection through a relation. */
export interface Reach {
	field: FlattenedField | undefined;
	/** The relation, the related collection, and the rest of the path in it. */
	through?: { relation: string; collection: string; rest: string };
}

/** The queried documents: those of a collection, or their versions, which have other fields. */
export interface Target {
	collection: SanitizedCollectionConfig;
	isOfVersions: boolean;
}

function fieldsOf({ collection, isOfVersions }: Target, { payload }: PayloadRequest): FlattenedField[] {
	return isOfVersions
		? buildVersionCollectionFields(payload.config, collection, true)
		: collection.flattenedFields;
}

function relatedTo(field: FlattenedField | undefined): string | undefined {
	if (field?.type !== 'relationship' && field?.type !== 'upload') return undefined;
	return typeof field.relationTo === 'string' ? field.relationTo : undefined;
}

type Read = (path: string) => { field: FlattenedField | undefined }[];

/** Whether a path enters blocks. SQLite has them in one column, in which it can't search row by row. */
function isInsideBlocks(path: string, read: Read): boolean {
	const segments = path.split('.');
	return segments.some((_, index) => {
		const [reached] = index === 0 ? [] : read(segments.slice(0, index).join('.'));
		return reached?.field?.type === 'blocks';
	});
}

/**
 * Resolves a path with Payload's own function, as the database adapter will.
 * @throws {QueryRefused} when the field doesn't exist or is hidden.
 */
export function reachOf(path: string, target: Target, req: PayloadRequest): Reach {
	if (path === 'id') return { field: undefined };
	const fields = fieldsOf(target, req);
	const { payload, locale } = req;
	const read = (incomingPath: string) =>
		getLocalizedPaths({
			collectionSlug: target.collection.slug,
			fields,
			incomingPath,
			locale: locale ?? 'it',
			payload,
		});
	const whole = read(path);
	if (isInsideBlocks(path, read))
		throw new QueryRefused(`“${path}” sta dentro i blocchi: su di essi non si filtra né si ordina.`);
	const [first] = whole;
	if (!first || whole.some(({ invalid, complete }) => invalid === true || !complete))
		throw new QueryRefused(`“${path}” non è un campo su cui si possa filtrare o ordinare.`);
	const related = relatedTo(first.field);
	if (whole.length === 1 || related === undefined) return { field: first.field };
	const segments = path.split('.');
	const onward = segments.findIndex((_, index) => read(segments.slice(0, index + 1).join('.')).length > 1);
	const relation = segments.slice(0, onward).join('.');
	return {
		field: first.field,
		through: { relation, collection: related, rest: segments.slice(onward).join('.') },
	};
}
