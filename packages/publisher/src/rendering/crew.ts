import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Reference, SiteKey } from '@portolano/content-models';
import type { PagePath, Question, Store } from '@portolano/content-store';
import type { CrewReport, CrewTask } from './crew-task.ts';

/** A page rendered by the crew, or why it could not be rendered. */
export type RenderedElsewhere =
	{ readonly hash: string; readonly links: readonly string[] } | { readonly message: string };

/** Pages to render, with the document whose page each is. */
export type Pages = ReadonlyMap<PagePath, Reference | undefined>;

/** Threads that render a part of a large build, each with a store of its own, while this thread renders the rest. */
export interface Crew {
	/** The part that the crew should render: none of them when they are too few to be worth it. */
	shareOf(pages: Pages): Pages;
	/**
	 * Renders the pages, keeps their bytes, and records in the store what they read. Throws when a thread fails: none of
	 * them counts as rendered then.
	 */
	render(share: Pages): Promise<ReadonlyMap<PagePath, RenderedElsewhere>>;
}

export interface CrewEquipment {
	readonly site: SiteKey;
	readonly store: Store;
	/** Folder of the built application. */
	readonly dist: string;
	/** Copy of the log. */
	readonly log: string;
	/** Where rendered pages are kept. */
	readonly blobs: string;
	/** From how many pages on; {@link worthIt} when absent. */
	readonly from?: number | undefined;
}

/** Reading the log and the application again takes each thread as long as rendering some hundred pages. */
const worthIt = 2000;
const threadsMax = 4;

/** A thread holds documents and pages of the moment; what it throws away is collected before it grows to more. */
const resourceLimits = { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 512 };

export function createCrew({ site, store, dist, log, blobs, from = worthIt }: CrewEquipment): Crew {
	// This thread is one of them.
	const size = Math.min(availableParallelism(), threadsMax);

	function tasksFor(share: Pages): CrewTask[] {
		const all = [...share].map(([path, document]) => ({ path, ...(document && { document }) }));
		const { seq, now, held } = store;
		return Array.from({ length: size - 1 }, (_, thread) => {
			const pages = all.filter((__, index) => index % (size - 1) === thread);
			return { dist, log, seq, now, held: [...held], site, blobs, pages };
		});
	}

	async function work(task: CrewTask, rendered: Map<PagePath, RenderedElsewhere>): Promise<void> {
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
				rendered.set(path, page);
			}
		});
		await new Promise<void>((resolve, reject) => {
			worker.once('error', reject);
			worker.once('exit', (code) => {
				if (code === 0) resolve();
				else reject(new Error(`A thread that renders pages ended with code ${code}.`));
			});
		});
	}

	return {
		shareOf(pages) {
			if (pages.size < from) return new Map();
			return new Map([...pages].filter((_, index) => index % size > 0));
		},
		async render(share) {
			const rendered = new Map<PagePath, RenderedElsewhere>();
			if (share.size === 0) return rendered;
			const ends = await Promise.allSettled(tasksFor(share).map((task) => work(task, rendered)));
			const failed = ends.find((end) => end.status === 'rejected');
			if (failed) throw failed.reason;
			return rendered;
		},
	};
}
