import { expect, test } from 'vitest';
import { Queue } from './queue.ts';

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
