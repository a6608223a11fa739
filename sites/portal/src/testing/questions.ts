import { expect, test } from 'vitest';
import { pageAt, sheet } from './portal.ts';

test('questions are grouped by category, those of no category first, and lead to their services', () => {
	const page = pageAt('/domande-frequenti/');
	const titles = page('.pt-text-page h2')
		.toArray()
		.map((title) => page(title).text().trim());
	expect(titles).toEqual(['In generale', 'Anagrafe e stato civile']);
	const field = page('.it-page-heading form');
	expect(field.attr('action')).toBe('/ricerca/');
	expect(field.find('input[name="tipo"]').attr('value')).toBe('domande');
	const answers = page('details');
	expect(answers.length).toBeGreaterThan(1);
	expect(page(`details a[href="${sheet}"]`).length).toBeGreaterThan(0);
});
