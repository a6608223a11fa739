import { expect, test } from 'vitest';
import { isFit, limitsOf } from './limits.ts';
import { ALERT_TEXT_MAX, PLAIN_TITLE_MAX } from './primitives.ts';

test('the limits of a field are those of its schema, in every language of a text', () => {
	expect(limitsOf('service', ['title'])).toEqual({ minLength: 1, maxLength: PLAIN_TITLE_MAX });
	expect(limitsOf('alert', ['text'])).toMatchObject({ maxLength: ALERT_TEXT_MAX });
	expect(limitsOf('news', ['number'])).toMatchObject({ maxLength: 40 });
});

test('so are the limits of a list, and of a field inside its items', () => {
	expect(limitsOf('itinerary', ['stages', 'title'])).toMatchObject({ maxLength: 255 });
	expect(limitsOf('itinerary', ['stages'])).toMatchObject({ minItems: 2 });
	expect(limitsOf('menu', ['items', 'items', 'label'])).toMatchObject({ maxLength: 80 });
});

test('blocks of pages have limits of their own', () => {
	expect(limitsOf({ block: 'hero' }, ['actions', 'label'])).toMatchObject({ maxLength: 80 });
	expect(limitsOf({ block: 'gallery' }, ['pictures'])).toMatchObject({ minItems: 1, maxItems: 24 });
	expect(isFit({ block: 'list' }, ['number'], 13)).toBe(false);
	expect(() => limitsOf({ block: 'quote' }, ['colour'])).toThrow('A block “quote” has no colour.');
});

test('ranges and patterns are returned too', () => {
	expect(limitsOf('place', ['coordinates', 'latitude'])).toEqual({ minimum: -90, maximum: 90 });
	expect(limitsOf('body', ['postalCode'])).toMatchObject({ pattern: '^\\d{5}$' });
});

test('a value is checked with the same schema', () => {
	expect(isFit('body', ['postalCode'], '74123')).toBe(true);
	expect(isFit('body', ['postalCode'], '7412')).toBe(false);
	expect(isFit('news', ['slug'], 'www-taranto')).toBe(false);
});

test('a field that a type does not have throws', () => {
	expect(() => limitsOf('news', ['colour'])).toThrow('A document of type “news” has no colour.');
});
