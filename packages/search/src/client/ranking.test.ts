import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { found, MemoryIndex, pageAt } from '../testing/small-index.ts';

const passing =
	'Chi deve rifare la carta o provare la propria identità può chiedere un appuntamento allo sportello.';

beforeAll(async () => {
	const index = new MemoryIndex();
	await index.update([
		pageAt('/carta/', {
			title: 'Carta d’identità elettronica',
			type: 'service',
			text: 'La carta d’identità si chiede allo sportello. La carta d’identità dura dieci anni.',
		}),
		...['anagrafe', 'orari', 'nomi'].map((name) =>
			pageAt(`/${name}/`, {
				title: `Avviso su ${name}`,
				type: 'news',
				text: `${passing} ${'Gli uffici sono aperti di mattina e di pomeriggio. '.repeat(40)}`,
			}),
		),
		...['uno', 'due', 'tre'].map((name) =>
			pageAt(`/imballaggi-${name}/`, {
				title: `Raccolta degli imballaggi ${name}`,
				type: 'service',
				text: 'Raccolta degli imballaggi.',
			}),
		),
		pageAt('/imballaggi/', { title: 'Imballaggi', type: 'news', text: 'Gli imballaggi di vetro.' }),
	]);
	index.serve();
});

afterAll(() => vi.unstubAllGlobals());

test('a page that lacks a word is the first when the pages with all of them only say them in passing', async () => {
	expect((await found('rifare la carta d’identità'))[0]).toBe('/carta/');
});

test('a page that lacks a word is left out when enough pages are about all of them', async () => {
	const pages = await found('raccolta imballaggi');

	expect(pages).toHaveLength(3);
	expect(pages).not.toContain('/imballaggi/');
});
