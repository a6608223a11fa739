import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { cleanMark, markOfFile } from './clean-mark.ts';
import { iconsOf } from './icons.ts';
import { MarkRefused } from './mark-refused.ts';

const drawing = (inside: string) =>
	`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><circle cx="32" cy="32" r="30"/>${inside}</svg>`;

const picture = (width: number, height: number) =>
	sharp({ create: { width, height, channels: 3, background: '#ffffff' } }).composite([
		{
			input: {
				create: {
					width: Math.ceil(width / 2),
					height: Math.ceil(height / 2),
					channels: 3,
					background: '#c00000',
				},
			},
		},
	]);

const bytesOf = (base64: string) => Buffer.from(base64, 'base64');

async function iconsOfFile(bytes: Buffer) {
	const { mark } = await markOfFile(bytes);
	return iconsOf({ mark, primary: '#0059b3' });
}

async function pixel(bytes: Buffer, [left, top]: [number, number]): Promise<number[]> {
	const { data } = await sharp(bytes)
		.removeAlpha()
		.extract({ left, top, width: 1, height: 1 })
		.raw()
		.toBuffer({ resolveWithObject: true });
	return [...data];
}

describe('the pictures made from a mark', () => {
	test.each([
		['a drawing', Buffer.from(drawing(''))],
		['a drawing in colours', Buffer.from(drawing('<path fill="red" d="M0 0h9v9z"/>'))],
	])('of %s have the sizes and the types that programs fetch', async (_, bytes) => {
		const { favicon, touch, small, large, maskableSmall, maskableLarge, social } = await iconsOfFile(bytes);
		const ico = bytesOf(favicon);
		const offset = ico.readUInt32LE(18);

		expect(ico.subarray(0, 6).toString('hex')).toBe('000001000100');
		expect(ico.readUInt32LE(14)).toBe(ico.length - offset);
		expect(await sharp(ico.subarray(offset)).metadata()).toMatchObject({
			format: 'png',
			width: 32,
			height: 32,
		});
		for (const [bytesOfIcon, side] of [
			[touch, 180],
			[small, 192],
			[large, 512],
			[maskableSmall, 192],
			[maskableLarge, 512],
		] as const)
			expect(await sharp(bytesOf(bytesOfIcon ?? '')).metadata()).toMatchObject({
				format: 'png',
				width: side,
				height: side,
			});
		expect(await sharp(bytesOf(social)).metadata()).toMatchObject({
			format: 'jpeg',
			width: 1200,
			height: 630,
		});
	});

	test('of one colour are white on the main colour of the site', async () => {
		const { touch, social } = await iconsOfFile(Buffer.from(drawing('')));

		expect(await pixel(bytesOf(touch), [1, 1])).toEqual([0x00, 0x59, 0xb3]);
		expect(await pixel(bytesOf(touch), [90, 90])).toEqual([255, 255, 255]);
		expect(await pixel(bytesOf(social), [600, 315])).toEqual([255, 255, 255]);
	});

	test('of several colours keep them, on white', async () => {
		const { touch } = await iconsOfFile(Buffer.from(drawing('<path fill="#f00" d="M16 16h32v32h-32z"/>')));

		expect(await pixel(bytesOf(touch), [1, 1])).toEqual([255, 255, 255]);
		expect(await pixel(bytesOf(touch), [90, 90])).toEqual([255, 0, 0]);
	});

	test.each([
		['one colour', '<path d="M0 0h64v64H0z"/>', [0x00, 0x59, 0xb3]],
		['several colours', '<path fill="#f00" d="M0 0h64v64H0z"/>', [255, 255, 255]],
	])(
		'of %s can be cut to a circle of 80 %% without losing anything, and fill it',
		async (_, shape, ground) => {
			const { maskableSmall = '', maskableLarge = '' } = await iconsOfFile(Buffer.from(drawing(shape)));
			for (const [icon, side] of [
				[maskableSmall, 192],
				[maskableLarge, 512],
			] as const) {
				const { data } = await sharp(bytesOf(icon)).removeAlpha().raw().toBuffer({ resolveWithObject: true });
				const at = (x: number, y: number) => [...data.subarray((y * side + x) * 3, (y * side + x) * 3 + 3)];
				const isGround = (x: number, y: number) =>
					at(x, y).every((value, channel) => value === ground[channel]);
				let farthest = 0;
				for (let y = 0; y < side; y += 1)
					for (let x = 0; x < side; x += 1)
						if (!isGround(x, y))
							farthest = Math.max(farthest, Math.hypot(x + 0.5 - side / 2, y + 0.5 - side / 2));

				expect(farthest / side).toBeLessThanOrEqual(0.4);
				expect(farthest / side).toBeGreaterThan(0.38);
				expect(isGround(0, 0)).toBe(true);
			}
		},
	);

	test('are the same bytes each time', async () => {
		expect(await iconsOfFile(Buffer.from(drawing('')))).toEqual(await iconsOfFile(Buffer.from(drawing(''))));
	});
});

describe('a picture', () => {
	test.each(['png', 'jpeg', 'webp'] as const)('of type %s becomes a square PNG', async (format) => {
		const { mark } = await markOfFile(await picture(900, 300).toFormat(format).toBuffer());

		expect(mark.format).toBe('png');
		const { format: made, width, height } = await sharp(bytesOf('data' in mark ? mark.data : '')).metadata();
		expect([made, width, height]).toEqual(['png', 512, 512]);
	});

	test.each([
		['that is none', Buffer.from('un testo')],
		['that is cut off', Buffer.from('89504e470d0a1a0a0000', 'hex')],
		['of another type', Buffer.from('GIF89a\u0001\u0000\u0001\u0000', 'latin1')],
	])('%s is refused in words', async (_, bytes) => {
		await expect(markOfFile(bytes)).rejects.toThrow(MarkRefused);
	});

	test('with more points than a machine should hold is refused', async () => {
		const large = await sharp({ create: { width: 6000, height: 5000, channels: 3, background: '#fff' } })
			.png()
			.toBuffer();

		await expect(markOfFile(large)).rejects.toThrow('25 milioni');
	});
});

test('a drawing that shows nothing is refused', async () => {
	const source = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M20 20h1v1z"/></svg>';

	await expect(cleanMark({ format: 'svg', source })).rejects.toThrow('non mostra nulla');
});
