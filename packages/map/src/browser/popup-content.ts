import type { ListedPlace } from './place-list.ts';

function element<K extends keyof HTMLElementTagNameMap>(
	name: K,
	properties: Partial<HTMLElementTagNameMap[K]>,
): HTMLElementTagNameMap[K] {
	return Object.assign(document.createElement(name), properties);
}

function nameOf({ number, title, href }: ListedPlace): HTMLElement {
	const textContent = number === '' ? title : `${number}. ${title}`;
	return href === undefined ? element('strong', { textContent }) : element('a', { href, textContent });
}

/** Returns what the map tells of one place, or of several at the same point: texts and links, never markup. */
export function popupContent(places: readonly ListedPlace[], close: HTMLButtonElement): HTMLElement {
	const [only] = places.length === 1 ? places : [];
	const content = element('div', { className: 'pt-popup', tabIndex: -1 });
	if (only) {
		const title = element('p', { className: 'pt-popup-title' });
		title.append(nameOf(only));
		content.append(title, ...only.lines.map((textContent) => element('p', { textContent })));
	} else {
		const list = element('ul', { className: 'pt-popup-list' });
		for (const place of places) {
			const item = element('li', {});
			item.append(nameOf(place));
			list.append(item);
		}
		content.append(list);
	}
	content.append(close);
	return content;
}

/** Returns the button that closes what is open on the map. */
export function closeButton(text: string, onClick: () => void): HTMLButtonElement {
	const button = element('button', { type: 'button', className: 'pt-popup-close', textContent: text });
	button.addEventListener('click', onClick);
	return button;
}
