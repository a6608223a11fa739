import { expect, inject, test } from 'vitest';
import { demoPassword, testHome } from './home.ts';
import { Portolano } from './portolano.ts';
import { whileTwoPeopleAreNeeded } from './two-people.ts';

const { cms, sites } = inject('addresses');
const names = sites.map(({ name }) => name);

const drillWith = (input: string, ...args: string[]) =>
	new Portolano(
		['drill', '--home', testHome, '--site', 'protezione-civile', '--email', 'allerte@example.org', ...args],
		{},
		input,
	);

const drill = (...args: string[]) => drillWith(demoPassword, ...args);

/** Each with the code of a second factor, which nobody has here. */
const twoPasswords = [demoPassword, '', demoPassword, ''].join('\n');

const textOf = async (url: string) => (await fetch(url)).text();

/** The sites of which a page, a list or a file still tells of a rehearsal. */
async function sitesThatTell(): Promise<string[]> {
	const told = await Promise.all(
		sites.map(async ({ name, url }) => {
			const paths = ['/', '/allerte/', '/allerte/attive.html', '/allerte/attive.json', '/allerte/feed.xml'];
			const texts = await Promise.all(paths.map((path) => textOf(url + path)));
			return texts.some((text) => text.includes('Prova del sistema di allerta')) ? [name] : [];
		}),
	);
	return told.flat();
}

test.each([
	['chosen', ['Protezione civile di Taranto']],
	['all', names],
])('a rehearsal with scope %s prints a report of each site, and leaves nothing', async (scope, shown) => {
	const { code, output } = await drill('--scope', scope).ended();
	expect(output).toContain('PROVA DEL SISTEMA DI ALLERTA');
	expect(output).toContain('Esito: riuscita.');
	expect(output).toContain(`su ${shown.length} di ${shown.length} sit`);
	for (const name of shown)
		expect(output).toMatch(new RegExp(String.raw`${name} +http\S+ +\d+,\d\d s +\d+,\d\d s`));
	expect(code).toBe(0);
	await expect.poll(sitesThatTell).toEqual([]);
});

test('where two people are needed, a second account confirms a rehearsal; without one it does not begin', async () => {
	await whileTwoPeopleAreNeeded(cms, async () => {
		const alone = await drill('--scope', 'chosen').ended();
		expect(alone.output).toContain('servono due persone: indica con --second-email chi conferma');
		expect(alone.code).toBe(1);

		const second = 'amministratore@example.org';
		const { code, output } = await drillWith(
			twoPasswords,
			'--scope',
			'chosen',
			'--second-email',
			second,
		).ended();
		expect(output).toContain(`eseguita da allerte@example.org e confermata da ${second}`);
		expect(output).toContain('Esito: riuscita.');
		expect(code).toBe(0);
		await expect.poll(sitesThatTell).toEqual([]);
	});
});

test('a rehearsal that is interrupted takes its alert back, and says so', async () => {
	// There no site ever shows the alert.
	const running = drill('--server', 'http://127.0.0.1:9');
	await running.says('Aspetto di vederla');
	const { code, output } = await running.interrupt();
	expect(output).toContain('La prova è stata interrotta. L’allerta di prova è stata eliminata.');
	expect(code).toBe(1);
	await expect.poll(sitesThatTell).toEqual([]);
});

test('a server that does not answer makes a rehearsal fail, with the reason', async () => {
	const { code, output } = await drill('--scope', 'chosen', '--server', 'http://127.0.0.1:9').ended();
	expect(output).toContain('Esito: NON RIUSCITA.');
	expect(output).toContain('http://127.0.0.1:9: il server non risponde');
	expect(code).toBe(1);
	await expect.poll(sitesThatTell).toEqual([]);
});
