import { expect, test } from 'vitest';
import { Visits } from './visits.ts';

const anna = { user: 'a', name: 'Anna', form: '1', isWriting: false };
const bruno = { user: 'b', name: 'Bruno', form: '1', isWriting: true };

test('who opens a document learns who else has it open, and what they do', () => {
	const visits = new Visits();
	expect(visits.stay('page/1', anna, 0)).toEqual([]);
	expect(visits.stay('page/1', bruno, 1)).toEqual([{ name: 'Anna', isYou: false, isWriting: false }]);
	expect(visits.stay('page/1', anna, 2)).toEqual([{ name: 'Bruno', isYou: false, isWriting: true }]);
	expect(visits.stay('page/2', anna, 3)).toEqual([]);
});

test('two windows of one person are told apart, and count as one for others', () => {
	const visits = new Visits();
	visits.stay('page/1', bruno, 0);
	expect(visits.stay('page/1', { ...bruno, form: '2', isWriting: false }, 1)).toEqual([
		{ name: 'Bruno', isYou: true, isWriting: true },
	]);
	expect(visits.stay('page/1', anna, 2)).toEqual([{ name: 'Bruno', isYou: false, isWriting: true }]);
});

test('who leaves is gone at once, who falls silent within half a minute', () => {
	const visits = new Visits();
	visits.stay('page/1', anna, 0);
	visits.stay('page/1', { ...anna, user: 'c', name: 'Carla' }, 0);
	visits.leave('page/1', anna);
	expect(visits.stay('page/1', bruno, 20_000)).toMatchObject([{ name: 'Carla' }]);
	expect(visits.stay('page/1', bruno, 29_000)).toEqual([]);
});
