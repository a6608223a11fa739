/**
 * Of many pages so many are checked before the release, spread evenly, and the rest once it is online: checking takes
 * longer than rendering, and what the pages of a type have in common is their template.
 */
const checkedBefore = 200;

/** Counts the pages that are rendered for a job, and those added to it meanwhile. */
export class JobGrowth {
	#rendered = 0;
	/** Pages added since it had {@link #firstSize}, which is when its first page was rendered. */
	#added = 0;
	#firstSize = 0;

	/** Whether so many pages were added while others were rendered that those released later would wait too long. */
	get isTooMuch(): boolean {
		return this.#added > Math.max(checkedBefore, this.#firstSize);
	}

	/** Counts an added page; `waiting` pages are now to be rendered. */
	noteAdded(waiting: number): void {
		if (this.#rendered > 0) this.#added += 1;
		else this.#firstSize = waiting;
	}

	/** Counts a page that is rendered, of `size` pages; returns whether it should be checked before the release. */
	isNextChecked(size: number): boolean {
		const every = Math.ceil(size / checkedBefore);
		this.#rendered += 1;
		return (this.#rendered - 1) % every === 0;
	}
}
