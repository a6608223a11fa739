import { expect, test } from 'vitest';
import { insideSentence } from './inside.ts';

test('a label inside a sentence begins with a small letter, but in German', () => {
	expect(insideSentence('Bagno accessibile', 'it')).toBe('bagno accessibile');
	expect(insideSentence('Entrée sans marches', 'fr')).toBe('entrée sans marches');
	expect(insideSentence('Aufzug', 'de')).toBe('Aufzug');
});
