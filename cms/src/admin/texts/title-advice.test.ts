import { expect, test } from 'vitest';
import { titleAdvice } from './title-advice.ts';

const firstWords = (title: string) =>
	titleAdvice(title).map((advice) => advice.split(' ').slice(0, 3).join(' '));

test.each([
	['CHIUSURA UFFICIO ANAGRAFE', 'Tutto in maiuscolo'],
	['Avviso alla cittadinanza', 'Comincia da ciò'],
	['Si comunica la chiusura dell’anagrafe', 'Comincia da ciò'],
	['Anagrafe chiusa venerdì 4.', 'Un titolo finisce'],
	['Il Comune di Borgomarina apre il nido', 'Il nome del'],
	['Nido aperto!', 'Senza punti esclamativi'],
])('“%s” gets advice', (title, words) => {
	expect(firstWords(title)).toEqual([words]);
});

test.each([
	'Anagrafe chiusa venerdì 4 dicembre',
	'TARI',
	'Carta d’identità elettronica (CIE)',
	'Avvisi pubblici per i nidi: come si legge la graduatoria',
	'Che cosa cambia con il nuovo piano…',
	'Bonus nido 2026',
	'',
	'  ',
])('“%s” gets none', (title) => {
	expect(titleAdvice(title)).toEqual([]);
});

test('several habits get one advice each', () => {
	expect(titleAdvice('AVVISO DEL COMUNE DI BORGOMARINA.')).toHaveLength(4);
});
