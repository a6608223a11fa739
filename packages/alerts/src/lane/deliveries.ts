import { appendFileSync, readFileSync } from 'node:fs';
import { documentId, siteKey } from '@portolano/content-models';
import { replaceFile } from '@portolano/follower';
import { z } from 'zod';

const instant = z.iso.datetime();

/** How far an alert has got on one site. */
const siteDelivery = z.strictObject({
	key: siteKey,
	/** When the files of the site had it, or no longer had it. */
	writtenAt: instant.optional(),
	/** When a page of the site, fetched without JavaScript, showed it, or no longer did. */
	seenAt: instant.optional(),
	/** Why it isn't written or seen. */
	error: z.string().optional(),
});

export type SiteDelivery = Readonly<z.infer<typeof siteDelivery>>;

const delivery = z.strictObject({
	id: documentId,
	/** Of the version that was delivered. */
	updatedAt: instant,
	sites: z.array(siteDelivery).readonly(),
});

/** How far the last change of an alert has got: its publication, update, beginning, end or withdrawal. */
export type Delivery = Readonly<z.infer<typeof delivery>>;

/** Alerts remembered. */
const MOST = 500;

const lineOf = (one: Delivery): string => `${JSON.stringify(one)}\n`;

function parsed(line: string): Delivery[] {
	try {
		const { success, data } = delivery.safeParse(JSON.parse(line));
		return success ? [data] : [];
	} catch {
		// A crash left half a line.
		return [];
	}
}

function deliveriesIn(file: string): Delivery[] {
	try {
		return readFileSync(file, 'utf8').split('\n').flatMap(parsed);
	} catch {
		// There is none yet, or it can't be read: what was delivered is then found out again.
		return [];
	}
}

/** Whether every page showed what was delivered. */
export const isComplete = ({ sites }: Delivery): boolean => sites.every(({ seenAt }) => seenAt !== undefined);

/** Remembers the deliveries of the last alerts; those that are complete also over a restart. */
export class Deliveries {
	readonly #file: string;
	readonly #deliveries = new Map<string, Delivery>();

	/** `file` has one delivery on each line; the last of an alert counts. */
	constructor(file: string) {
		this.#file = file;
		for (const one of deliveriesIn(file)) this.begin(one);
		this.#save(() => replaceFile(file, [...this.#deliveries.values()].map(lineOf).join('')));
	}

	of(id: string): Delivery | undefined {
		return this.#deliveries.get(id);
	}

	begin(delivery: Delivery): void {
		this.#deliveries.delete(delivery.id);
		this.#deliveries.set(delivery.id, delivery);
		const [oldest] = this.#deliveries.keys();
		if (this.#deliveries.size > MOST && oldest !== undefined) this.#deliveries.delete(oldest);
	}

	/** Notes what is known about one site. */
	note(id: string, site: SiteDelivery): void {
		const delivery = this.#deliveries.get(id);
		if (!delivery) return;
		const sites = delivery.sites.map((one) => (one.key === site.key ? site : one));
		this.#deliveries.set(id, { ...delivery, sites });
	}

	/** Keeps the delivery of an alert for the next start, if it is complete. */
	keep(id: string): void {
		const one = this.#deliveries.get(id);
		if (one && isComplete(one)) this.#save(() => appendFileSync(this.#file, lineOf(one)));
	}

	#save(write: () => void): void {
		try {
			write();
		} catch {
			// The disk is full: after a restart pages are fetched again, and the times are those of then.
		}
	}
}
