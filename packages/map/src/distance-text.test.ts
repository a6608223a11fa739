import { expect, test } from 'vitest';
import { distanceText } from './distance-text.ts';

test.each([
	[4, 'it', '10 m'],
	[346, 'it', '350 m'],
	[1234, 'it', '1,2 km'],
	[1234, 'en', '1.2 km'],
])('%d metres in “%s” are “%s”', (metres, language, text) => {
	expect(distanceText(metres, language)).toBe(text);
});
