import { type RefObject, useEffect, useRef } from 'react';

/**
 * Takes the focus to an element, which can have it by script, when `news` changes and what had the focus beside it is gone or can't
 * be pressed any more: the keyboard would begin again at the top of the page, far from what has just been told.
 */
export function useFocusKept<E extends HTMLElement>(news: unknown): RefObject<E | null> {
	const place = useRef<E>(null);
	/** What had the focus last, if it is beside that element. */
	const last = useRef<Element>(null);

	useEffect(() => {
		const note = ({ target }: FocusEvent) => {
			const isBeside = target instanceof Element && place.current?.parentElement?.contains(target) === true;
			last.current = isBeside ? target : null;
		};
		document.addEventListener('focusin', note);
		return () => document.removeEventListener('focusin', note);
	}, []);

	useEffect(() => {
		// The browser takes the focus from what is disabled with the next frame.
		const frame = requestAnimationFrame(() => {
			const { current: had } = last;
			const isLost = had !== null && (!had.isConnected || had.matches(':disabled'));
			if (isLost && document.activeElement === document.body) place.current?.focus();
		});
		return () => cancelAnimationFrame(frame);
	}, [news]);
	return place;
}
