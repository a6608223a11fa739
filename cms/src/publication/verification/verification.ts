import { AsyncLocalStorage } from 'node:async_hooks';
import { pageTypes, type Published } from '@portolano/content-models';
import { APIError } from 'payload';
import type { Verdict } from './verdict.ts';
import { type DraftOfPage, Verifier } from './verifier.ts';

/** A save that meets other documents again and again, as others save them, goes on unverified after so many. */
const roundsMax = 5;

const verifier = new Verifier();

export const notYetVerifiedName = 'NotYetVerified';

/** Undoes the save, so that no transaction is open while the publisher checks the page. It is then done again. */
class NotYetVerified extends APIError {
	constructor() {
		super(
			'Non salvato: la pagina non è stata verificata. Salva di nuovo. Nulla è cambiato.',
			503,
			undefined,
			true,
		);
		this.name = notYetVerifiedName;
	}
}

/** The document without what differs from one try of a save to the next. */
function digestOf(document: Published): string {
	const instants = { publishedAt: '', updatedAt: '', revisedAt: undefined, changes: undefined };
	return JSON.stringify({ ...document, id: '', ...instants });
}

/** What is known of the pages that one save publishes, over all its tries. */
class Verification {
	readonly #verdicts = new Map<string, Verdict>();
	#waiting: Published | undefined;
	#rounds = 0;

	/** @throws NotYetVerified when the publisher has yet to check the document. */
	verdictOn(document: Published): Verdict {
		const known = this.#verdicts.get(digestOf(document));
		if (known) return known;
		if (verifier.isPaused) return { kind: 'unknown', why: 'it did not answer a moment ago' };
		if (this.#rounds >= roundsMax) return { kind: 'unknown', why: `the document changed ${roundsMax} times` };
		this.#waiting = document;
		throw new NotYetVerified();
	}

	/** Lets the publisher check what the last try waits for. Returns whether it was waiting. */
	async settle(): Promise<boolean> {
		const document = this.#waiting;
		if (!document) return false;
		this.#waiting = undefined;
		this.#rounds += 1;
		this.#verdicts.set(digestOf(document), await verifier.verify(document));
		return true;
	}
}

declare global {
	var portolanoVerification: AsyncLocalStorage<Pick<Verification, 'verdictOn'>> | undefined;
}

// Next bundles the routes, which begin a verification, and `instrumentation.ts`, whose hooks need it, separately: each has
// its own copy of this module (https://github.com/vercel/next.js/issues/87614), and both need the same storage.
const running = (globalThis.portolanoVerification ??= new AsyncLocalStorage());

/**
 * Makes a save, and makes it again once the publisher has checked the pages that it publishes. Payload opens its
 * transaction before any hook: only by a try that is undone is it known, without one, what will be published.
 * @param save opens its own transaction, and has no effects outside it that must not happen twice.
 */
export async function withVerification<Result>(save: () => Promise<Result>): Promise<Result> {
	const verification = new Verification();
	for (;;) {
		const [outcome] = await Promise.allSettled([running.run(verification, save)]);
		if (await verification.settle()) continue;
		if (outcome.status === 'rejected') throw outcome.reason;
		return outcome.value;
	}
}

/** Whether the publisher checks the document before its publication: an alert never waits. */
const hasPages = ({ type }: Published) => type !== 'alert' && pageTypes.some((one) => one === type);

/**
 * Returns what the publisher's checks would make of the document; undefined for an alert, which never waits, for a type
 * without pages, and in a save that can't be made again.
 * @throws NotYetVerified in the first try of {@link withVerification}.
 */
export function verdictOn(document: Published): Verdict | undefined {
	return hasPages(document) ? running.getStore()?.verdictOn(document) : undefined;
}

/** Returns what the publisher's checks would make of a document that changes together with others. */
export async function verdictAmong(
	document: Published,
	drafts: readonly DraftOfPage[],
): Promise<Verdict | undefined> {
	if (!hasPages(document)) return undefined;
	if (verifier.isPaused) return { kind: 'unknown', why: 'it did not answer a moment ago' };
	return verifier.verify(document, drafts);
}
