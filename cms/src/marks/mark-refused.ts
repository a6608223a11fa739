/** A drawing or a picture that can't be a mark; the message tells its editor why, and what to do. */
export class MarkRefused extends Error {
	override name = 'MarkRefused';
}
