import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { differences, type Shot } from './compare-pictures.ts';
import { steadyWords } from './steady-words.ts';

/** A form with a field and a button, `x` pixels from the left; lines stand for the letters of texts. */
const form = (x: number, height = 240) => `
	<svg xmlns="http://www.w3.org/2000/svg" width="600" height="${height}">
		<rect width="600" height="${height}" fill="#fff"/>
		<rect x="20" y="50" width="560" height="40" fill="none" stroke="#667"/>
		${[24, 66, 72, 110].map((y) => `<path d="M30 ${y}h340" stroke="#222" stroke-width="2" stroke-dasharray="3 2 7 3"/>`).join('')}
		<rect x="${x}" y="160" width="120" height="36" rx="4" fill="#005a8c"/>
		<path d="M${x + 20} 178h80" stroke="#fff" stroke-width="2" stroke-dasharray="5 3"/>
	</svg>`;

const render = (svg: string) => sharp(Buffer.from(svg)).png().toBuffer();
const words = 'Titolo\nAnagrafe chiusa venerdì\nPubblica';
const shot = async (svg: string, texts = words): Promise<Shot> => ({
	image: await render(svg),
	words: texts,
});

describe('a screen and its picture', () => {
	test('are alike when nothing has changed', async () => {
		expect(await differences(await shot(form(30)), await shot(form(30)))).toEqual([]);
	});

	test('differ when a button has another label, even one that looks alike', async () => {
		const now = await shot(form(30), words.replace('Pubblica', 'Pubblicò'));
		expect(await differences(await shot(form(30)), now)).toEqual(['gone: Pubblica', 'new: Pubblicò']);
	});

	test('differ when a label is missing, or stands elsewhere', async () => {
		const kept = await shot(form(30));
		expect(await differences(kept, await shot(form(30), `${words}\nPubblica`))).toEqual(['new: Pubblica']);
		const turned = await shot(form(30), words.split('\n').reverse().join('\n'));
		expect(await differences(kept, turned)).toEqual(['the same words stand in another order']);
	});

	test.each([40, 60, 300])('differ when a button has moved to %i pixels', async (x) => {
		const found = await differences(await shot(form(30)), await shot(form(x)));
		expect(found).toEqual([expect.stringContaining('looks different')]);
	});

	test('differ when the screen has grown', async () => {
		const found = await differences(await shot(form(30)), await shot(form(30, 280)));
		expect(found).toEqual(['it was 600 × 240 pixels, and is 600 × 280']);
	});

	test('are alike in spite of anti-aliasing, compression and letters set half a pixel aside', async () => {
		const kept = {
			image: await sharp(await render(form(30)))
				.webp({ quality: 80 })
				.toBuffer(),
			words,
		};
		const soft = {
			image: await sharp(await render(form(30.5)))
				.blur(0.6)
				.png()
				.toBuffer(),
			words,
		};
		expect(await differences(kept, soft)).toEqual([]);
	});

	test('are alike with other numbers', async () => {
		const kept = await shot(form(30), 'Online su 8 siti');
		expect(await differences(kept, await shot(form(30), 'Online su 12 siti'))).toEqual([]);
	});
});

test('moments, durations and addresses are the same in every picture', () => {
	const first =
		'Da lunedì 31 agosto 2026 alle 9:05, l’8 maggio, mar 1 dic, 08:00, 01/12/2026, in 12,4 secondi';
	const second =
		'Da giovedì 1º luglio 2031 alle 23:59, il 12 ottobre, dom 30 nov, 12:34, 30/11/2031, in 0,5 secondi';
	expect(steadyWords(first)).toBe(steadyWords(second));
	expect(steadyWords(first)).toBe(
		'Da venerdì 5 marzo 2027 alle 10:30, il 5 marzo, ven 5 mar, 10:30, 05/03/2027, in 0,6 secondi',
	);
	expect(steadyWords('http://portale.localhost:8081/novita/')).toBe('https://www.comune.example/novita/');
	expect(steadyWords('online dalle 9:01:59')).toBe('online dalle 10:30:07');
	expect(steadyWords('Until 10:07 on Tuesday 1 December')).toBe('Until 10:30 on Friday 5 March');
	expect(steadyWords('Il mercato è domenica')).toBe('Il mercato è domenica');
});
