'use client';

import { useSyncExternalStore } from 'react';

/** Payload's buttons of the tabs: it tells nobody else which tab is open (seen in 3.90; no upstream issue found). */
const buttons = () => [
	...document.querySelectorAll<HTMLElement>('.portolano-steps ~ .tabs-field .tabs-field__tab-button'),
];

const activeClass = 'tabs-field__tab-button--active';

function activeTab(): number {
	return Math.max(
		0,
		buttons().findIndex(({ classList }) => classList.contains(activeClass)),
	);
}

function onChange(tell: () => void): () => void {
	const observer = new MutationObserver(tell);
	observer.observe(document.body, { subtree: true, childList: true, attributeFilter: ['class'] });
	return () => observer.disconnect();
}

/** Returns the open tab of the form, by its place. */
export function useOpenTab(): number {
	return useSyncExternalStore(onChange, activeTab, () => 0);
}

/** Opens a tab of the form, by its place. */
export function openTab(index: number): void {
	buttons()[index]?.click();
}

/** Moves the focus to the button of the open step, which says where one is and what is missing there. */
export function focusOnStep(): void {
	const step = document.querySelector<HTMLElement>('.portolano-steps [aria-current="step"]');
	step?.focus();
	step?.scrollIntoView({ block: 'center' });
}

/** Saves the draft as its button does, if there is something to save. */
export function saveDraft(): void {
	document.querySelector<HTMLButtonElement>('#action-save-draft:not(:disabled)')?.click();
}
