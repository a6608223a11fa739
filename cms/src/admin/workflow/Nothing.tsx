/**
 * In place of what has a component of its own elsewhere: the field of the state, for lists and filters, is shown as a strip, and
 * the strip withdraws in a dialog of ours.
 */
export function Nothing() {
	return null;
}
