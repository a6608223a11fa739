import { type RefObject, useEffect, useRef } from 'react';

/**
 * Takes the focus to an element, which can have it by script, when `news` changes and what had the focus is gone or can't be pressed
 * any more: the keyboard would begin again at the top of the page, far from what has just been told.
 */
export function useFocusKept<E extends HTMLElement>(news: unknown): RefObject<E | null> {
	const place = useRef<E>(null);
	const told = useRef(news);
	useEffect(() => {
		if (told.current === news) return;
		told.current = news;
		// The browser takes the focus from what is disabled with the next frame.
		const frame = requestAnimationFrame(() => {
			const { activeElement } = document;
			const isLost =
				activeElement === null || activeElement === document.body || activeElement.matches(':disabled');
			if (isLost) place.current?.focus();
		});
		return () => cancelAnimationFrame(frame);
	}, [news]);
	return place;
}
