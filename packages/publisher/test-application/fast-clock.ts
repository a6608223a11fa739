/** When the clock of killed publishers begins: eight hours before midnight in Rome. */
const start = Date.parse('2026-11-22T15:00:00.000Z');

/** Hours of the clock in a second: so that scheduled entries and lifetimes come due between two kills. */
const hoursInSecond = 1;

/** Returns a clock that runs fast since `epoch` (milliseconds since 1970), the same one in every process. */
export function fastClock(epoch: number): () => Date {
	return () => new Date(start + (Date.now() - epoch) * 3600 * hoursInSecond);
}
