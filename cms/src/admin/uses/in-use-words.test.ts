import { expect, test } from 'vitest';
import { countsInWords, stateOf } from './in-use-words.ts';

test('what is online is told first, and in how many contents', () => {
	expect(stateOf({ online: 3, drafts: 1 })).toEqual({ sign: 'online', word: 'Online' });
	expect(countsInWords({ online: 3, drafts: 1 })).toBe('Si usa in 3 contenuti online e in una bozza.');
});

test('what only drafts use, and what nothing uses, is told', () => {
	expect(stateOf({ online: 0, drafts: 2 }).word).toBe('Solo in bozze');
	expect(stateOf({ online: 0, drafts: 0 }).word).toBe('Non in uso');
	expect(countsInWords({ online: 0, drafts: 0 })).toBe('Nessun contenuto lo usa.');
});
