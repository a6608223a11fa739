import { expect, test } from 'vitest';
import { sizesIn } from './picture-sizes.ts';

const widths = [{ from: '62rem', width: '24rem' }, { width: '100vw' }];

test('an uncropped picture is requested as wide as its box', () => {
	expect(sizesIn({ widths }, { width: 3000, height: 1000 })).toBe('(min-width: 62rem) 24rem, 100vw');
	expect(sizesIn({ widths, ratio: 1.5 }, { width: 1600, height: 1067 })).toBe(
		'(min-width: 62rem) 24rem, 100vw',
	);
});

test('a picture cropped at the sides is requested wider, one cropped above and below is not', () => {
	expect(sizesIn({ widths, ratio: 1.5 }, { width: 3000, height: 1000 })).toBe(
		'(min-width: 62rem) calc(24rem * 2.00), calc(100vw * 2.00)',
	);
	expect(sizesIn({ widths, ratio: 1.5 }, { width: 1000, height: 3000 })).toBe(
		'(min-width: 62rem) 24rem, 100vw',
	);
});
