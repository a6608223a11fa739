interface Moment<T> {
	readonly at: number;
	readonly thing: T;
}

/**
 * Priority queue of things by instant (milliseconds since 1970), the earliest first. A binary heap: adding and removing
 * are O(log n).
 */
export class Timeline<T> {
	readonly #heap: Moment<T>[] = [];

	add(at: number, thing: T): void {
		this.#heap.push({ at, thing });
		this.#rise(this.#heap.length - 1);
	}

	/** Removes and returns the things due at `now`. */
	due(now: number): T[] {
		const things: T[] = [];
		while (this.#at(0) <= now) things.push(...this.#take());
		return things;
	}

	next(): number | undefined {
		return this.#heap[0]?.at;
	}

	#at(index: number): number {
		return this.#heap[index]?.at ?? Infinity;
	}

	#take(): T[] {
		this.#swap(0, this.#heap.length - 1);
		const moment = this.#heap.pop();
		this.#sink(0);
		return moment ? [moment.thing] : [];
	}

	#swap(one: number, other: number): void {
		const [first, second] = [this.#heap[one], this.#heap[other]];
		if (!first || !second) return;
		this.#heap[one] = second;
		this.#heap[other] = first;
	}

	#rise(index: number): void {
		const parent = (index - 1) >> 1;
		if (index === 0 || this.#at(parent) <= this.#at(index)) return;
		this.#swap(index, parent);
		this.#rise(parent);
	}

	#sink(index: number): void {
		const left = 2 * index + 1;
		const least = this.#at(left) <= this.#at(left + 1) ? left : left + 1;
		if (this.#at(least) >= this.#at(index)) return;
		this.#swap(index, least);
		this.#sink(least);
	}
}
