import { expect, test } from 'vitest';
import { progressOf } from './prepare.ts';

test('on a terminal a step shows its progress', () => {
	const task = { output: '' };
	progressOf(task, true)('12 of 1008');
	expect(task.output).toBe('12 of 1008');
});

test('without a terminal a step is one line without progress', () => {
	const task = { output: '' };
	progressOf(task, false)('12 of 1008');
	expect(task.output).toBe('');
});
