import { planRollback } from './plan-release.ts';
import { withGrace } from './search/plan-search.ts';
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
		const { online, queue, runner, search, dependencies } = this.#components;
		const start = performance.now();
		let release: number | undefined;
		await queue.exclusively(async () => {
			await online.recover();
			const { releases } = online;
			const { seq, now, search, number: newest } = releases.withPagesOf(number);
			const wanted = { manifest: releases.neededIn(newest), addresses: releases.addressesOf(number) };
			const plan = withGrace(planRollback(wanted, online, dependencies.application), online);
			release = await online.release({ ...plan, seq, now, rollbackTo: number, search });
		});
		search?.noteAll();
		this.#backlog.discard('build');
		return runner.tell(runner.report({ start, release }));
	}

	/** Deletes old releases, unless pages or the search wait for theirs: their bytes must not go. */
	async tidy(): Promise<void> {
		const { online, queue, search } = this.#components;
		const mayTidy = () => !this.#backlog.hasJobs && !search?.isBusy;
		if (queue.isBusy || !mayTidy()) return;
		await queue.exclusively(() => {
			if (mayTidy()) online.tidy();
		});
	}
}
