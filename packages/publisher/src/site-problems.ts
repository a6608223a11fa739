import type { PagePath } from '@portolano/content-store';
import type { Problem } from './problems.ts';

/** Maximum number of notes kept, the latest ones. */
const notesMax = 20;

/** The problems of one site. */
export class SiteProblems {
	readonly #byPage = new Map<PagePath, readonly Problem[]>();
	#notes: readonly Problem[] = [];
	/** The error that stopped the last release. */
	stopped: Problem | undefined;

	get all(): Problem[] {
		const stopped = this.stopped ? [this.stopped] : [];
		return [...stopped, ...this.#notes, ...[...this.#byPage.values()].flat()];
	}

	get byPage(): ReadonlyMap<PagePath, readonly Problem[]> {
		return this.#byPage;
	}

	/** Problems that concern no single page. */
	get notes(): readonly Problem[] {
		return this.#notes;
	}

	/** Whether the page keeps its last good version. */
	isBlocked(path: PagePath): boolean {
		return this.#byPage.get(path)?.some(({ isBlocking }) => isBlocking) ?? false;
	}

	has(path: PagePath): boolean {
		return this.#byPage.has(path);
	}

	set(path: PagePath, problems: readonly Problem[]): void {
		this.#byPage.set(path, problems);
	}

	delete(path: PagePath): void {
		this.#byPage.delete(path);
	}

	/** Adds problems that concern no single page. */
	note(problems: readonly Problem[]): void {
		this.#notes = [...this.#notes, ...problems].slice(-notesMax);
	}

	clearNotes(): void {
		this.#notes = [];
	}
}
