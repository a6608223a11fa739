import { existsSync, readdirSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, test } from 'vitest';
import { complaintsOf, type Desk } from './desk.ts';
import type { Bed } from './bed.ts';
import { lastSeq } from './pages.ts';

interface Stage {
	bed: Bed;
	desk: Desk;
}

const untouched = 'Nulla è stato salvato.';
const scriptedSvg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';

function plain(width: number, height: number): Sharp {
	return sharp({ create: { width, height, channels: 3, background: '#08c' } });
}

/** Returns a tiny PNG whose header declares `side` × `side` pixels. */
async function bomb(side: number): Promise<Buffer> {
	const png = await plain(8, 8).png().toBuffer();
	png.writeUInt32BE(side, 16);
	png.writeUInt32BE(side, 20);
	png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
	return png;
}

/** Returns a picture of pure noise, so that a cut at any point damages it. */
async function photograph(): Promise<Buffer> {
	const noise = { type: 'gaussian' as const, mean: 128, sigma: 40 };
	return sharp({ create: { width: 600, height: 400, channels: 3, background: '#08c', noise } })
		.jpeg()
		.toBuffer();
}

/** Tests for broken, forged and oversized pictures. */
export function badPicturesSuite(stage: () => Stage): void {
	function upload(name: string, bytes: Buffer, type = 'image/jpeg') {
		const { bed, desk } = stage();
		const data = { owner: bed.sites.portale, languages: ['it'], alternativeText: 'Una prova' };
		return desk.upload('media', new File([new Uint8Array(bytes)], name, { type }), data);
	}

	function filesKept(): string[] {
		const folder = stage().bed.mediaFolder;
		return existsSync(folder) ? readdirSync(folder, { recursive: true }).map(String).toSorted() : [];
	}

	async function whatIsKept() {
		const { bed } = stage();
		const { totalDocs } = await bed.payload.count({ collection: 'media' });
		return { files: filesKept(), rows: totalDocs, seq: await lastSeq(bed) };
	}

	async function expectRefused(name: string, bytes: Buffer): Promise<string> {
		const before = await whatIsKept();
		const answer = await upload(name, bytes);
		const { message, fields } = complaintsOf(answer);

		expect(answer.status).toBe(400);
		expect(message).toBe(`Immagine non caricata. ${fields['file'] ?? ''}`);
		expect(message).toContain(`“${name}”`);
		expect(message.endsWith(untouched)).toBe(true);
		expect(await whatIsKept()).toEqual(before);
		return fields['file'] ?? '';
	}

	describe('a picture that is broken', () => {
		test.each([0.99, 0.5, 0.1])(
			'and has only %d of its bytes is refused, and nothing is stored',
			async (part) => {
				const whole = await photograph();

				expect(await expectRefused('Mare.jpg', whole.subarray(0, whole.length * part))).toBe(
					'“Mare.jpg” è rovinata o incompleta: non si riesce ad aprirla fino in fondo. Copiala di nuovo da dove viene, controlla che si apra sul tuo computer e ricaricala. Nulla è stato salvato.',
				);
			},
		);

		test('and consists only of a PNG header is refused with the same message', async () => {
			const head = (await plain(40, 40).png().toBuffer()).subarray(0, 20);

			expect(await expectRefused('Mare.png', head)).toContain('rovinata o incompleta');
		});
	});

	describe('a file that is not a picture', () => {
		test('is refused when it has arbitrary bytes and the name of a photograph', async () => {
			expect(await expectRefused('caso.jpg', Buffer.from('qui non c’è nessuna immagine'))).toBe(
				'“caso.jpg” non è un’immagine JPEG, PNG, WebP o AVIF, qualunque cosa dica il nome. Aprila con un programma di grafica, salvala come JPEG o PNG e carica quella. Nulla è stato salvato.',
			);
		});

		test('is refused when it is empty', async () => {
			expect(await expectRefused('vuota.jpg', Buffer.alloc(0))).toContain('non è un’immagine');
		});

		test.each([
			['plain', Buffer.from(scriptedSvg)],
			['after a declaration', Buffer.from(`\uFEFF<?xml version="1.0"?>\n<!-- a -->${scriptedSvg}`)],
			['in UTF-16', Buffer.from(`\uFEFF${scriptedSvg}`, 'utf16le')],
		])('is refused when it is an SVG image named .jpg, %s', async (_, bytes) => {
			expect(await expectRefused('innocua.jpg', bytes)).toBe(
				'“innocua.jpg” è un disegno SVG, che può contenere istruzioni nascoste. Esportalo come PNG e carica quello: cambiare il nome del file non basta. Nulla è stato salvato.',
			);
		});

		test('is refused when it is a phone’s HEIC photograph, which browsers do not show', async () => {
			const head = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic'), Buffer.alloc(64)]);

			expect(await expectRefused('IMG_0001.jpg', head)).toContain('Esportala come JPEG');
		});
	});

	describe('a large picture', () => {
		test('of 48 million pixels, as phones take them, is accepted and scaled down', async () => {
			const picture = await plain(8000, 6000).jpeg().toBuffer();
			const { status } = await upload('telefono.jpg', picture);
			const last = (await stage().bed.log()).at(-1);
			const document = last?.action === 'publish' ? last.document : undefined;

			expect(status).toBe(201);
			expect(document).toMatchObject({ type: 'media', width: 3200, height: 2400 });
			expect(document?.type === 'media' && document.variants.map(({ width }) => width)).toEqual([
				400, 400, 800, 800, 1600, 1600,
			]);
		});

		test('of more than 100 million pixels is refused by its header, whatever its file size', async () => {
			expect(await expectRefused('bomba.png', await bomb(16_000))).toBe(
				'“bomba.png” è troppo grande: 16000 × 16000 pixel. Il limite è di 100 milioni di pixel in tutto e 16383 per lato. Riducila con un programma di grafica, per esempio a 4000 pixel di larghezza, e ricaricala. Nulla è stato salvato.',
			);
		});

		test('of more than 25 MB is refused before it is decoded', async () => {
			const before = await whatIsKept();
			const answer = await upload('pesante.jpg', Buffer.alloc(26 * 1024 * 1024));

			expect(answer.status).toBe(413);
			expect(complaintsOf(answer).message).toBe(
				'Il file supera 25 MB, il limite per ciò che si carica. Riducilo o dividilo e ricaricalo. Nulla è stato salvato.',
			);
			expect(await whatIsKept()).toEqual(before);
		});

		test('longer than the limit of WebP is refused', async () => {
			expect(await expectRefused('striscia.png', await plain(20, 20_000).png().toBuffer())).toContain(
				'16383 per lato',
			);
		});
	});
}
