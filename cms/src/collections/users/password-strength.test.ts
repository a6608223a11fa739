import { expect, test } from 'vitest';
import { weaknessOf } from './password-strength.ts';

const anna = { email: 'anna.rossi@comune.example.org', name: 'Anna Rossi' };

test.each([
	['too short', 'xK9#qLm2', 'meno di 12 caratteri'],
	['among the most common', '123456789012', 'uso comune'],
	['a common one with decorations', 'Password1234!', 'uso comune'],
	['a word twice', 'passwordpassword', 'ripetuti'],
	['an Italian word repeated', 'juventusjuventus', 'ripetuti'],
	['one character', 'aaaaaaaaaaaa', 'ripetuti'],
	['a run of the alphabet', 'abcdefghijklm', 'sequenze'],
	['a run of the keyboard', 'qwertyuiop123', 'uso comune'],
	['the address of the account', 'Anna.Rossi@comune.example.org', 'il tuo indirizzo e-mail'],
	['the name twice', 'annarossiannarossi', 'facile da indovinare'],
])('a password that is %s is refused with the reason', (_, password, reason) => {
	expect(weaknessOf(password, anna)).toContain(reason);
});

test.each(['cavallo batteria pinza nave', 'una frase di prova', 'portolano-di-prova', 'x7!Rmq0w-Lz9pTe'])(
	'a good password is accepted: %s',
	(password) => {
		expect(weaknessOf(password, anna)).toBeUndefined();
	},
);

test('a very long password is rated quickly', () => {
	const began = performance.now();
	weaknessOf('parola '.repeat(10_000), anna);

	expect(performance.now() - began).toBeLessThan(2000);
});
