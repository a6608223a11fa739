import type { SiteKey } from '@portolano/content-models';

/** How far an alert has got on one site; instants in ISO form. */
export interface SiteDelivery {
	readonly key: SiteKey;
	/** When the files of the site had it, or no longer had it. */
	readonly writtenAt?: string;
	/** When a page of the site, fetched without JavaScript, showed it, or no longer did. */
	readonly seenAt?: string;
	/** Why it isn't written or seen. */
	readonly error?: string;
}

/** How far the last change of an alert has got: its publication, update, beginning, end or withdrawal. */
export interface Delivery {
	readonly id: string;
	/** Of the version that was delivered. */
	readonly updatedAt: string;
	readonly sites: readonly SiteDelivery[];
}

/** Alerts remembered. */
const MOST = 500;

/** Remembers the deliveries of the last alerts. */
export class Deliveries {
	readonly #deliveries = new Map<string, Delivery>();

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
}
