let ahead = 0;

/** Sets the clock by the header `Date` of an answer: the clock of a reader's device may be wrong by hours. */
export function setClock(answer: Response) {
	const date = Date.parse(answer.headers.get('date') ?? '');
	if (!Number.isNaN(date)) ahead = date - Date.now();
}

/** Returns the time of the server, in milliseconds since 1970. */
export function serverNow(): number {
	return Date.now() + ahead;
}
