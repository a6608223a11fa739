import type { Catalogue, Move } from '../catalogue.ts';
import type { Change } from '../changes.ts';
import type { Documents } from '../documents.ts';
import type { QueryRegister } from '../query-register.ts';

/** What every kind of query works on. */
export interface QueryContext {
	readonly documents: Documents;
	readonly catalogue: Catalogue;
	readonly register: QueryRegister;
	/** Milliseconds since 1970. */
	readonly clock: { readonly now: number };
}

/** An entry of the log carried out: what changed, and in which indexes. */
export interface Step {
	readonly change: Change;
	readonly moves: readonly Move[];
}
