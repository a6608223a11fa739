import { expect, test } from 'vitest';
import { ComposedCache } from './composed-cache.ts';

test('bodies are kept up to a number of bytes, those sent last', async () => {
	const cache = new ComposedCache(25);
	const made: string[] = [];
	const ask = (key: string) =>
		cache.body(key, 'identity', () => {
			made.push(key);
			return Promise.resolve('0123456789');
		});
	for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await ask(key);
	expect(made).toEqual(['a', 'b', 'c', 'b']);
	expect(cache.bytes).toBe(20);
});

test('a body larger than all that is kept is sent, and not kept', async () => {
	const cache = new ComposedCache(5);
	const { body } = await cache.body('a', 'identity', () => Promise.resolve('0123456789'));
	expect([body.toString(), cache.bytes]).toEqual(['0123456789', 0]);
});

test('a body asked for by many at once is composed once, and again after a failure', async () => {
	const cache = new ComposedCache(1000);
	let made = 0;
	const ask = () => cache.body('a', 'gzip', () => Promise.resolve(`${++made}`));
	const failing = () => cache.body('b', 'gzip', () => Promise.reject(new Error('Replaced.')));
	const bodies = await Promise.all([ask(), ask(), ask()]);
	expect([made, new Set(bodies).size]).toEqual([1, 1]);
	await expect(failing()).rejects.toThrow('Replaced.');
	await expect(failing()).rejects.toThrow('Replaced.');
});
