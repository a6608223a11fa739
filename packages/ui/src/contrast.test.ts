import { expect, test } from 'vitest';
import { contrastRatio } from './contrast.ts';

test('black on white has the highest possible contrast', () => {
	expect(contrastRatio('#000000', '#ffffff')).toBe(21);
});

test('a colour on itself has none', () => {
	expect(contrastRatio('#0059b3', '#0059b3')).toBe(1);
});

test('the lightest grey that passes for text on white is #767676', () => {
	expect(contrastRatio('#767676', '#ffffff')).toBeGreaterThanOrEqual(4.5);
	expect(contrastRatio('#777777', '#ffffff')).toBeLessThan(4.5);
});

test('the order of the two colours makes no difference', () => {
	expect(contrastRatio('#ff9433', '#0b3d31')).toBe(contrastRatio('#0b3d31', '#ff9433'));
});

test('a colour that is not six hexadecimal digits throws', () => {
	expect(() => contrastRatio('#fff', '#000000')).toThrow('write it as #rrggbb');
});
