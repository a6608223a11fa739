import { type ContentType, type Language, siteKinds } from '@portolano/content-models';
import type { File, Payload, RequiredDataFromCollectionSlug } from 'payload';
import { z } from 'zod';
import { repeatOnConflict } from '../../src/database/repeat.ts';
import { type ContentItem, DemoContentError } from './content-items.ts';
import { formData } from './form-data.ts';

/** The state while the demo is being loaded. */
export interface Loading {
	payload: Payload;
	now: Date;
	/** Ids of the created documents, by `type/key`. */
	ids: Map<string, string>;
	/** Documents with references to documents that didn't exist yet. */
	unfinished: Set<ContentItem>;
}

// The log is written once at the end, when all references can be resolved.
const quietly = { isDeferred: true };

function where({ source, type, key }: ContentItem): string {
	return `${source}, ${type}/${key}`;
}

/** Runs `work`, and names the document in its error. */
export async function explained<R>(item: ContentItem, work: () => Promise<R>): Promise<R> {
	try {
		return await repeatOnConflict(work);
	} catch (error) {
		if (error instanceof DemoContentError) throw error;
		const details = error instanceof Error && 'data' in error ? ` ${JSON.stringify(error.data)}` : '';
		const why = error instanceof Error ? error.message : String(error);
		throw new DemoContentError(`${where(item)} was not saved: ${why}${details}`, { cause: error });
	}
}

// The type can't be checked for data from a file: Payload validates each field when it saves.
function isData<T extends ContentType>(data: unknown): data is RequiredDataFromCollectionSlug<T> {
	return typeof data === 'object' && data !== null;
}

const focal = z.object({ x: z.number(), y: z.number() });

function focalPoint({ type, focalPoint: point }: ContentItem): Record<string, number> {
	const { success, data } = focal.safeParse(point);
	return type === 'media' && success ? { focalX: data.x, focalY: data.y } : {};
}

interface Saving {
	item: ContentItem;
	language: Language;
	saved?: unknown;
	onMissing: (reference: string) => void;
}

function dataOf<T extends ContentType>(
	saving: Saving,
	{ payload, ids, now }: Loading,
): RequiredDataFromCollectionSlug<T> {
	const { item } = saving;
	const status = item.type === 'media' || item.type === 'file' ? {} : { _status: 'published' };
	const data: unknown = {
		...formData({ saved: undefined, ...saving, now, ids }, payload),
		...focalPoint(item),
		...status,
	};
	if (!isData<T>(data)) throw new DemoContentError(`${where(item)} has no data.`);
	return data;
}

/** Creates a site as an incomplete draft, because all other documents refer to sites. */
export async function createSite(item: ContentItem, { payload, ids }: Loading): Promise<void> {
	const data = { key: item.key, kind: z.enum(siteKinds).parse(item['kind']) };
	const { id } = await payload.create({ collection: 'site', data, draft: true, depth: 0, context: quietly });
	ids.set(`site/${item.key}`, id);
}

/** Creates a document in Italian; {@link save} adds references to documents that don't exist yet. */
export async function create(item: ContentItem, upload: File | undefined, loading: Loading): Promise<void> {
	const data = dataOf({ item, language: 'it', onMissing: () => loading.unfinished.add(item) }, loading);
	const { id } = await loading.payload.create({
		collection: item.type,
		data,
		locale: 'it',
		depth: 0,
		context: quietly,
		...(upload ? { file: upload } : {}),
	});
	loading.ids.set(`${item.type}/${item.key}`, String(id));
}

function refuseMissing(item: ContentItem): (reference: string) => never {
	return (reference) => {
		throw new DemoContentError(
			`${where(item)} names ${reference}, which is not in the demo. Write it or take the link away.`,
		);
	};
}

/** Saves an existing document in one language, with all its references. */
export async function save(item: ContentItem, language: Language, loading: Loading): Promise<void> {
	const { payload, ids } = loading;
	const id = ids.get(`${item.type}/${item.key}`) ?? '';
	const saved = await payload.findByID({ collection: item.type, id, locale: 'it', depth: 0, draft: true });
	const data = dataOf({ item, language, saved, onMissing: refuseMissing(item) }, loading);
	await payload.update({ collection: item.type, id, data, locale: language, depth: 0, context: quietly });
}
