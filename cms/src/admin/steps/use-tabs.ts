'use client';

import { useSyncExternalStore } from 'react';

/** Payload's buttons of the form's tabs: it tells nobody else which tab is open (seen in 3.90; no upstream issue found). */
const buttonsOf = (page: ParentNode) => [
	...(page.querySelector('.tabs-field__tabs')?.querySelectorAll<HTMLElement>('.tabs-field__tab-button') ??
		[]),
];

const activeClass = 'tabs-field__tab-button--active';

/** Returns the place of the open tab of a page's form; the first when it has no tabs. */
export function openTabOf(page: ParentNode): number {
	const open = buttonsOf(page).findIndex(({ classList }) => classList.contains(activeClass));
	return Math.max(0, open);
}

function onChange(tell: () => void): () => void {
	const observer = new MutationObserver(tell);
	observer.observe(document.body, { subtree: true, childList: true, attributeFilter: ['class'] });
	return () => observer.disconnect();
}

/** Returns the open tab of the form, by its place. */
export function useOpenTab(): number {
	return useSyncExternalStore(
		onChange,
		() => openTabOf(document),
		() => 0,
	);
}

/** Opens a tab of the form, by its place. */
export function openTab(index: number): void {
	buttonsOf(document)[index]?.click();
}

/** Moves the focus to the button of the open step, which says where one is and what is missing there. */
export function focusOnStep(): void {
	const step = document.querySelector<HTMLElement>('.portolano-steps [aria-current="step"]');
	step?.focus();
	step?.scrollIntoView({ block: 'center' });
}

/** Saves the draft as its button does, if there is something to save. */
export function saveDraft(): void {
	document.querySelector<HTMLButtonElement>('#action-save-draft:not([aria-disabled="true"])')?.click();
}
