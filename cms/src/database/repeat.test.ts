import { MongoServerError } from 'mongodb';
import { expect, test } from 'vitest';
import { SaveConflict } from './conflict.ts';
import { repeatOnConflict } from './repeat.ts';
import { urgently } from './urgency.ts';

const conflict = () => new MongoServerError({ message: 'WriteConflict', code: 112 });

/** Returns a save that conflicts `times` times, and a count of its tries. */
function meeting(times: number) {
	const state = { tries: 0 };
	const save = () => {
		state.tries += 1;
		return state.tries > times ? Promise.resolve('saved') : Promise.reject(conflict());
	};
	return { state, save };
}

test.each([0, 1, 4])('a save that conflicts %i times is repeated until it succeeds', async (times) => {
	const { state, save } = meeting(times);

	expect(await repeatOnConflict(save)).toBe('saved');
	expect(state.tries).toBe(times + 1);
});

test('it fails after five tries, with a message in Italian', async () => {
	const { state, save } = meeting(5);

	await expect(repeatOnConflict(save)).rejects.toThrow(SaveConflict);
	expect(state.tries).toBe(5);
});

test('any other failure is not repeated', async () => {
	let tries = 0;
	const save = () => {
		tries += 1;
		return Promise.reject(new TypeError('ours'));
	};

	await expect(repeatOnConflict(save)).rejects.toThrow('ours');
	expect(tries).toBe(1);
});

test('a nested repeat does not wait for its own turn', async () => {
	const outer = meeting(1);
	const inner = meeting(2);
	const save = () => outer.save().then(() => repeatOnConflict(inner.save));

	expect(await repeatOnConflict(save)).toBe('saved');
});

test('repeats take turns, so that they do not conflict again', async () => {
	let running = 0;
	let most = 0;
	const save = () => {
		let isFirst = true;
		return repeatOnConflict(async () => {
			if (isFirst) {
				isFirst = false;
				throw conflict();
			}
			most = Math.max(most, (running += 1));
			await Promise.resolve();
			running -= 1;
		});
	};
	await Promise.all(Array.from({ length: 10 }, save));

	expect(most).toBe(1);
});

test('what is urgent takes turns from its first try, and does not wait for the turns of others', async () => {
	const held = Promise.withResolvers<undefined>();
	const other = meeting(1);
	const holding = repeatOnConflict(() => other.save().then(() => held.promise));
	let running = 0;
	let most = 0;
	const alert = () =>
		urgently(() =>
			repeatOnConflict(async () => {
				most = Math.max(most, (running += 1));
				await Promise.resolve();
				running -= 1;
			}),
		);
	await Promise.all(Array.from({ length: 10 }, alert));
	held.resolve(undefined);
	await holding;

	expect(most).toBe(1);
});
