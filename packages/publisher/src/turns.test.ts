import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { type Lane, type Participant, Turns } from './turns.ts';

/** Work of so many pages in each lane; a release ends every edit. */
class Work implements Participant {
	readonly edits: number[] = [];
	buildPages = 0;
	readonly #name: string;
	readonly #done: string[];

	constructor(name: string, done: string[]) {
		this.#name = name;
		this.#done = done;
	}

	has(lane: Lane): boolean {
		return lane === 'edit' ? this.edits.length > 0 : this.buildPages > 0;
	}

	step(lane: Lane): Promise<boolean> {
		this.#done.push(`${this.#name} ${lane}`);
		if (lane === 'build') {
			this.buildPages -= 1;
			return Promise.resolve(false);
		}
		const [pages = 0] = this.edits;
		if (pages > 1) this.edits[0] = pages - 1;
		else this.edits.shift();
		return Promise.resolve(pages === 1);
	}
}

function begin(names: readonly string[]) {
	const turns = new Turns();
	const done: string[] = [];
	const works = names.map((name) => new Work(name, done));
	for (const work of works) turns.join(work);
	return { turns, done, works };
}

async function served(done: readonly string[], steps: number): Promise<void> {
	while (done.length < steps) await setImmediate();
}

test('sites with edits take turns, a page each', async () => {
	const { turns, done, works } = begin(['a', 'b']);
	for (const work of works) work.edits.push(3);
	turns.wake();
	await served(done, 6);
	expect(done).toEqual(['a edit', 'b edit', 'a edit', 'b edit', 'a edit', 'b edit']);
});

test('edits come before builds, and builds take turns too', async () => {
	const { turns, done, works } = begin(['a', 'b', 'c']);
	const [a, b, c] = works;
	if (a) a.buildPages = 2;
	if (b) b.buildPages = 2;
	c?.edits.push(3);
	turns.wake();
	await served(done, 7);
	expect(done).toEqual(['c edit', 'c edit', 'c edit', 'a build', 'b build', 'a build', 'b build']);
});

test('an edit that arrives while a page of a build is made waits for no other', async () => {
	const { turns, done, works } = begin(['builds', 'edits']);
	const [builds, edits] = works;
	if (builds) builds.buildPages = 100;
	turns.wake();
	for (let edit = 1; edit <= 5; edit++) {
		const before = done.length;
		await served(done, before + 3);
		edits?.edits.push(4);
		const from = done.length;
		while (edits?.has('edit')) await setImmediate();
		const meanwhile = done.slice(from).filter((step) => step === 'builds build');
		expect(meanwhile.length).toBeLessThanOrEqual(1);
	}
	await turns.stop();
});

test('a build goes on however many edits arrive, and delays each of them by one page at most', async () => {
	const { turns, done, works } = begin(['builds', 'x', 'y']);
	const [builds, ...editing] = works;
	if (builds) builds.buildPages = 1000;
	for (const work of editing) work.edits.push(...Array.from({ length: 50 }, () => 3));
	turns.wake();
	while (editing.some((work) => work.edits.length > 0)) await setImmediate();
	await turns.stop();
	const builtAt = done.flatMap((step, at) => (step === 'builds build' ? [at] : []));
	expect(builtAt.length).toBeGreaterThan(20);
	const gaps = builtAt.slice(1).map((at, index) => at - (builtAt[index] ?? 0));
	// Two sites with edits of three pages: each edit under way may end before the next page of the build.
	expect(Math.max(...gaps)).toBeLessThanOrEqual(13);
	expect(Math.min(...gaps)).toBeGreaterThan(1);
});

test('the build of a site goes on while edits of the same site never end', async () => {
	const { turns, done, works } = begin(['a']);
	const [a] = works;
	a?.edits.push(...Array.from({ length: 40 }, () => 2));
	if (a) a.buildPages = 1000;
	turns.wake();
	while (a?.has('edit')) await setImmediate();
	await turns.stop();
	expect(done.filter((step) => step === 'a build').length).toBeGreaterThan(15);
});

test('nobody begins another page once it is stopped', async () => {
	const { turns, done, works } = begin(['a']);
	const [a] = works;
	if (a) a.buildPages = 100;
	turns.wake();
	await served(done, 3);
	await turns.stop();
	const { length } = done;
	turns.wake();
	await setImmediate();
	await setImmediate();
	expect(done).toHaveLength(length);
});
