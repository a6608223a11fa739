import { expect, test } from 'vitest';
import { pageAt } from './portal.ts';

const textOf = (path: string, selector: string) =>
	pageAt(path)(selector).text().replaceAll(/\s+/g, ' ').trim();

const mayor = '/amministrazione/politici/anna-greco/';

test('who heads an office says so on their page', () => {
	expect(textOf(mayor, '#incarichi')).toContain('Responsabile di');
});

test('declarations have the names that the editors gave them', () => {
	expect(textOf(mayor, '#dichiarazioni')).toContain('Dichiarazione dei redditi');
});
