import { idOf, type Mend, setAttribute } from './mend.ts';

const withRole = (role: string, name?: string) => (element: Element) => {
	setAttribute(element, 'role', role);
	if (name !== undefined) setAttribute(element, 'aria-label', name);
};

const withName = (name: string) => (element: Element) => setAttribute(element, 'aria-label', name);

/** Headers of parts of a page: in a dialog each of them would be a banner of the page. */
const headersOfParts = [
	'header.list-header',
	'header.group-by-header',
	'header.array-field__header',
	'header.blocks-field__header',
	'.group-field__header > header',
	'.file-details > header',
].join();

/** Landmarks of Payload's pages: https://github.com/payloadcms/payload/issues/1227 */
export const landmarks: readonly Mend[] = [
	{ selector: '.nav__wrap', mend: withName('Menu della redazione') },
	{ selector: 'nav.step-nav', mend: withName('Percorso') },
	{ selector: 'div.template-default__nav-toggler-wrapper', mend: withRole('navigation', 'Comando del menu') },
	// Outside the rest of the page, open or not.
	{ selector: '.popup__content, .popup__hidden-content', mend: withRole('region', 'Azioni') },
	// Around the menu, which is a landmark itself.
	{ selector: 'aside.nav', mend: withRole('none') },
	{ selector: 'aside.tooltip', mend: withRole('none') },
	{ selector: headersOfParts, mend: withRole('none') },
	{
		selector: '.doc-header h1',
		mend: (title) => {
			const header = title.closest('.doc-header');
			if (!header) return;
			setAttribute(header, 'role', 'region');
			setAttribute(header, 'aria-labelledby', idOf(title));
		},
	},
	{
		selector: 'dialog.payload__modal-item :is(h1, h2)',
		mend: (title) => {
			const dialog = title.closest('dialog');
			if (dialog?.querySelector('h1, h2') === title) setAttribute(dialog, 'aria-labelledby', idOf(title));
		},
	},
	{ selector: 'div.template-minimal__wrap', mend: withRole('main') },
];

/** Makes the content of a page its main landmark, on the pages that have none. */
export function markMain(page: ParentNode): void {
	const frame = page.querySelector('.template-default__wrap');
	if (!frame) return;
	const marked = frame.querySelector(':scope > [role="main"]');
	if (frame.querySelector('main')) marked?.removeAttribute('role');
	else if (!marked)
		frame.querySelector(':scope > :not(.app-header, .doc-header, dialog)')?.setAttribute('role', 'main');
}
