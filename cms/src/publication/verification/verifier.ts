import type { Published } from '@portolano/content-models';
import type { Subject } from '../log/subject.ts';
import { callPublisher } from '../publisher-client.ts';
import { verdictIn } from './preview-answer.ts';
import type { Verdict } from './verdict.ts';

/** The longest that a publication waits for the publisher. */
const timeoutMs = 2000;

/** A publisher that did not answer is not called again for so long: each of many saves would wait for it. */
const pauseMs = 10_000;

/** A change with which the pages are checked. */
export type DraftOfPage = { action: 'publish'; document: Published } | ({ action: 'withdraw' } & Subject);

/** Lets the publisher check the own pages of documents before they are published. */
export class Verifier {
	#pausedUntil = 0;

	/** Whether the publisher did not answer a moment ago. */
	get isPaused(): boolean {
		return performance.now() < this.#pausedUntil;
	}

	/**
	 * Returns the verdict on all own pages of the document, as they are with `drafts`, itself among them; waits two seconds at
	 * most.
	 */
	async verify(
		document: Published,
		drafts: readonly DraftOfPage[] = [{ action: 'publish', document }],
	): Promise<Verdict> {
		const end = performance.now() + timeoutMs;
		try {
			return await verdictOn(document, drafts, () => Math.max(1, end - performance.now()));
		} catch (error) {
			// It is down, late or of another version: what it would say is unknown, and the save goes on.
			this.#pausedUntil = performance.now() + pauseMs;
			return { kind: 'unknown', why: error instanceof Error ? error.message : String(error) };
		}
	}
}

async function verdictOn(
	document: Published,
	drafts: readonly DraftOfPage[],
	timeLeft: () => number,
): Promise<Verdict> {
	const { type, id, owner: site } = document;
	const preview = async (page: object) => {
		const body = { site, drafts, ...page };
		return verdictIn(await callPublisher('POST /preview', { body, timeoutMs: timeLeft() }));
	};
	const { verdict, paths } = await preview({ document: { type, id } });
	if (verdict.kind !== 'fit') return verdict;
	for (const path of paths) {
		const other = await preview({ path });
		if (other.verdict.kind !== 'fit') return other.verdict;
	}
	return verdict;
}
