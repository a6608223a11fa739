import type { Queries } from './queries/queries.ts';
import type { QueryKey } from './query-key.ts';
import type { RecordedQuery, RecordQuery } from './recorded-query.ts';

/** Runs the query of `key` and returns its record. */
export function replay(queries: Queries, key: QueryKey): RecordedQuery {
	const recorded: RecordedQuery[] = [];
	make(queries, key, (query) => recorded.push(query));
	const [query] = recorded;
	if (!query) throw new Error(`Nothing was recorded by ${JSON.stringify(key)}.`);
	return query;
}

function make(queries: Queries, key: QueryKey, record: RecordQuery): void {
	switch (key.kind) {
		case 'single':
			queries.single.read(record, key.reference, key.fields);
			break;
		case 'site':
			queries.sites.recordField(record, key.site, key.field);
			break;
		case 'slice':
			queries.lists.slice(record, key);
			break;
		case 'tally':
			queries.lists.tally(record, key);
			break;
		case 'links':
			queries.links.read(record, key.target, key);
			break;
		case 'related':
			queries.related.read(record, key.of);
			break;
		case 'counts':
			queries.counts.read(record, key);
			break;
		case 'today':
			queries.today.read(record);
			break;
		case 'passed':
			queries.passed.read(record, key.instant);
			break;
		case 'group':
			record(queries.group(new Set(key.parts.map((part) => replay(queries, part)))));
			break;
	}
}
