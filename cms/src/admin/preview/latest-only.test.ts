import { expect, test } from 'vitest';
import { latestOnly } from './latest-only.ts';

test('values are worked one at a time, the latest last, those between not at all', async () => {
	const worked: number[] = [];
	const ends: (() => void)[] = [];
	const send = latestOnly<number>((value) => {
		worked.push(value);
		return new Promise((resolve) => ends.push(resolve));
	});
	for (const value of [1, 2, 3]) send(value);
	expect(worked).toEqual([1]);
	ends.shift()?.();
	await Promise.resolve();
	await Promise.resolve();
	expect(worked).toEqual([1, 3]);
	ends.shift()?.();
	await Promise.resolve();
	await Promise.resolve();
	send(4);
	expect(worked).toEqual([1, 3, 4]);
});
