import type { ContentType, Published, Reference } from '@portolano/content-models';
import { type Change, shows } from '../changes.ts';
import { isListed } from '../conditions.ts';
import { type Documents, nameOf, targetsOf } from '../documents.ts';
import { entryOf } from '../map-entry.ts';
import { compareIds } from '../order.ts';
import type { RecordedQuery, RecordQuery, ReportQuery } from '../recorded-query.ts';
import type { QueryContext } from './query-context.ts';

/** Type of the referring documents, and the fields that the page shows. */
interface Backlinks {
	readonly type: ContentType;
	readonly fields: readonly string[];
}

/** Returns the documents of `type` that refer to `target` and are still current, by id. */
export function referrersOf(
	target: Reference,
	type: ContentType,
	documents: Pick<Documents, 'get' | 'referring'>,
): Published[] {
	const ids = [...documents.referring(target, type)].sort(compareIds);
	return ids.flatMap((id) => documents.get({ type, id }) ?? []).filter(isListed);
}

/** Returns the names of the documents among whose referrers `document` is. */
function listedTargets(document: Published | undefined): Set<string> {
	return targetsOf(document && isListed(document) ? document : undefined);
}

/** Queries for the documents that refer to another. */
export class LinkQueries {
	readonly #context: QueryContext;
	readonly #byTarget = new Map<string, Map<string, Backlinks & { readonly recorded: RecordedQuery }>>();

	constructor(context: QueryContext) {
		this.#context = context;
	}

	read(record: RecordQuery, target: Reference, { type, fields }: Backlinks): Published[] {
		record(this.#open(target, type, fields));
		return referrersOf(target, type, this.#context.documents);
	}

	concern(change: Change, report: ReportQuery): void {
		const before = listedTargets(change.before);
		const after = listedTargets(change.after);
		for (const target of new Set([...before, ...after])) {
			const moved = before.has(target) !== after.has(target);
			for (const { recorded, type, fields } of this.#byTarget.get(target)?.values() ?? []) {
				if (type === change.type && (moved || shows(fields, change))) report(recorded);
			}
		}
	}

	#open(reference: Reference, type: ContentType, fields: readonly string[]): RecordedQuery {
		const target = nameOf(reference);
		const ofTarget = entryOf(
			this.#byTarget,
			target,
			() => new Map<string, Backlinks & { readonly recorded: RecordedQuery }>(),
		);
		const name = `${type}|${fields.join()}`;
		const open = () => {
			const key = {
				kind: 'links',
				target: { type: reference.type, id: reference.id },
				type,
				fields,
			} as const;
			const recorded = this.#context.register.open(key, () => {
				ofTarget.delete(name);
				if (ofTarget.size === 0) this.#byTarget.delete(target);
			});
			return { recorded, type, fields };
		};
		return entryOf(ofTarget, name, open).recorded;
	}
}
