/** The state of a document has a strip of its own in the form; its field is for lists and filters. */
export function Nothing() {
	return null;
}
