import type { Asking } from './asking.ts';

/** Something that pages ask. Pages of all sites that ask the same share it. */
export interface Question {
	readonly id: number;
	readonly asking: Asking;
	/** Pages that asked it when they were last drawn. */
	readonly readers: Set<number>;
	/** Drops what is kept to answer it. */
	readonly forget: () => void;
}

/** Which page asked what. Pages and questions are numbers, so 100,000 recordings stay small. */
export interface Register {
	open(asking: Asking, forget: () => void): Question;
	/** Replaces what `page` asked. */
	record(page: number, questions: Iterable<Question>): void;
	/** Forgets questions that no page asks any more. */
	sweep(): void;
	readonly questions: number;
}

export function createRegister(): Register {
	const questions = new Map<number, Question>();
	const asked = new Map<number, Uint32Array>();
	const unread = new Set<Question>();
	let last = 0;

	function open(asking: Asking, forget: () => void): Question {
		const question: Question = { id: ++last, asking, readers: new Set(), forget };
		questions.set(question.id, question);
		unread.add(question);
		return question;
	}

	function join(page: number, id: number): void {
		const question = questions.get(id);
		question?.readers.add(page);
		if (question) unread.delete(question);
	}

	function leave(page: number, id: number): void {
		const question = questions.get(id);
		question?.readers.delete(page);
		if (question?.readers.size === 0) unread.add(question);
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
		for (const question of unread) {
			questions.delete(question.id);
			question.forget();
		}
		unread.clear();
	}

	return {
		open,
		record,
		sweep,
		get questions() {
			return questions.size;
		},
	};
}
