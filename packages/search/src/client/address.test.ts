import { expect, test } from 'vitest';
import { byFacet } from '../format.ts';
import { requestIn, searchOf } from './address.ts';

test('an address is parsed into a request and written back unchanged', () => {
	const search =
		'?q=carta+d%27identit%C3%A0&tipo=servizi&tipo=uffici&argomento=Anagrafe&ufficio=Ufficio+Anagrafe&anno=2026&sito=qui&ordine=data&pagina=3';

	expect(searchOf(requestIn(search))).toBe(search);
});

test('defaults are left out of the address', () => {
	expect(searchOf(requestIn('?q=tari&ordine=pertinenza&pagina=1'))).toBe('?q=tari');
});

test('invalid values fall back to the first page by relevance', () => {
	expect(requestIn('?pagina=-2&ordine=boh')).toEqual({
		query: '',
		choices: byFacet(() => []),
		order: 'pertinenza',
		page: 1,
	});
});
