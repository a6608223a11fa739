import { MongoServerError } from 'mongodb';
import { expect, test } from 'vitest';
import { SaveConflict } from './conflict.ts';
import { repeatOnConflict } from './repeat.ts';

const conflict = () => new MongoServerError({ message: 'WriteConflict', code: 112 });

/** A save that meets another `times` times, and how often it was tried. */
function meeting(times: number) {
	const state = { tries: 0 };
	const save = () => {
		state.tries += 1;
		return state.tries > times ? Promise.resolve('saved') : Promise.reject(conflict());
	};
	return { state, save };
}

test.each([0, 1, 4])(
	'a save that meets another %i times is made again until it is through',
	async (times) => {
		const { state, save } = meeting(times);

		expect(await repeatOnConflict(save)).toBe('saved');
		expect(state.tries).toBe(times + 1);
	},
);

test('after five tries it is given up, saying so in Italian', async () => {
	const { state, save } = meeting(5);

	await expect(repeatOnConflict(save)).rejects.toThrow(SaveConflict);
	expect(state.tries).toBe(5);
});

test('any other failure is not tried again', async () => {
	let tries = 0;
	const save = () => {
		tries += 1;
		return Promise.reject(new TypeError('ours'));
	};

	await expect(repeatOnConflict(save)).rejects.toThrow('ours');
	expect(tries).toBe(1);
});

test('a repeat inside of a repeat does not wait for its own turn', async () => {
	const outer = meeting(1);
	const inner = meeting(2);
	const save = () => outer.save().then(() => repeatOnConflict(inner.save));

	expect(await repeatOnConflict(save)).toBe('saved');
});

test('repeats take turns, so that those who met do not meet again', async () => {
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
