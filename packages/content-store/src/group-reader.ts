import type { DocumentEntry } from '@portolano/content-models';

/**
 * Puts the entries of groups together. A group interrupted by another entry never takes effect: its members are appended
 * in one transaction, so a log with a part of one is damaged.
 */
export class GroupReader {
	#members: DocumentEntry[] = [];

	/** Returns the entries that `entry` completes: itself, or its group at the last member. */
	take(entry: DocumentEntry): readonly DocumentEntry[] {
		const { group } = entry;
		if (!group) {
			this.interrupt();
			return [entry];
		}
		const before = this.#members[0]?.group;
		const isNext = before?.id === group.id && before.size === group.size;
		const members = isNext ? [...this.#members, entry] : [entry];
		const isWhole = members.length === group.size;
		this.#members = isWhole ? [] : members;
		return isWhole ? members : [];
	}

	/** Drops a group whose members are not all there. */
	interrupt(): void {
		this.#members = [];
	}
}
