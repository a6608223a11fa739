import { expect, test } from 'vitest';
import { giveWay, urgently } from './urgency.ts';

test('others give way to urgent work, and urgent work to nothing', async () => {
	const happened: string[] = [];
	const end = Promise.withResolvers<void>();
	const urgent = urgently(async () => {
		await giveWay();
		await end.promise;
		happened.push('urgent');
	});
	const other = giveWay().then(() => happened.push('other'));
	end.resolve();
	await Promise.all([urgent, other]);
	expect(happened).toEqual(['urgent', 'other']);
});

test('urgent work that fails, or hangs, holds up nothing for long', async () => {
	await expect(urgently(() => Promise.reject(new Error('Refused.')))).rejects.toThrow('Refused.');
	await giveWay();
	const hanging = urgently(() => new Promise(() => undefined));
	const began = performance.now();
	await giveWay();
	expect(performance.now() - began).toBeGreaterThan(2500);
	expect(hanging).toBeInstanceOf(Promise);
});
