import type { LogEntry, Reference, SiteKey } from '@portolano/content-models';

export type Withdrawal = Extract<LogEntry, { action: 'withdraw' }>;

const keyOf = ({ type, id }: Reference) => `${type}/${id}`;

/** The last withdrawal of each document, and the sites that are concerned by a document and its successors. */
export class Withdrawals {
	readonly #last = new Map<string, Withdrawal>();
	/** Sites with a former address that leads to the subject, or to a document which it replaces. */
	readonly #watching = new Map<string, Set<SiteKey>>();

	/** Returns the last withdrawal of a document. */
	of(subject: Reference): Withdrawal | undefined {
		return this.#last.get(keyOf(subject));
	}

	/** Returns the sites that watch the subject. */
	sitesWatching(subject: Reference): ReadonlySet<SiteKey> {
		return this.#watching.get(keyOf(subject)) ?? new Set();
	}

	/** Notes a withdrawal; the sites that watch the document watch its successor too. */
	note(entry: Withdrawal): void {
		this.#last.set(keyOf(entry), entry);
		const { successor } = entry;
		if (!successor) return;
		for (const site of this.sitesWatching(entry)) this.watch(successor, site);
	}

	/** Makes a site watch a document and the successors of a withdrawn one. */
	watch(subject: Reference, site: SiteKey): void {
		const key = keyOf(subject);
		const sites = this.#watching.get(key) ?? new Set();
		if (sites.has(site)) return;
		this.#watching.set(key, sites.add(site));
		const successor = this.#last.get(key)?.successor;
		if (successor) this.watch(successor, site);
	}
}
