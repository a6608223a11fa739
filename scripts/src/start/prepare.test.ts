import { expect, test } from 'vitest';
import { progressOf } from './prepare.ts';

test('on a terminal a step shows how far it is', () => {
	const task = { output: '' };
	progressOf(task, true)('12 of 1008');
	expect(task.output).toBe('12 of 1008');
});

test('without a terminal a step stays one line', () => {
	const task = { output: '' };
	progressOf(task, false)('12 of 1008');
	expect(task.output).toBe('');
});
