import type { ContentType, Reference, SiteKey } from '@portolano/content-models';
import type { Filter } from './conditions.ts';
import type { Order } from './order.ts';
import type { Part } from './questions/lists.ts';
import type { RelatedQuery } from './questions/related.ts';
import type { Fields } from './questions/single.ts';

/** A question as plain data: another store of the same documents can be asked the same. */
export type Asking =
	| { kind: 'single'; reference: Reference; fields: Fields }
	| { kind: 'site'; key: SiteKey; field: string }
	| { kind: 'slice'; filter: Filter; order: Order; part: Part; fields: readonly string[] }
	| { kind: 'tally'; filter: Filter; order: Order; size?: number }
	| { kind: 'links'; target: Reference; type: ContentType; fields: readonly string[] }
	| { kind: 'related'; query: RelatedQuery }
	| { kind: 'counts'; type: ContentType; site: SiteKey; field: string }
	| { kind: 'today' }
	| { kind: 'passed'; instant: string }
	| { kind: 'group'; parts: readonly Asking[] };
