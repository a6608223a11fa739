import { describe, expect, test } from 'vitest';
import { defineLook, measurePairs, UnreadableLookError } from './look.ts';
import { looks, portal } from './looks.ts';

describe('a look that cannot be read', () => {
	test('is refused with the pair, the ratio, what it needs and the cure', () => {
		const pale = { ...portal, primary: '#66aaff' as const };

		expect(() => defineLook(pale)).toThrow(UnreadableLookError);
		expect(() => defineLook(pale)).toThrow(
			/primary on surface: #66aaff on #ffffff is 2\.4\d:1 and needs 4\.5:1\. Move/,
		);
	});

	test('is refused for a pale edge of fields too, which needs 3:1', () => {
		expect(() => defineLook({ ...portal, edge: '#b0b8c0' })).toThrow(/edge on surface.+needs 3:1/);
	});

	test('names every pair that fails, not only the first', () => {
		const error = thrownBy(() => defineLook({ ...portal, ink: '#999999' }));

		expect(error.match(/^- /gm)?.length).toBe(3);
	});
});

test('a look needs a name that can be a file name', () => {
	expect(() => defineLook({ ...portal, name: 'Il Portale' })).toThrow('lower-case letters');
});

describe.each(Object.values(looks))('the look $name', (look) => {
	test('can be read by everyone', () => {
		expect(measurePairs(look).filter(({ ratio, least }) => ratio < least)).toEqual([]);
	});
});

test('no two looks share their primary colour', () => {
	const primaries = Object.values(looks).map(({ primary }) => primary);

	expect(new Set(primaries).size).toBe(primaries.length);
});

function thrownBy(run: () => unknown): string {
	try {
		run();
	} catch (error) {
		return error instanceof Error ? error.message : '';
	}
	return '';
}
