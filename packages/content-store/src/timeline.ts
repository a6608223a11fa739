/** Things to look at again at an instant (milliseconds since 1970), the next one first. */
export interface Timeline<T> {
	add(at: number, thing: T): void;
	/** Takes out what is due at `now`. */
	due(now: number): T[];
	next(): number | undefined;
}

interface Moment<T> {
	readonly at: number;
	readonly thing: T;
}

/** A binary heap: adding and taking out cost the logarithm of its size. */
export function createTimeline<T>(): Timeline<T> {
	const heap: Moment<T>[] = [];

	function swap(one: number, other: number): void {
		const [first, second] = [heap[one], heap[other]];
		if (!first || !second) return;
		heap[one] = second;
		heap[other] = first;
	}

	const at = (index: number) => heap[index]?.at ?? Infinity;

	function rise(index: number): void {
		const parent = (index - 1) >> 1;
		if (index === 0 || at(parent) <= at(index)) return;
		swap(index, parent);
		rise(parent);
	}

	function sink(index: number): void {
		const left = 2 * index + 1;
		const least = at(left) <= at(left + 1) ? left : left + 1;
		if (at(least) >= at(index)) return;
		swap(index, least);
		sink(least);
	}

	function take(): T[] {
		swap(0, heap.length - 1);
		const moment = heap.pop();
		sink(0);
		return moment ? [moment.thing] : [];
	}

	return {
		add(at, thing) {
			heap.push({ at, thing });
			rise(heap.length - 1);
		},
		due(now) {
			const things: T[] = [];
			while (at(0) <= now) things.push(...take());
			return things;
		},
		next: () => heap[0]?.at,
	};
}
