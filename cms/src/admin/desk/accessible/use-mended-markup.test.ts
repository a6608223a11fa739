// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepMended } from './use-mended-markup.ts';

const choice = `
	<div class="field-type select" id="field-topics">
		<label class="field-label" for="field-topics">Argomenti</label>
		<div class="field-type__wrap"><div class="react-select"><div class="rs__control">
			<div class="rs__multi-value" role="button" tabindex="0" aria-roledescription="sortable">
				<div class="multi-value-label">Turismo</div>
				<button class="multi-value-remove" aria-label="Rimuovi"></button>
			</div>
			<input role="combobox">
			<div class="clear-indicator" role="button" tabindex="0" aria-hidden="true"></div>
			<button class="dropdown-indicator" aria-hidden="true"></button>
		</div></div></div>
	</div>`;
const date = `
	<div class="field-type date-time-field">
		<label class="field-label">In elenco fino al</label>
		<div class="field-type__wrap"><div class="react-datepicker__input-container"><input></div></div>
	</div>`;
const text = `
	<div class="field-type rich-text-lexical">
		<div class="rich-text-lexical__label-row"><label class="field-label">Testo completo</label></div>
		<div class="rich-text-lexical__wrap"><div class="ContentEditable__root" role="textbox"></div></div>
	</div>`;
const condition = `
	<div class="condition">
		<div class="condition__field"><div class="react-select"><input role="combobox"></div></div>
		<div class="condition__operator"><div class="react-select"><input role="combobox"></div></div>
		<div class="condition__value"><input></div>
	</div>`;
const row = `
	<table><tbody><tr>
		<td class="cell-_select"><div class="select-row__checkbox"><input type="checkbox" aria-label=""></div></td>
		<td class="cell-title"><a href="/1">Orari estivi</a></td>
	</tr></tbody></table>`;
const frame = (content: string) =>
	`<div class="template-default__wrap"><header class="app-header"></header>${content}</div>`;

let end: () => void;

function show(html: string): void {
	document.body.innerHTML = html;
	end = keepMended();
}

/** Returns the name of an element, by the attributes that give it one. */
function nameOf(selector: string): string | null | undefined {
	const element = document.querySelector(selector);
	const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
	if (labels.length > 0) return labels.map(({ textContent }) => textContent).join(' ');
	const ids = element?.getAttribute('aria-labelledby')?.split(' ');
	const words = ids?.map((id) => {
		const by = document.getElementById(id);
		return by === element ? by?.getAttribute('aria-label') : by?.textContent;
	});
	return words?.join(' ') ?? element?.getAttribute('aria-label');
}

const attribute = (selector: string, name: string) => document.querySelector(selector)?.getAttribute(name);

beforeEach(() => {
	end = () => undefined;
});

afterEach(() => {
	end();
	document.body.replaceChildren();
});

test.each([
	{ what: 'a choice', html: choice, selector: 'input', name: 'Argomenti' },
	{ what: 'a date', html: date, selector: 'input', name: 'In elenco fino al' },
	{ what: 'a rich text', html: text, selector: '.ContentEditable__root', name: 'Testo completo' },
	{ what: 'the field of a filter', html: condition, selector: '.condition__field input', name: 'Campo' },
	{ what: 'the value of a filter', html: condition, selector: '.condition__value input', name: 'Valore' },
	{ what: 'the box of a row', html: row, selector: 'td input', name: 'Seleziona Orari estivi' },
	{
		what: 'the button that empties a choice',
		html: choice,
		selector: '.clear-indicator',
		name: 'Svuota Argomenti',
	},
	{
		what: 'the button that removes a value',
		html: choice,
		selector: '.multi-value-remove',
		name: 'Rimuovi Turismo',
	},
	{ what: 'a value that can be moved', html: choice, selector: '.rs__multi-value', name: 'Turismo' },
])('$what has a name', ({ html, selector, name }) => {
	show(html);
	expect(nameOf(selector)).toBe(name);
});

test('a name follows the words in sight, and what appears later gets one', async () => {
	show(row);
	const title = document.querySelector('td a');
	if (title) title.textContent = 'Orari invernali';
	expect(nameOf('td input')).toBe('Seleziona Orari invernali');

	document.body.insertAdjacentHTML('beforeend', `<section>${date}</section>`);
	await vi.waitFor(() => expect(nameOf('section input')).toBe('In elenco fino al'));
});

test('a label that is replaced names its control again', async () => {
	show(choice);
	const label = document.querySelector('label');
	const other = document.createElement('label');
	other.className = 'field-label';
	other.textContent = 'Temi';
	label?.replaceWith(other);
	await vi.waitFor(() => expect(nameOf('input')).toBe('Temi'));
	expect(nameOf('.clear-indicator')).toBe('Svuota Temi');
});

test('in a choice nothing that has the focus is hidden, and a value can still be moved by keyboard', () => {
	show(choice);
	expect(attribute('.clear-indicator', 'aria-hidden')).toBeNull();
	expect(attribute('.dropdown-indicator', 'tabindex')).toBe('-1');
	expect([attribute('.rs__multi-value', 'role'), attribute('.rs__multi-value', 'tabindex')]).toEqual([
		'group',
		'0',
	]);
});

test('a control that has a name keeps it', () => {
	show(
		`<div class="field-type"><label>Altro</label><div class="react-select"><input aria-label="Suo"></div></div>`,
	);
	expect(nameOf('input')).toBe('Suo');
});

test('titles of fields are below that of the page, by how deep they stand; a hidden title does not count', () => {
	const list = '<div class="array-field"><h3 class="array-field__title">Righe</h3></div>';
	const group = (more: string, within: string) =>
		`<div class="group-field ${more}"><h3 class="group-field__title">Gruppo</h3>${within}</div>`;
	show(list + group('', list) + group('portolano-untitled', list));
	const levels = [...document.querySelectorAll('.array-field__title')].map((title) =>
		title.getAttribute('aria-level'),
	);
	expect(levels).toEqual(['2', '3', '2']);
});

test('each page has one main landmark, also after another page took its place', async () => {
	show(frame('<div class="collection-list"></div>'));
	expect(attribute('.collection-list', 'role')).toBe('main');

	document.querySelector('.template-default__wrap')?.insertAdjacentHTML('beforeend', '<main></main>');
	await vi.waitFor(() => expect(attribute('.collection-list', 'role')).toBeNull());
	document.querySelector('main')?.remove();
	await vi.waitFor(() => expect(attribute('.collection-list', 'role')).toBe('main'));
});

test('what a screen reader is told while choosing is in Italian', async () => {
	show('<span id="aria-results"></span><p>3 results available.</p>');
	const told = document.querySelector('#aria-results');
	if (told) told.textContent = '3 results available for search term mare.';
	await vi.waitFor(() => expect(told?.textContent).toBe('3 scelte.'));
	expect(document.querySelector('p')?.textContent).toBe('3 results available.');
});

test('the button that saves can have the focus while there is nothing to save, and still says that it can’t be pressed', async () => {
	show(
		'<div class="form-submit"><button type="button">Salva</button></div><button id="other" type="button">Altro</button>',
	);
	for (const button of document.querySelectorAll('button')) {
		button.setAttribute('disabled', '');
		button.setAttribute('aria-disabled', 'true');
	}
	await vi.waitFor(() => expect(attribute('.form-submit button', 'disabled')).toBeNull());
	expect(attribute('.form-submit button', 'aria-disabled')).toBe('true');
	expect(attribute('#other', 'disabled')).toBe('');
});
