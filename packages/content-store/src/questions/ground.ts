import type { Catalogue, Move } from '../catalogue.ts';
import type { Change } from '../changes.ts';
import type { Documents } from '../documents.ts';
import type { Question, Register } from '../register.ts';

/** What every kind of question works on. */
export interface Ground {
	readonly documents: Documents;
	readonly catalogue: Catalogue;
	readonly register: Register;
	/** Milliseconds since 1970. */
	readonly clock: { readonly now: number };
}

/** An entry of the log carried out: what changed, and in which indexes. */
export interface Step {
	readonly change: Change;
	readonly moves: readonly Move[];
}

/** Notes that the page being rendered asks a question. */
export type Ask = (question: Question) => void;

/** Takes the questions whose answers changed. */
export type Report = (question: Question) => void;
