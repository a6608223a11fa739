// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { keptPlaces, placeNow } from './place.ts';

const form = `
	<div class="tabs-field"><div class="tabs-field__tabs">
		<button class="tabs-field__tab-button">Testo</button>
		<button class="tabs-field__tab-button tabs-field__tab-button--active">Date</button>
	</div></div>
	<input id="field-title">
	<div id="field-topics"><input id="react-select-3-input"></div>
	<div data-field-path="body.it"><div id="rich" contenteditable="true"></div></div>
	<p id="note"></p>`;

const within = (id: string) => placeNow(document.getElementById(id) ?? undefined);

beforeEach(() => {
	sessionStorage.clear();
	document.body.innerHTML = form;
});

test('a place is the open tab, how far one has scrolled, and the field that had the focus', () => {
	expect(within('field-title')).toEqual({ tab: 1, focus: '#field-title', scroll: 0 });
	expect(within('react-select-3-input').focus).toBe('#field-topics');
	expect(document.querySelector(within('rich').focus ?? '')).toBe(
		document.getElementById('rich')?.parentElement,
	);
	expect(within('note').focus).toBeUndefined();
});

test('a kept place is given once, to the page of its document, for a while', () => {
	const place = within('field-title');
	keptPlaces.keep('news/1', place, 0);
	expect(keptPlaces.take('news/2', 1000)).toBeUndefined();
	expect(keptPlaces.take('news/1', 1000)).toEqual(place);
	expect(keptPlaces.take('news/1', 1000)).toBeUndefined();

	keptPlaces.keep('news/1', place, 0);
	expect(keptPlaces.take('news/1', 60_000)).toBeUndefined();
});
