import type { Asking } from './asking.ts';
import { entryOf } from './documents.ts';

/** Something that pages ask. Pages of all sites that ask the same share it. */
export interface Question {
	readonly id: number;
	readonly asking: Asking;
	/** Pages that asked it when they were last rendered. */
	readonly readers: Set<number>;
	/** Questions that stand for this one and others: their readers read it too. */
	readonly groups: Set<Question>;
	/** Drops what is kept to answer it. */
	readonly forget: () => void;
}

/** Which page asked what. Pages and questions are numbers, so 100,000 recordings stay small. */
export interface Register {
	open(asking: Asking, forget: () => void): Question;
	/** The question that stands for all of `parts`: what thousands of pages ask together is recorded once for each page. */
	group(parts: ReadonlySet<Question>): Question;
	/** Replaces what `page` asked. */
	record(page: number, questions: Iterable<Question>): void;
	/** Forgets questions that no page asks any more. */
	sweep(): void;
	readonly questions: number;
}

/** Pages that asked the question, by itself or with others. */
export function* readersOf({ readers, groups }: Question): Generator<number> {
	yield* readers;
	for (const group of groups) yield* readersOf(group);
}

export function createRegister(): Register {
	const groups = new Map<string, Question>();
	const questions = new Map<number, Question>();
	const asked = new Map<number, Uint32Array>();
	const unread = new Set<Question>();
	let last = 0;

	function open(asking: Asking, forget: () => void): Question {
		const question: Question = { id: ++last, asking, readers: new Set(), groups: new Set(), forget };
		questions.set(question.id, question);
		unread.add(question);
		return question;
	}

	function noteUnread(question: Question | undefined): void {
		if (question?.readers.size === 0 && question.groups.size === 0) unread.add(question);
	}

	function group(parts: ReadonlySet<Question>): Question {
		const name = [...parts]
			.map(({ id }) => id)
			.toSorted((a, b) => a - b)
			.join();
		return entryOf(groups, name, () => {
			const asking = { kind: 'group', parts: [...parts].map((part) => part.asking) } as const;
			const made = open(asking, () => {
				groups.delete(name);
				for (const part of parts) {
					part.groups.delete(made);
					noteUnread(part);
				}
			});
			for (const part of parts) {
				part.groups.add(made);
				unread.delete(part);
			}
			return made;
		});
	}

	function join(page: number, id: number): void {
		const question = questions.get(id);
		question?.readers.add(page);
		if (question) unread.delete(question);
	}

	function leave(page: number, id: number): void {
		const question = questions.get(id);
		question?.readers.delete(page);
		noteUnread(question);
	}

	function record(page: number, asks: Iterable<Question>): void {
		const next = new Set<number>();
		for (const { id } of asks) next.add(id);
		for (const id of asked.get(page) ?? []) if (!next.has(id)) leave(page, id);
		for (const id of next) join(page, id);
		if (next.size === 0) asked.delete(page);
		else asked.set(page, Uint32Array.from(next));
	}

	function sweep(): void {
		// A group that goes may leave its parts unread: they join the set under way and go too.
		for (const question of unread) {
			questions.delete(question.id);
			question.forget();
		}
		unread.clear();
	}

	return {
		open,
		group,
		record,
		sweep,
		get questions() {
			return questions.size;
		},
	};
}
