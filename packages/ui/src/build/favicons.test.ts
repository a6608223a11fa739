import sharp from 'sharp';
import { expect, test } from 'vitest';
import { rootIconsOf } from './favicons.ts';

test('the icons fetched by name are a PNG in an ICO file and a PNG of 180 pixels', async () => {
	const { favicon, appleTouchIcon } = await rootIconsOf('dolphin-rider');
	const offset = favicon.readUInt32LE(18);

	expect(favicon.subarray(0, 6).toString('hex')).toBe('000001000100');
	expect(favicon.readUInt32LE(14)).toBe(favicon.length - offset);
	expect(await sharp(favicon.subarray(offset)).metadata()).toMatchObject({
		format: 'png',
		width: 32,
		height: 32,
	});
	expect(await sharp(appleTouchIcon).metadata()).toMatchObject({
		format: 'png',
		width: 180,
		height: 180,
	});
});
