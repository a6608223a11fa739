import { idOf, type Mend, nameByVerb, setAttribute } from './mend.ts';

const label = ':scope > :is(.field-label, label), :scope > .rich-text-lexical__label-row > .field-label';

/** Returns the label in sight of a control that isn't tied to it: the nearest one, within the field. */
export function labelOf(control: Element): Element | undefined {
	for (let part = control.parentElement; part; part = part.parentElement) {
		const found = part.querySelector(label);
		if (found) return found;
		if (part.matches('.field-type, form, dialog')) return undefined;
	}
	return undefined;
}

/** The parts of a condition in the filters of a list, which have no label. */
const partsOfConditions = [
	['.condition__field', 'Campo'],
	['.condition__operator', 'Confronto'],
	['.condition__value', 'Valore'],
] as const;

function isNamed(control: Element): boolean {
	const by = control.getAttribute('aria-labelledby');
	if (by !== null) return by.split(' ').every((id) => document.getElementById(id) !== null);
	return (
		control.hasAttribute('aria-label') ||
		(control instanceof HTMLInputElement && control.labels?.length !== 0)
	);
}

/** Ties a control to its label: with a click on the label the focus goes there, too. */
function tie(control: Element, label: Element): void {
	const isFree = label instanceof HTMLLabelElement && label.control === null;
	if (isFree && control instanceof HTMLInputElement) label.htmlFor = idOf(control);
	else setAttribute(control, 'aria-labelledby', idOf(label));
}

function nameControl(control: Element): void {
	if (isNamed(control)) return;
	const field = labelOf(control);
	if (field) tie(control, field);
	const [, name] = partsOfConditions.find(([part]) => control.closest(part)) ?? [];
	if (name !== undefined) setAttribute(control, 'aria-label', name);
}

const nameClear = (indicator: Element) => nameByVerb(indicator, 'Svuota', labelOf(indicator));

const controls = [
	'.react-select input:not([type="hidden"])',
	'.react-datepicker__input-container input',
	'.condition__value input',
	'.ContentEditable__root',
].join();

/** Ties choices, dates and rich texts to their labels: https://github.com/payloadcms/payload/issues/18140 */
export const namesOfControls: readonly Mend[] = [
	{ selector: controls, mend: nameControl },
	{
		// A label may be replaced while its control stays, as by the answer to a save.
		selector: '.field-type > .field-label, .rich-text-lexical__label-row > .field-label',
		mend: (label) => {
			const field = label.closest('.field-type');
			field?.querySelectorAll(controls).forEach(nameControl);
			field?.querySelectorAll('.clear-indicator').forEach(nameClear);
		},
	},
	{
		selector: 'select.react-datepicker__month-select',
		mend: (select) => setAttribute(select, 'aria-label', 'Mese'),
	},
	{
		selector: 'select.react-datepicker__year-select',
		mend: (select) => setAttribute(select, 'aria-label', 'Anno'),
	},
	{
		// Its name leaves out the text in sight, such as “Paragrafo”.
		selector: '.toolbar-popup__dropdown-label',
		mend: (text) => {
			const button = text.closest('button');
			if (button) setAttribute(button, 'aria-labelledby', `${idOf(button)} ${idOf(text)}`);
		},
	},
];

const textOfValue = '.multi-value-label, .relationship--multi-value-label__text';

/** Parts of choices: https://github.com/payloadcms/payload/issues/18139 */
export const partsOfChoices: readonly Mend[] = [
	{
		// Hidden from screen readers, because the arrows of the keyboard open the choice as well.
		selector: '.react-select .dropdown-indicator',
		mend: (indicator) => setAttribute(indicator, 'tabindex', '-1'),
	},
	{
		selector: '.react-select .clear-indicator',
		mend: (indicator) => {
			indicator.removeAttribute('aria-hidden');
			nameClear(indicator);
		},
	},
	{
		// What is in a button is hidden from screen readers: the button that removes the value would be, too.
		selector: '.rs__multi-value[aria-roledescription]',
		mend: (value) => {
			setAttribute(value, 'role', 'group');
			setAttribute(value, 'aria-roledescription', 'valore che si può spostare');
			const text = value.querySelector(textOfValue);
			if (text) setAttribute(value, 'aria-labelledby', idOf(text));
		},
	},
	{
		selector: '.rs__multi-value .multi-value-remove',
		mend: (button) => {
			const text = button.closest('.rs__multi-value')?.querySelector(textOfValue);
			nameByVerb(button, 'Rimuovi', text ?? undefined);
		},
	},
];

/**
 * A button that saves and can't be pressed now says so to screen readers, and Payload's own handler does nothing; the browser would
 * also take the focus from it, right after it has saved: https://github.com/payloadcms/payload/issues/1227
 */
export const buttonsOfForms: readonly Mend[] = [
	{
		selector: '.form-submit button[type="button"][aria-disabled="true"][disabled]',
		mend: (button) => button.removeAttribute('disabled'),
	},
];
