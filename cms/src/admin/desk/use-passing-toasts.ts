'use client';

import { useEffect } from 'react';

const places = '.payload-toast-item, .payload-toast-item button';

function passBy(root: Node): void {
	if (!(root instanceof Element)) return;
	for (const element of [root, ...root.querySelectorAll(places)])
		if (element instanceof HTMLElement && element.matches(places)) element.tabIndex = -1;
}

/**
 * Takes Payload's toasts out of the order of the tab key: sonner gives the focus back to where it was before as soon as it
 * leaves them, and keeps them open meanwhile, so that the tab key leads nowhere else (WCAG 2.1.2):
 * https://github.com/emilkowalski/sonner/pull/104. Screen readers are told what they say all the same.
 */
export function usePassingToasts(): void {
	useEffect(() => {
		const observer = new MutationObserver((records) => {
			for (const { addedNodes } of records) addedNodes.forEach(passBy);
		});
		passBy(document.body);
		observer.observe(document.body, { subtree: true, childList: true });
		return () => observer.disconnect();
	}, []);
}
