import { fetched } from './fetched.ts';
import { changeInPlace } from './in-place.ts';

/** Shows the state of alert as it is now, in the room that it has. */
export async function refreshState(place: HTMLElement) {
	const state = (await fetched(place.dataset['alertState'] ?? '')).firstElementChild;
	if (!state || place.firstElementChild?.isEqualNode(state)) return;
	changeInPlace(place, () => {
		place.replaceChildren(state);
	});
}
