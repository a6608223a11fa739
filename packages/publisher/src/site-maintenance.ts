import type { ReleaseReport } from './release-report.ts';
import type { SiteBacklog } from './site-backlog.ts';
import type { SiteComponents } from './site-components.ts';

/** Work on the files of a site besides the release of pages; each waits for the release under way. */
export class SiteMaintenance {
	readonly #components: SiteComponents;
	readonly #backlog: SiteBacklog;

	constructor(components: SiteComponents, backlog: SiteBacklog) {
		this.#components = components;
		this.#backlog = backlog;
	}

	/** Whether a release has failed half-way, and nothing finishes it yet. */
	get isRecoveryDue(): boolean {
		const { online, queue } = this.#components;
		return online.isInterrupted && !queue.isChangingFiles;
	}

	/** Finishes a release that failed half-way. Never rejects: errors are reported. */
	async recover(): Promise<ReleaseReport> {
		const { online, queue, runner, search } = this.#components;
		const start = performance.now();
		let release: number | undefined;
		try {
			await queue.exclusively(async () => {
				release = await online.recover();
			});
			runner.noteRecovered();
			search?.noteAll();
		} catch (error) {
			runner.noteStopped(error);
			queue.stop(error);
		}
		return runner.tell(runner.report({ start, release }));
	}

	/** Finishes a release that failed half-way, and restores files that were lost or changed. */
	repair(): Promise<void> {
		const { online, queue, search } = this.#components;
		return queue.exclusively(async () => {
			if ((await online.recover()) !== undefined) search?.noteAll();
			await online.repair();
		});
	}

	/** Restores an earlier release, with the search of its pages. The site stays unchanged until it is built; a build under way is discarded. */
	async rollback(number: number): Promise<ReleaseReport> {
		const { runner } = this.#components;
		const start = performance.now();
		const release = await this.#restore(number);
		this.#backlog.discard('build');
		return runner.tell(runner.report({ start, release }));
	}

	/** Takes off what has ended of the earlier release at which the site is held. Never rejects: errors are reported. */
	async dropEnded(): Promise<ReleaseReport> {
		const { online, queue, runner, rollback } = this.#components;
		const start = performance.now();
		const number = online.last?.rollbackTo;
		let release: number | undefined;
		try {
			if (number !== undefined) release = await this.#restore(number);
		} catch (error) {
			rollback.note();
			runner.noteStopped(error);
			queue.stop(error);
		}
		return runner.tell(runner.report({ start, release }));
	}

	async #restore(number: number): Promise<number | undefined> {
		const { online, queue, rollback, search } = this.#components;
		let release: number | undefined;
		await queue.exclusively(async () => {
			await online.recover();
			release = await online.release(await rollback.plan(number));
		});
		search?.noteAll();
		return release;
	}

	/** Deletes old releases, unless pages or the search wait for theirs, or the site is held at one: their bytes must not go. */
	async tidy(): Promise<void> {
		const { online, queue, search, runner } = this.#components;
		const mayTidy = () => !this.#backlog.hasJobs && !search?.isBusy && !runner.rolledBack;
		if (queue.isBusy || !mayTidy()) return;
		await queue.exclusively(() => {
			if (mayTidy()) online.tidy();
		});
	}
}
