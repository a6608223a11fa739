import { expect, test, vi } from 'vitest';
import { Queue } from './queue.ts';
import { urgently } from './urgency.ts';

test('holders enter one at a time, in the order of their calls', async () => {
	const queue = new Queue();
	const seen: string[] = [];
	const work = async (name: string) => {
		const leave = await queue.enter();
		seen.push(`${name} in`);
		await Promise.resolve();
		seen.push(`${name} out`);
		leave();
	};
	await Promise.all([work('a'), work('b'), work('c')]);

	expect(seen).toEqual(['a in', 'a out', 'b in', 'b out', 'c in', 'c out']);
});

test('an urgent one enters after the one that is in, before all others that wait', async () => {
	const queue = new Queue();
	const seen: string[] = [];
	const work = async (name: string) => {
		const leave = await queue.enter();
		seen.push(name);
		leave();
	};
	const leave = await queue.enter();
	const all = [
		work('a'),
		work('b'),
		urgently(() => work('urgent')),
		work('c'),
		urgently(() => work('second')),
	];
	leave();
	await Promise.all(all);

	expect(seen).toEqual(['urgent', 'second', 'a', 'b', 'c']);
});

test('who waits is not refused while the queue moves, however long it is', async () => {
	vi.useFakeTimers();
	try {
		const queue = new Queue();
		const slowly = async () => {
			const leave = await queue.enter();
			setTimeout(leave, 20_000);
		};
		const all = Promise.all(Array.from({ length: 10 }, slowly));
		await vi.advanceTimersByTimeAsync(200_000);

		expect(await all).toHaveLength(10);
	} finally {
		vi.useRealTimers();
	}
});

test('who waits for one that never leaves is refused, and is not let in later', async () => {
	vi.useFakeTimers();
	try {
		const queue = new Queue();
		const leave = await queue.enter();
		const refused = expect(queue.enter()).rejects.toThrow('Non salvato');
		await vi.advanceTimersByTimeAsync(30_000);
		await refused;
		leave();
		leave();
		(await queue.enter())();
	} finally {
		vi.useRealTimers();
	}
});
