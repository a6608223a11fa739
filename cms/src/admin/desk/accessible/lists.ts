import { type Mend, nameByVerb, setAttribute } from './mend.ts';

/** Boxes that choose the rows of a list: https://github.com/payloadcms/payload/issues/17376 */
export const boxesOfRows: readonly Mend[] = [
	{
		// Also when the title appears later, as after a change of columns.
		selector: 'tbody .select-row__checkbox input, tbody td:nth-child(2)',
		mend: (part) => {
			const row = part.closest('tr');
			const box = row?.querySelector('.select-row__checkbox input');
			if (!box) return;
			const title =
				row?.querySelector('td:not(.cell-_select) a') ?? row?.querySelector('td:not(.cell-_select)');
			nameByVerb(box, 'Seleziona', title ?? undefined);
		},
	},
	{
		// It is labelled by its own id.
		selector: '.select-all__checkbox input',
		mend: (box) => setAttribute(box, 'aria-label', 'Seleziona tutte le righe'),
	},
];

/** Other parts of lists: https://github.com/payloadcms/payload/issues/1227 */
export const partsOfLists: readonly Mend[] = [
	// Its name leaves out the word in sight, “Crea”.
	{
		selector: 'dialog .list-header__create-new-button',
		mend: (button) => button.removeAttribute('aria-label'),
	},
	// The name of the file is beside it.
	{ selector: 'td .file__thumbnail img', mend: (image) => setAttribute(image, 'alt', '') },
	{
		// A button can't be checked.
		selector: '.pill-selector__pill[aria-checked]',
		mend: (pill) => {
			setAttribute(pill, 'role', 'checkbox');
			pill.removeAttribute('aria-roledescription');
		},
	},
];

/** Tabs of a document, which Payload puts straight into a list: https://github.com/payloadcms/payload/issues/1227 */
export const tabsOfDocuments: readonly Mend[] = [
	{
		selector: '.doc-tabs__tabs-container',
		mend: (container) => {
			setAttribute(container, 'role', 'navigation');
			setAttribute(container, 'aria-label', 'Schede del contenuto');
		},
	},
	{ selector: 'ul.doc-tabs__tabs', mend: (list) => setAttribute(list, 'role', 'none') },
	// Its name leaves out the count, which is in sight.
	{ selector: '.doc-tab', mend: (tab) => tab.removeAttribute('aria-label') },
];
