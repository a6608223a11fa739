const hour = 3_600_000;

/** A date that was chosen, and what it was before. */
export interface Moved {
	from: string | undefined;
	to: string;
}

/**
 * Returns the end that goes with a beginning that was chosen or moved: an hour later where there was none, or one before
 * the beginning, and as long after it as before.
 */
export function followingDate({ from, to }: Moved, end: string | undefined): string {
	const [begin, last] = [Date.parse(to), Date.parse(end ?? '')];
	const length = last - Date.parse(from ?? '');
	if (length > 0) return new Date(begin + length).toISOString();
	return last > begin ? new Date(last).toISOString() : new Date(begin + hour).toISOString();
}
