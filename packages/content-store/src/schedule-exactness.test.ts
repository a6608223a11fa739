import { type DocumentEntry, type LogEntry, type Published, subjectOf } from '@portolano/content-models';
import { buildNews, buildSite, cancel, inItalian, publish, to, withdraw } from '@portolano/test-kit';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { StoreView } from './store-view.ts';
import { createStore, type Store } from './store.ts';

/** A quarter of an hour before midnight in Rome. */
const start = Date.parse('2026-11-22T22:45:00.000Z');
const at = (minutes: number) => new Date(start + minutes * 60_000).toISOString();
const ids = ['1', '2', '3', '4'];

type PublicationDays = Pick<Published<'news'>, 'publishedFrom' | 'publishedUntil'>;

interface Appended {
	members: { id: string; title: string | undefined; date: number; days: PublicationDays }[];
	/** Minutes by which the clock of the CMS moves before: backwards too. */
	ticks: number;
	/** Minutes until the effect; none: at once. */
	delay: number | undefined;
}

type Deed = Appended | { cancels: number; ticks: number };

const member = fc.record({
	id: fc.constantFrom(...ids),
	title: fc.option(fc.constantFrom('Mare', 'Porto', 'Èra', 'Acqua'), { nil: undefined }),
	date: fc.integer({ min: 0, max: 40 }),
	days: fc.constantFrom<PublicationDays>(
		{},
		{ publishedFrom: '2026-11-23' },
		{ publishedUntil: '2026-11-22' },
	),
});
const ticks = fc.integer({ min: -10, max: 15 });
const deed: fc.Arbitrary<Deed> = fc.oneof(
	{
		weight: 4,
		arbitrary: fc.record({
			members: fc.array(member, { minLength: 1, maxLength: 3 }),
			ticks,
			delay: fc.option(fc.integer({ min: -5, max: 40 }), { nil: undefined }),
		}),
	},
	{ weight: 1, arbitrary: fc.record({ cancels: fc.integer({ min: 1, max: 20 }), ticks }) },
);

function entriesOf({ members, delay }: Appended, after: number, clock: number): DocumentEntry[] {
	const time = {
		at: at(clock),
		...(delay !== undefined && { effectiveAt: at(clock + delay) }),
		...(members.length > 1 && { group: { id: `g${after}`, size: members.length } }),
	};
	return members.map(({ id, title, date, days }, index) => {
		const seq = after + index + 1;
		if (title === undefined) return withdraw(seq, to('news', id), time);
		return publish(seq, buildNews({ id, title: inItalian(title), date: at(date), ...days }), time);
	});
}

function logOf(deeds: readonly Deed[]): LogEntry[] {
	const log: LogEntry[] = [publish(1, buildSite(), { at: at(0) })];
	let clock = 0;
	for (const deed of deeds) {
		clock += deed.ticks;
		if ('cancels' in deed) log.push(cancel(log.length + 1, deed.cancels, at(clock)));
		else log.push(...entriesOf(deed, log.length, clock));
	}
	return log;
}

function isSeen({ publishedFrom, publishedUntil }: PublicationDays, now: number): boolean {
	const midnight = Date.parse('2026-11-22T23:00:00.000Z');
	return now < midnight ? publishedFrom === undefined : publishedUntil === undefined;
}

/** The state by its definition: see `schedule.ts` and `lifetimes.ts`. Whole groups alone are given to it. */
function currentByDefinition(log: readonly LogEntry[], now: number): Map<string, Published> {
	const logTimes = log.map((_, index) =>
		Math.max(...log.slice(0, index + 1).map((entry) => Date.parse(entry.at))),
	);
	const logTimeOf = (seq: number) => logTimes[seq - 1] ?? NaN;
	const entries = log
		.filter((entry) => entry.action !== 'cancel')
		.filter((entry) => subjectOf(entry).type === 'news');
	const timed = entries.map((entry) => {
		const members = entry.group ? entries.filter(({ group }) => group?.id === entry.group?.id) : [entry];
		const logTime = Math.max(...members.map(({ seq }) => logTimeOf(seq)));
		const asked = entry.effectiveAt === undefined ? -Infinity : Date.parse(entry.effectiveAt);
		const effect = Math.max(asked, logTime);
		const isCancelled = log.some(
			(other) =>
				other.action === 'cancel' &&
				members.some(({ seq }) => seq === other.cancels && seq < other.seq) &&
				logTimeOf(other.seq) < effect,
		);
		return { entry, effect, isInEffect: effect === logTime || effect <= now, isCancelled };
	});
	const inEffect = timed.filter(({ isInEffect, isCancelled }) => isInEffect && !isCancelled);
	const ordered = inEffect.toSorted(
		(one, other) => one.effect - other.effect || one.entry.seq - other.entry.seq,
	);
	const current = new Map<string, Published>();
	for (const { entry } of ordered) {
		const { id } = subjectOf(entry);
		const document = entry.action === 'publish' ? entry.document : undefined;
		if (document?.type === 'news' && isSeen(document, now)) current.set(id, document);
		else current.delete(id);
	}
	return current;
}

const newest = { by: 'date', direction: 'descending' } as const;
const pages: Record<string, (view: StoreView) => unknown> = {
	list: (view) => view.list({ type: 'news', select: ['title'], order: newest }).items,
	coming: (view) => view.count('news', { date: { after: 'now' } }),
	...Object.fromEntries(ids.map((id) => [id, (view: StoreView) => view.whole(to('news', id))])),
};

function render(store: Store, path: string): string {
	const recorder = store.recorder();
	const answer = pages[path]?.(store.view({ site: 'portale', language: 'it', recorder }));
	expect(store.record({ site: 'portale', path }, recorder)).toBe(true);
	return JSON.stringify(answer);
}

function renderAll(store: Store): Map<string, string> {
	return new Map(Object.keys(pages).map((path) => [path, render(store, path)]));
}

function built(log: readonly LogEntry[], now: string): Store {
	const store = createStore({ now });
	for (const entry of log) store.apply(entry);
	return store;
}

/** Groups are appended in one transaction, so a follower sees all of one or nothing in the end. */
function isWhole(log: readonly LogEntry[]): boolean {
	const last = log.at(-1);
	if (!last || last.action === 'cancel' || !last.group) return true;
	const { id, size } = last.group;
	return log.filter((entry) => entry.action !== 'cancel' && entry.group?.id === id).length === size;
}

test('whenever the log is read, the documents are those of the definition and of a store built at once', () => {
	fc.assert(
		fc.property(
			fc.array(deed, { maxLength: 12 }),
			fc.array(fc.record({ reads: fc.nat(4), minutes: fc.nat(12) }), { maxLength: 16 }),
			(deeds, steps) => {
				const log = logOf(deeds);
				const store = createStore({ now: at(0) });
				let rendered = renderAll(store);
				for (const { reads, minutes } of [...steps, { reads: log.length, minutes: 60 }]) {
					const boundary = store.nextBoundary();
					const next = new Date(Date.parse(store.now) + minutes * 60_000).toISOString();
					const advanced = store.advance(next);
					if (advanced.changes.length > 0) expect(boundary !== undefined && boundary <= next).toBe(true);
					const applied = log.slice(store.seq, store.seq + reads).map((entry) => store.apply(entry));
					const touched = new Set(
						[advanced, ...applied].flatMap((one) => one.touched.map(({ path }) => path)),
					);

					const known = log.slice(0, store.seq);
					const reference = built(known, store.now);
					const documents = new Map([...store.documents('news')].map((document) => [document.id, document]));
					if (isWhole(known)) expect(documents).toEqual(currentByDefinition(known, Date.parse(store.now)));
					const answers = renderAll(reference);
					for (const [path, answer] of answers)
						if (answer !== rendered.get(path)) expect(touched, `${path} changed`).toContain(path);
					rendered = renderAll(store);
					expect(rendered).toEqual(answers);
				}
			},
		),
		{ numRuns: 250 },
	);
}, 60_000);
