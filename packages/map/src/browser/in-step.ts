import type { PlaceList } from './place-list.ts';
import type { Signs } from './signs.ts';

/** Calls `act` with the element of `selector` in `root` that the pointer or the focus comes to, and with none when it leaves. */
function onPointed(root: HTMLElement, selector: string, act: (element: HTMLElement | undefined) => void) {
	const found = (target: EventTarget | null) => {
		const element = target instanceof Element ? target.closest(selector) : null;
		return element instanceof HTMLElement && root.contains(element) ? element : undefined;
	};
	for (const type of ['pointerover', 'focusin'] as const)
		root.addEventListener(type, ({ target }) => {
			act(found(target));
		});
	for (const type of ['pointerout', 'focusout'] as const)
		root.addEventListener(type, (event) => {
			act(found(event.relatedTarget));
		});
}

/** Marks the sign of the item of the list that is pointed at, and the items of the sign. */
export function pointTogether(list: PlaceList, signs: Signs, map: HTMLElement): void {
	const point = (members: readonly number[]) => {
		signs.point(members);
		list.point(members);
	};
	onPointed(list.element, '[data-map-point]', (item) => {
		const index = list.places.findIndex((place) => place.item === item);
		point(index === -1 ? [] : [index]);
	});
	onPointed(map, '.pt-sign', (sign) => {
		point(sign ? signs.membersOf(sign) : []);
	});
}

/** Calls `act` whenever items of the list are hidden or shown again, such as by a form that narrows it. */
export function onNarrowed(list: PlaceList, act: () => void): void {
	new MutationObserver((records) => {
		if (records.some(({ target }) => target instanceof HTMLElement && 'mapPoint' in target.dataset)) act();
	}).observe(list.element, { attributes: true, attributeFilter: ['hidden'], subtree: true });
}
