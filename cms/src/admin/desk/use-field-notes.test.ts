// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { keepNotes } from './use-field-notes.ts';

const form = `
	<div class="field-type text">
		<div class="field-type__wrap"><input id="field-title"></div>
	</div>
	<div id="later"></div>`;
const later = `<div class="field-type"><div class="field-type__wrap"><textarea id="field-rows__0__text"></textarea></div></div>`;
const problems = [
	{ path: 'title', message: 'Il titolo è già usato.' },
	{ path: 'rows.0.text', message: 'Manca.' },
];

const told = () =>
	[...document.querySelectorAll('.portolano-field-error')].map(({ textContent }) => textContent);

afterEach(() => document.body.replaceChildren());

test('each invalid field shows its problem and is linked to it, even if it appears later', async () => {
	document.body.innerHTML = form;
	keepNotes(problems);
	expect(told()).toEqual(['Il titolo è già usato.']);
	const title = document.querySelector('#field-title');
	expect(title?.getAttribute('aria-describedby')).toBe('portolano-field-error-title');
	expect(title?.getAttribute('aria-invalid')).toBe('true');

	document.querySelector('#later')?.insertAdjacentHTML('beforeend', later);
	await vi.waitFor(() => expect(told()).toEqual(['Il titolo è già usato.', 'Manca.']));
});

test('a changed field loses its note, and stopping removes all notes', () => {
	document.body.innerHTML = form + later;
	const end = keepNotes(problems);
	document.querySelector('#field-title')?.dispatchEvent(new Event('input', { bubbles: true }));

	expect(told()).toEqual(['Manca.']);
	expect(document.querySelector('#field-title')?.hasAttribute('aria-invalid')).toBe(false);
	end();
	expect(told()).toEqual([]);
});
