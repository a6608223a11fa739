import type { Language, LogEntry, Published, Reference, SiteKey } from '@portolano/content-models';
import { subjectOf } from '@portolano/content-models';
import { createCatalogue, type Move } from './catalogue.ts';
import { appearance, type Change, changeOf } from './changes.ts';
import type { StoreView } from './contract.ts';
import { createDocuments, nameOf } from './documents.ts';
import { freeze } from './freeze.ts';
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

/** Collects the questions of one rendering of a page. */
export interface Recorder {
	readonly asked: Set<Question>;
	/** Stands for the state of the store when the rendering began. */
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
	/**
	 * Holds a document back: no page sees it any more, as if it were not published, but its own (`showing` of
	 * {@link view}). Answers the pages that saw it. It is for documents whose own page could not be put online: nothing
	 * may lead there. Nothing happens when it is held, or not published.
	 */
	hold(reference: Reference): readonly PageName[];
	/** Lets a document that was held be seen again; answers the pages that see it now. */
	unhold(reference: Reference): readonly PageName[];
	/** Documents that are held. */
	readonly held: readonly Reference[];
	/** A document, held or not, outside of any page. */
	document(reference: Reference): Published | undefined;
	/** Documents of one type, held or not, in no particular order, outside of any page. */
	documents(type: Published['type']): Iterable<Published>;
	recorder(): Recorder;
	/** The question that was asked of another store of the same documents, where a page was rendered for this one. */
	question(asking: Asking): Question;
	/**
	 * The documents as a page of `site` sees them. Without a recorder nothing is recorded. `showing` is the document whose
	 * own page it is.
	 */
	view(options: {
		site: SiteKey;
		language: Language;
		recorder?: Recorder;
		showing?: Reference | undefined;
	}): StoreView;
	/**
	 * Keeps what was asked while `page` was rendered, in place of what it asked before. False, and nothing kept, when the
	 * store has changed since the recorder was made: the page must be rendered again.
	 */
	record(page: PageName, recorder: Recorder): boolean;
	/** Forgets a page that is no more. */
	forget(page: PageName): void;
}

/** An empty store at `now`, an instant: the clock is an input, the store never reads another. */
export function createStore({ now }: { now: string }): Store {
	const clock = { now: Date.parse(now) };
	const documents = createDocuments();
	const held = new Map<string, Published>();
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
		const change = changeOf(entry, anyDocument(subjectOf(entry)));
		if (change.fields.size === 0) return { change, touched: [] };
		begin();
		if (held.has(nameOf(change))) return { change, touched: replaceHeld(change) };
		return { change, touched: put(change) };
	}

	function put(change: Change): PageName[] {
		documents.put(change);
		return concern(change, catalogue.put(change));
	}

	/** Of a document that is held its own page alone sees what changes. */
	function replaceHeld(change: Change): PageName[] {
		if (change.after) held.set(nameOf(change), freeze(change.after));
		else held.delete(nameOf(change));
		return pagesOf((report) => questions.single.concern(change, report));
	}

	function anyDocument(reference: Reference): Published | undefined {
		return documents.get(reference) ?? held.get(nameOf(reference));
	}

	function hold(reference: Reference): PageName[] {
		const document = documents.get(reference);
		if (!document) return [];
		begin();
		held.set(nameOf(reference), document);
		return put(appearance(document, false));
	}

	function unhold(reference: Reference): PageName[] {
		const document = held.get(nameOf(reference));
		if (!document) return [];
		begin();
		held.delete(nameOf(reference));
		return put(appearance(document, true));
	}

	function* allOfType(type: Published['type']): Generator<Published> {
		yield* documents.ofType(type).values();
		for (const document of held.values()) if (document.type === type) yield document;
	}

	function viewOf({ site, language, recorder, showing }: Parameters<Store['view']>[0]): StoreView {
		const own = showing && held.get(nameOf(showing));
		return createView(questions, { site, language, ask: askOf(recorder), epoch, own });
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
			return { documents: documents.size + held.size, questions: register.questions };
		},
		apply,
		advance,
		nextBoundary,
		hold,
		unhold,
		get held() {
			return [...held.values()].map(({ type, id }) => ({ type, id }));
		},
		document: anyDocument,
		documents: allOfType,
		recorder: () => ({ asked: new Set(), epoch }),
		view: viewOf,
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
