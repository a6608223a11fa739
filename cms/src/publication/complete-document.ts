import type { Outdated, Published, Reference } from '@portolano/content-models';
import { idOf } from '../projection/mapping.ts';
import type { InLanguages, RecordOf } from '../projection/record.ts';
import { derive } from './derive.ts';
import { firstPublication } from './log/entries.ts';
import { keyOf, type Subject } from './log/subject.ts';
import { marksOf, withMarks } from './log-marks.ts';
import { requireOwnAddress } from './own-address.ts';
import { projectionOf } from './project.ts';
import { publishedReferences } from './published-references.ts';
import { PublicationRefused } from './refusal.ts';
import type { Scope } from './scope.ts';
import { readSiteKeys } from './sites.ts';

/** The conditions under which a document is completed. */
export interface Circumstances {
	scope: Scope;
	/** Documents, as `type/id`, that are about to be withdrawn. */
	leaving?: ReadonlySet<string>;
	/**
	 * Whether this very document is being saved. If so, a reference without target is refused on its field. Otherwise
	 * it is omitted: the target was deleted, and that deletion must not fail because of this document.
	 */
	isOwnSave?: boolean;
	/** The mark of a document that is no longer current; `null` takes it away. By default that of the published version stays. */
	outdated?: Outdated | null;
	/** The day of a check by a person; by default that of the published version stays. */
	verifiedOn?: string;
}

interface PublishedRecord {
	subject: Subject;
	record: InLanguages<RecordOf<Subject['type']>>;
	/** The published version, if any. */
	before: Published | undefined;
}

export interface Completed {
	document: Published;
	/** Optional references to unpublished documents. */
	omitted: Reference[];
}

const nobodyLeaves: ReadonlySet<string> = new Set();

/**
 * Returns the complete, valid published document of a record.
 * @throws PublicationRefused when the record doesn't make a valid document.
 */
export async function completeDocument(
	{ subject, record, before }: PublishedRecord,
	{ scope, leaving = nobodyLeaves, isOwnSave = false, outdated, verifiedOn }: Circumstances,
): Promise<Completed> {
	const { outdated: was, ...kept } = marksOf(before);
	const mark = outdated === undefined ? was : outdated;
	const current = projectionOf(subject.type, record, await readSiteKeys(scope));
	const projection = withMarks(current, {
		...kept,
		...(mark && { outdated: mark }),
		...(verifiedOn !== undefined && { verifiedOn }),
	});
	const published = await publishedReferences(subject.type, projection, scope);
	const savedAt = new Date(record.it.updatedAt).toISOString();
	const result = derive(subject.type, projection, {
		isThere: (reference) => {
			const key = keyOf(reference);
			return reference.id === '' ? isOwnSave : published.has(key) && !leaving.has(key);
		},
		requiresBlocks: isOwnSave,
		publishedAt: before?.publishedAt ?? (await firstPublication(subject, scope)) ?? savedAt,
		updatedAt: savedAt,
	});
	if (!result.isFit) throw new PublicationRefused(subject.type, result.reasons);
	const ownerId = idOf('owner' in record.it ? record.it.owner : undefined);
	await requireOwnAddress({ document: result.document, ownerId }, scope);
	return result;
}
