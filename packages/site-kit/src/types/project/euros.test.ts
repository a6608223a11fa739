import { expect, test } from 'vitest';
import { euros } from './euros.ts';

// A no-break space separates number and sign.
test('an amount is formatted for the language of the page, with cents only if there are any', () => {
	expect(euros(400_000, 'it')).toBe('400.000\u00a0€');
	expect(euros(14_000.5, 'it')).toBe('14.000,50\u00a0€');
	expect(euros(14_000.5, 'en')).toBe('€14,000.50');
});
