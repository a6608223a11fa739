import type { StoreView } from './contract.ts';
import type { Question } from './register.ts';

/** A value, and the question that stands for all those whose answers it is made of. */
interface Made<T> {
	readonly value: T;
	readonly asked: Question;
}

/**
 * Something made of many answers that is the same for all pages of a site in one language, such as what surrounds them.
 * It is made once for each state of the documents; every page that reads it counts as having asked all its questions.
 */
export class Shared<T> {
	/** Makes it, of nothing but the view. */
	readonly make: (view: StoreView) => T;
	readonly #made = new WeakMap<object, Map<string, Made<T>>>();

	constructor(make: (view: StoreView) => T) {
		this.make = make;
	}

	/** What was made under `name` in `epoch`, a state of the documents. */
	at(epoch: object, name: string, make: () => Made<T>): Made<T> {
		const ofEpoch = this.#made.get(epoch) ?? new Map<string, Made<T>>();
		this.#made.set(epoch, ofEpoch);
		const known = ofEpoch.get(name);
		if (known) return known;
		const made = make();
		ofEpoch.set(name, made);
		return made;
	}
}
