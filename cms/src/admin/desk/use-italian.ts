'use client';

import { useEffect } from 'react';
import { namesOfIcons, patternsInEnglish, writtenInEnglish } from '../italian.ts';

const attributes = ['aria-label', 'title', 'placeholder'] as const;

/** Translates a text that is hard-coded in English in Payload's components; returns undefined for other texts. */
export function inItalian(text: string): string | undefined {
	const words = text.trim();
	const known = writtenInEnglish[words];
	if (known !== undefined) return text.replace(words, known);
	for (const [pattern, replacement] of patternsInEnglish)
		if (pattern.test(words)) return text.replace(words, words.replace(pattern, replacement));
	return undefined;
}

/** Elements with texts of editors, which must not be translated. */
const written = '[contenteditable="true"], .table, .render-fields .relationship--single-value__text';

function mendText(node: Text): void {
	if (node.parentElement?.closest(written)) return;
	const mended = writtenInEnglish[node.data.trim()];
	if (mended !== undefined) node.data = node.data.replace(node.data.trim(), mended);
}

/** Gives an icon-only button an accessible name. */
function nameIcon(element: Element): void {
	if (!element.matches('button, [role="button"]') || element.hasAttribute('aria-label')) return;
	if (element.textContent.trim() !== '' || element.hasAttribute('aria-labelledby')) return;
	const [, name] = namesOfIcons.find(([selector]) => element.matches(selector)) ?? [];
	if (name !== undefined) element.setAttribute('aria-label', name);
}

function mendAttributes(element: Element): void {
	nameIcon(element);
	for (const name of attributes) {
		const value = element.getAttribute(name);
		const mended = value === null ? undefined : inItalian(value);
		if (mended !== undefined) element.setAttribute(name, mended);
	}
}

function mend(root: Node): void {
	if (root instanceof Text) mendText(root);
	if (!(root instanceof Element)) return;
	mendAttributes(root);
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		if (node instanceof Text) mendText(node);
		else if (node instanceof Element) mendAttributes(node);
	}
}

/** Translates Payload's hard-coded English in the page as it appears. */
export function useItalian(): void {
	useEffect(() => {
		const observer = new MutationObserver((records) => {
			for (const { type, target, addedNodes } of records) {
				if (type === 'attributes' && target instanceof Element) mendAttributes(target);
				else if (type === 'characterData') mend(target);
				else addedNodes.forEach(mend);
			}
		});
		mend(document.body);
		observer.observe(document.body, {
			subtree: true,
			childList: true,
			characterData: true,
			attributeFilter: [...attributes],
		});
		return () => observer.disconnect();
	}, []);
}
