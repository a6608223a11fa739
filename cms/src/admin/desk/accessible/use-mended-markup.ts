'use client';

import { useEffect } from 'react';
import { buttonsOfForms, namesOfControls, partsOfChoices } from './controls.ts';
import { headings } from './headings.ts';
import { landmarks, markMain } from './landmarks.ts';
import { boxesOfRows, partsOfLists, tabsOfDocuments } from './lists.ts';
import { mendAt, mendIn } from './mend.ts';
import { spokenTexts } from './spoken.ts';

const mends = [
	...landmarks,
	...headings,
	...namesOfControls,
	...partsOfChoices,
	...boxesOfRows,
	...partsOfLists,
	...tabsOfDocuments,
	...spokenTexts,
	...buttonsOfForms,
];

/** Those of what React changes later. */
const mendsOfChanges = [...spokenTexts, ...buttonsOfForms];

function mendChange({ target, addedNodes }: MutationRecord): void {
	const changed = target instanceof Element ? target : target.parentElement;
	if (changed) mendAt(changed, mendsOfChanges);
	for (const added of addedNodes) if (added instanceof Element && added.isConnected) mendIn(added, mends);
}

/** Mends Payload's pages now and as they change; returns a function that ends it. */
export function keepMended(): () => void {
	const observer = new MutationObserver((records) => {
		records.forEach(mendChange);
		markMain(document);
	});
	mendIn(document.body, mends);
	markMain(document);
	observer.observe(document.body, {
		...{ subtree: true, childList: true, characterData: true },
		attributeFilter: ['disabled'],
	});
	return () => observer.disconnect();
}

/**
 * Gives Payload's pages the names, roles and levels that screen readers need, as they appear. Only what React
 * never changes later is written, or what is right again at once, and only what was added is looked at, so that typing costs
 * nothing.
 */
export function useMendedMarkup(): void {
	useEffect(keepMended, []);
}
