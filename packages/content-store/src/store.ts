import type { Language, LogEntry, Published, Reference, SiteKey } from '@portolano/content-models';
import { subjectOf } from '@portolano/content-models';
import { createCatalogue, type Move } from './catalogue.ts';
import { type Change, changeOf } from './changes.ts';
import type { StoreView } from './contract.ts';
import { createDocuments } from './documents.ts';
import { createPages, type PageName } from './pages.ts';
import type { Ask, Report } from './questions/ground.ts';
import { createCounts } from './questions/counts.ts';
import { createLinks } from './questions/links.ts';
import { createLists } from './questions/lists.ts';
import { createRelated } from './questions/related.ts';
import { createSingle } from './questions/single.ts';
import { createSites } from './questions/sites.ts';
import { createPassed } from './questions/passed.ts';
import { createToday } from './questions/today.ts';
import { createRegister, type Question, readersOf } from './register.ts';
import { createView, type Questions } from './view.ts';
import { askAgain } from './ask-again.ts';
import type { Asking } from './asking.ts';

/** Collects the questions of one drawing of a page. */
export interface Recorder {
	readonly asked: Set<Question>;
	/** Stands for the state of the store when the drawing began. */
	readonly epoch: object;
}

/** What an entry of the log did. */
export interface Applied {
	readonly change: Change;
	/** Pages that read something which is now different. */
	readonly touched: readonly PageName[];
}

/** All published documents, typed and indexed, and which page read what. */
export interface Store {
	/** Place in the log of the last entry applied; 0 before the first. */
	readonly seq: number;
	/** The clock, as an instant. */
	readonly now: string;
	/** How many documents are published, and how many questions are kept for the pages recorded. */
	readonly size: { readonly documents: number; readonly questions: number };
	/** Applies the next entry. Throws, and changes nothing, when `entry.seq` is not the one that follows. */
	apply(entry: LogEntry): Applied;
	/** Moves the clock to an instant that is not before the present one; answers the pages that changed by themselves. */
	advance(now: string): readonly PageName[];
	/** The instant at which a page may change by itself; undefined when none will. May be early, never late. */
	nextBoundary(): string | undefined;
	/** A document, outside of any page. */
	document(reference: Reference): Published | undefined;
	/** Documents of one type in no particular order, outside of any page. */
	documents(type: Published['type']): Iterable<Published>;
	recorder(): Recorder;
	/** The question that was asked of another store of the same documents, where a page was drawn for this one. */
	question(asking: Asking): Question;
	/** The documents as a page of `site` sees them. Without a recorder nothing is recorded. */
	view(options: { site: SiteKey; language: Language; recorder?: Recorder }): StoreView;
	/**
	 * Keeps what was asked while `page` was drawn, in place of what it asked before. False, and nothing kept, when the
	 * store has changed since the recorder was made: the page must be drawn again.
	 */
	record(page: PageName, recorder: Recorder): boolean;
	/** Forgets a page that is no more. */
	forget(page: PageName): void;
}

/** An empty store at `now`, an instant: the clock is an input, the store never reads another. */
export function createStore({ now }: { now: string }): Store {
	const clock = { now: Date.parse(now) };
	const documents = createDocuments();
	const register = createRegister();
	const catalogue = createCatalogue(documents, clock);
	const ground = { documents, catalogue, register, clock };
	const pages = createPages();
	const questions: Questions = {
		single: createSingle(ground),
		sites: createSites(ground),
		lists: createLists(ground),
		links: createLinks(ground),
		related: createRelated(ground),
		counts: createCounts(ground),
		today: createToday(ground),
		passed: createPassed(ground),
		group: (parts) => register.group(parts),
	};
	let seq = 0;
	/** Stands for the documents and the clock as they are now. */
	let epoch = {};

	function pagesOf(report: (take: Report) => void): PageName[] {
		const changed = new Set<Question>();
		report((question) => changed.add(question));
		const touched = new Set([...changed].flatMap((question) => [...readersOf(question)]));
		return [...touched].flatMap((page) => pages.name(page) ?? []);
	}

	function concern(change: Change, moves: readonly Move[]): PageName[] {
		return pagesOf((report) => {
			questions.single.concern(change, report);
			questions.sites.concern(change, report);
			questions.links.concern(change, report);
			questions.counts.concern(change, report);
			questions.lists.concern(moves, change, report);
			questions.related.concern({ change, moves }, report);
		});
	}

	function begin(): void {
		epoch = {};
		register.sweep();
	}

	function apply(entry: LogEntry): Applied {
		if (entry.seq !== seq + 1) {
			throw new Error(
				`The log jumps from entry ${seq} to entry ${entry.seq}: entry ${seq + 1} was expected. ` +
					'Read the log again from there. The published documents have not been changed.',
			);
		}
		seq = entry.seq;
		const change = changeOf(entry, documents.get(subjectOf(entry)));
		if (change.fields.size === 0) return { change, touched: [] };
		begin();
		documents.put(change);
		return { change, touched: concern(change, catalogue.put(change)) };
	}

	function advance(instant: string): PageName[] {
		const next = Date.parse(instant);
		if (!(next >= clock.now)) {
			throw new Error(
				`The clock cannot go back from ${new Date(clock.now).toISOString()} to ${instant}. Nothing has been changed.`,
			);
		}
		begin();
		clock.now = next;
		return pagesOf((report) => {
			questions.lists.concern(catalogue.advance(), undefined, report);
			questions.today.concern(report);
			questions.passed.concern(report);
		});
	}

	function nextBoundary(): string | undefined {
		const next = Math.min(
			catalogue.nextBoundary() ?? Infinity,
			questions.today.nextBoundary() ?? Infinity,
			questions.passed.nextBoundary() ?? Infinity,
		);
		return next === Infinity ? undefined : new Date(next).toISOString();
	}

	function askOf(recorder: Recorder | undefined): Ask {
		return (question) => recorder?.asked.add(question);
	}

	return {
		get seq() {
			return seq;
		},
		get now() {
			return new Date(clock.now).toISOString();
		},
		get size() {
			return { documents: documents.size, questions: register.questions };
		},
		apply,
		advance,
		nextBoundary,
		document: (reference) => documents.get(reference),
		documents: (type) => documents.ofType(type).values(),
		recorder: () => ({ asked: new Set(), epoch }),
		view: ({ site, language, recorder }) =>
			createView(questions, { site, language, ask: askOf(recorder), epoch }),
		question: (asking) => askAgain(questions, asking),
		record(page, recorder) {
			if (recorder.epoch !== epoch) return false;
			register.record(pages.number(page), recorder.asked);
			return true;
		},
		forget(page) {
			register.record(pages.number(page), []);
			pages.forget(page);
		},
	};
}
