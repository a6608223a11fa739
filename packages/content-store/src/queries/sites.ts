import type { Published, SiteKey } from '@portolano/content-models';
import type { Change } from '../changes.ts';
import { entryOf } from '../map-entry.ts';
import { compareIds } from '../order.ts';
import type { RecordedQuery, RecordQuery, ReportQuery } from '../recorded-query.ts';
import { isOfType } from '../select.ts';
import { observedSite } from './observed-site.ts';
import type { QueryContext } from './query-context.ts';

/** Pseudo-field recorded for every site that is read: whether it is published. */
const presence = '';

/** Queries for a site, field by field: a page that shows the name isn't touched when the home's settings change. */
export class SiteQueries {
	readonly #context: QueryContext;
	readonly #byKey = new Map<SiteKey, Map<string, RecordedQuery>>();

	constructor(context: QueryContext) {
		this.#context = context;
	}

	/** Returns the site; each of its fields is recorded when it is read. */
	read(record: RecordQuery, key: SiteKey): Published<'site'> | undefined {
		this.recordField(record, key, presence);
		const site = siteAmong(this.#context.documents.ofType('site').values(), key);
		return site && observedSite(site, (field) => this.recordField(record, key, field));
	}

	recordField(record: RecordQuery, key: SiteKey, field: string): void {
		record(this.#open(key, field));
	}

	concern(change: Change, report: ReportQuery): void {
		if (change.type !== 'site') return;
		const appears = !change.before || !change.after || change.fields.has('key');
		for (const key of keysOf(change)) {
			for (const [field, query] of this.#byKey.get(key) ?? []) {
				if (appears || change.fields.has(field)) report(query);
			}
		}
	}

	#open(site: SiteKey, field: string): RecordedQuery {
		const fields = entryOf(this.#byKey, site, () => new Map<string, RecordedQuery>());
		return entryOf(fields, field, () =>
			this.#context.register.open({ kind: 'site', site, field }, () => {
				fields.delete(field);
				if (fields.size === 0) this.#byKey.delete(site);
			}),
		);
	}
}

/** Returns the site that has the key; of several the first by id. */
export function siteAmong(documents: Iterable<Published>, key: SiteKey): Published<'site'> | undefined {
	const sites = [...documents].filter((document) => isOfType(document, 'site'));
	return sites.filter((site) => site.key === key).sort((one, other) => compareIds(one.id, other.id))[0];
}

function keysOf({ before, after }: Change): Set<SiteKey> {
	return new Set([before, after].flatMap((site) => (isOfType(site, 'site') ? [site.key] : [])));
}
