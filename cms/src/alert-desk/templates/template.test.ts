import { ALERT_TEXT_MAX, codesOf, risks } from '@portolano/content-models';
import { expect, test } from 'vitest';
import { templateOf } from './template.ts';

const levels = ['yellow', 'orange', 'red'] as const;

test('every risk and level has a line that fits on a bar, in both languages', () => {
	for (const risk of codesOf(risks)) {
		for (const level of levels) {
			const { line } = templateOf(risk, level);
			for (const text of [line.it, line.en]) {
				expect(text.length, text).toBeLessThanOrEqual(ALERT_TEXT_MAX);
				expect(text, text).toMatch(/\.$/);
			}
		}
	}
});

test('the advice says the same in both languages, and at the red level something more, first', () => {
	for (const risk of codesOf(risks)) {
		const [orange, red] = [templateOf(risk, 'orange').advice, templateOf(risk, 'red').advice];
		expect(orange.it).toHaveLength(orange.en.length);
		expect(red.it.slice(-orange.it.length)).toEqual(orange.it);
		expect(red.it.length).toBeGreaterThan(orange.it.length);
	}
});
