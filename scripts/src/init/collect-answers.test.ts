import { describe, expect, test } from 'vitest';
import { collectAnswers } from './collect-answers.ts';
import { questions } from './questions.ts';

const required: Record<string, string> = {
	...{ 'admin-name': 'Anna Greco', 'admin-email': 'anna.greco@example.org' },
	...{ body: 'Comune di Borgomarina', 'ipa-code': 'c_b000', 'tax-code': '00000000000' },
	...{ address: 'Piazza del Porto 1', 'postal-code': '74100', province: 'TA' },
	...{ pec: 'protocollo@pec.example.org', tagline: 'Servizi, uffici e notizie' },
	...{ host: 'www.borgomarina.example.org', 'accessibility-email': 'accessibilita@example.org' },
};

const password = () => Promise.resolve('una frase di prova');

const collected = (options: Record<string, string>) =>
	collectAnswers(new Map(Object.entries(options)), undefined, password);

test('every example is a good answer', async () => {
	const examples = Object.fromEntries(questions.map(({ option, example }) => [option, example]));
	await expect(collected(examples)).resolves.toMatchObject({ site: { kind: 'portal' } });
});

describe('answers given as options', () => {
	test('take the suggestions for those that are absent, and https for a bare host', async () => {
		expect(await collected(required)).toMatchObject({
			administrator: { name: 'Anna Greco', password: 'una frase di prova' },
			body: { shortName: 'Borgomarina', city: 'Borgomarina' },
			site: { kind: 'portal', key: 'portale', name: 'Comune di Borgomarina' },
		});
		expect((await collected(required)).site.origin).toBe('https://www.borgomarina.example.org');
		const local = await collected({ ...required, host: 'http://borgomarina.localhost:8080' });
		expect(local.site.origin).toBe('http://borgomarina.localhost:8080');
	});

	test('that are missing are all named at once, when nobody can be asked', async () => {
		const some = Object.entries(required).filter(([option]) => option !== 'pec' && option !== 'host');
		await expect(collected(Object.fromEntries(some))).rejects.toThrow(
			/--pec .*--host .*Non è stato cambiato nulla\./s,
		);
	});

	test('that are refused are named, with an example', async () => {
		await expect(collected({ ...required, 'postal-code': '741' })).rejects.toThrow(
			'--postal-code: «741» non va bene per «CAP». Un esempio: 74100',
		);
	});
});

test('a person is asked for the rest, again after a bad answer, and takes a suggestion with an empty one', async () => {
	const known = Object.entries(required).filter(([option]) => option !== 'postal-code');
	// Short name, postal code twice, city, kind, name and key of the site.
	const answers = ['', '741', '74100', '', '', '', ''];
	const [asked, said]: [string[], string[]] = [[], []];
	const asker = {
		line: (question: string) => Promise.resolve((asked.push(question), answers.shift() ?? '')),
		say: (words: string) => void said.push(words),
	};
	const result = await collectAnswers(new Map(known), asker, password);
	expect(result).toMatchObject({
		body: { shortName: 'Borgomarina', postalCode: '74100', city: 'Borgomarina' },
	});
	expect(asked[0]).toBe('Nome breve (Invio per Borgomarina): ');
	expect(said).toEqual(['«741» non va bene per «CAP». Un esempio: 74100']);
});
