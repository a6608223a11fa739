import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Reference, SiteKey } from '@portolano/content-models';
import type { PagePath, Question, Store } from '@portolano/content-store';
import type { CrewReport, CrewTask } from './crew-task.ts';

/** A page drawn by the crew, or why it could not be drawn. */
export type DrawnElsewhere =
	{ readonly hash: string; readonly links: readonly string[] } | { readonly message: string };

/** Several threads that draw a large build side by side, each with a store of its own. */
export interface Crew {
	/**
	 * Draws the pages, keeps their bytes, and records in the store what they read. Undefined when they are too few to be
	 * worth it. Throws when a thread fails: none of them counts as drawn then.
	 */
	draw(
		pages: ReadonlyMap<PagePath, Reference | undefined>,
	): Promise<ReadonlyMap<PagePath, DrawnElsewhere> | undefined>;
}

export interface CrewEquipment {
	readonly site: SiteKey;
	readonly store: Store;
	/** Folder of the built application. */
	readonly dist: string;
	/** Copy of the log. */
	readonly log: string;
	/** Where drawn pages are kept. */
	readonly blobs: string;
	/** From how many pages on; {@link worthIt} when absent. */
	readonly from?: number | undefined;
}

/** Reading the log and the application again takes each thread as long as drawing some hundred pages. */
const worthIt = 2000;
const threadsMax = 4;

/** A thread holds documents and pages of the moment; what it throws away is collected before it grows to more. */
const resourceLimits = { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 512 };

export function createCrew({ site, store, dist, log, blobs, from = worthIt }: CrewEquipment): Crew {
	const size = Math.min(availableParallelism(), threadsMax);

	function tasksFor(pages: ReadonlyMap<PagePath, Reference | undefined>): CrewTask[] {
		const all = [...pages].map(([path, document]) => ({ path, ...(document && { document }) }));
		const { seq, now } = store;
		return Array.from({ length: size }, (_, thread) => {
			const share = all.filter((__, index) => index % size === thread);
			return { dist, log, seq, now, site, blobs, pages: share };
		});
	}

	async function work(task: CrewTask, drawn: Map<PagePath, DrawnElsewhere>): Promise<void> {
		const questions = new Map<number, Question>();
		const worker = new Worker(new URL('./crew-member.ts', import.meta.url), {
			workerData: task,
			resourceLimits,
		});
		worker.on('message', (report: CrewReport) => {
			for (const [number, asking] of report.questions) questions.set(number, store.question(asking));
			for (const { path, asked, ...page } of report.pages) {
				const recorder = store.recorder();
				for (const number of asked) {
					const question = questions.get(number);
					if (question) recorder.asked.add(question);
				}
				store.record({ site, path }, recorder);
				drawn.set(path, page);
			}
		});
		await new Promise<void>((resolve, reject) => {
			worker.once('error', reject);
			worker.once('exit', (code) => {
				if (code === 0) resolve();
				else reject(new Error(`A thread that draws pages ended with code ${code}.`));
			});
		});
	}

	return {
		async draw(pages) {
			if (pages.size < from || size < 2) return undefined;
			const drawn = new Map<PagePath, DrawnElsewhere>();
			const ends = await Promise.allSettled(tasksFor(pages).map((task) => work(task, drawn)));
			const failed = ends.find((end) => end.status === 'rejected');
			if (failed) throw failed.reason;
			return drawn;
		},
	};
}
