import { expect, test } from 'vitest';
import { searchMarks } from './search-marks.ts';

test('the marks hold the properties of a page', () => {
	const marks = searchMarks({
		title: 'Carta d’identità',
		summary: 'Come chiederla.',
		type: 'service',
		topics: ['Anagrafe', 'Residenza'],
		categories: ['Anagrafe e stato civile'],
		offices: ['Ufficio Anagrafe'],
		date: '2026-11-22',
		words: ['CIE'],
	});

	expect(marks.map(({ name, content }) => `${name}=${content}`)).toEqual([
		'search:title=Carta d’identità',
		'search:sommario=Come chiederla.',
		'search:parole=CIE',
		'search:tipo=servizi',
		'search:categoria=Anagrafe e stato civile',
		'search:argomento=Anagrafe',
		'search:argomento=Residenza',
		'search:ufficio=Ufficio Anagrafe',
		'search:data=2026-11-22',
	]);
});
