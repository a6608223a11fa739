import type { Catalogue, Move } from '../catalogue.ts';
import type { Change } from '../changes.ts';
import type { Documents } from '../documents.ts';
import type { QueryRegister } from '../query-register.ts';

/** Context shared by all kinds of queries. */
export interface QueryContext {
	readonly documents: Documents;
	readonly catalogue: Catalogue;
	readonly register: QueryRegister;
	/** Milliseconds since 1970. */
	readonly clock: { readonly now: number };
}

/** An applied change, and its moves in the indexes. */
export interface Step {
	readonly change: Change;
	readonly moves: readonly Move[];
}
