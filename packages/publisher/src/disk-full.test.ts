import type * as FileSystem from 'node:fs';
import type * as FileSystemPromises from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { buildNews, buildOffice, buildPage, buildSite, inItalian } from '@portolano/test-kit';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { messageOf } from '@portolano/follower';
import { openWorkshop, readFolder, type Workshop } from '../test-application/workshop.ts';
import type { Publisher } from './publisher.ts';

/** A simulated disk on which a given number of writes succeed; the next one writes half its bytes and fails. */
const disk = vi.hoisted(() => {
	let left = Infinity;
	return {
		isFull: false,
		writesLeft(count: number) {
			left = count;
			this.isFull = false;
		},
		/** Counts a write; returns whether there is space for it. */
		takes(): boolean {
			left -= 1;
			if (left < 0) this.isFull = true;
			return left >= 0;
		},
		error: () => Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' }),
	};
});

vi.mock('node:fs', async (original) => {
	const real = await original<typeof FileSystem>();
	return {
		...real,
		writeFileSync(target: FileSystem.PathOrFileDescriptor, data: string | Uint8Array) {
			if (disk.takes()) return real.writeFileSync(target, data);
			real.writeFileSync(target, data.slice(0, data.length / 2));
			throw disk.error();
		},
		linkSync(from: string, to: string) {
			if (disk.takes()) return real.linkSync(from, to);
			throw disk.error();
		},
		mkdirSync(path: string, options: FileSystem.MakeDirectoryOptions) {
			if (disk.takes()) return real.mkdirSync(path, options);
			throw disk.error();
		},
	};
});

vi.mock('node:fs/promises', async (original) => {
	const real = await original<typeof FileSystemPromises>();
	return {
		...real,
		async writeFile(target: string, data: string | Uint8Array) {
			if (disk.takes()) return real.writeFile(target, data);
			await real.writeFile(target, data.slice(0, data.length / 2));
			throw disk.error();
		},
	};
});

let workshop: Workshop;
let open: Publisher[];

beforeEach(() => {
	workshop = openWorkshop();
	open = [];
});

afterEach(() => {
	disk.writesLeft(Infinity);
	for (const publisher of open) publisher.close();
	workshop.remove();
});

function opened(dataDir: string): Publisher {
	const publisher = workshop.open({ dataDir: join(workshop.folder, dataDir) });
	open.push(publisher);
	return publisher;
}

const live = (dataDir: string) => readFolder(join(workshop.folder, dataDir, 'sites/portale/live'));

function firstEdition(): void {
	workshop.publish(buildSite(), buildOffice(), buildNews(), buildPage());
}

function secondEdition(): void {
	workshop.publish(
		buildNews({ id: buildNews().id, slug: inItalian('altrove'), title: inItalian('Altrove') }),
	);
	workshop.publish(buildNews({ id: 'due', title: inItalian('Seconda') }));
	workshop.withdraw(buildPage());
}

/** Lets the publisher catch up; returns its error and problems. */
async function trial(publisher: Publisher): Promise<string> {
	const refused = await publisher.catchUp().then(() => '', messageOf);
	await publisher.settled();
	return [refused, ...publisher.problems().map(({ message }) => message)].join('\n');
}

test('a disk that fills up at any write is reported, no page online is incomplete, and the rest follows once there is space', async () => {
	firstEdition();
	await opened('clean-before').catchUp();
	secondEdition();
	await opened('clean-after').catchUp();
	const [before, after] = [live('clean-before'), live('clean-after')];
	const wholes = new Set([...before, ...after].map(([file, bytes]) => `${file}\n${bytes}`));

	let writes = 0;
	for (; ; writes++) {
		const dataDir = `data-${writes}`;
		workshop.log.length = 0;
		firstEdition();
		const publisher = opened(dataDir);
		await publisher.catchUp();
		await publisher.settled();
		secondEdition();
		disk.writesLeft(writes);
		const said = await trial(publisher);
		if (!disk.isFull) break;
		// Missing compressed copies need no report: the page is served uncompressed.
		const isComplete = isDeepStrictEqual(live(dataDir), after);
		expect(said).toContain(isComplete ? '' : 'no space left on the disk');
		for (const [file, bytes] of live(dataDir)) expect(wholes.has(`${file}\n${bytes}`), file).toBe(true);

		disk.writesLeft(Infinity);
		// The same publisher continues, or it is restarted; a further restart finds the same state.
		const again = () => opened(dataDir);
		for (const next of writes % 2 === 0 ? [() => publisher, again] : [again]) {
			const goesOn = next();
			expect(await trial(goesOn)).toBe('');
			expect(goesOn.store.seq).toBe(workshop.log.length);
			expect(live(dataDir)).toEqual(after);
		}
	}
	expect(writes).toBeGreaterThan(15);
});
