import { expect, test } from 'vitest';
import { euros } from './euros.ts';

// Between number and sign stands a space that does not break.
test('an amount is written as in the language of the page, cents only where there are some', () => {
	expect(euros(400_000, 'it')).toBe('400.000\u00a0€');
	expect(euros(14_000.5, 'it')).toBe('14.000,50\u00a0€');
	expect(euros(14_000.5, 'en')).toBe('€14,000.50');
});
