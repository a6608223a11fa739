import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { timeInWords } from '../doctor/words.ts';
import { ExpectedError } from '../expected-error.ts';
import type { CmsAccount } from './cms-account.ts';
import { type DrillScope, drillAlert, lastsUntil, placeOf, requireOnePerson } from './drill-alert.ts';

const TRIES = 3;
const BETWEEN_TRIES_MS = 2_000;

/** Who rehearses, and who confirms where the body wants two people. */
export interface DrillAccounts {
	readonly account: CmsAccount;
	readonly second?: CmsAccount;
}

const outcome = z.object({ isProposed: z.boolean() });

/** The alert of a rehearsal, from its publication to its withdrawal. */
export class PublishedDrill {
	readonly id: string;
	/** When it was requested, an ISO instant. */
	readonly at: string;
	/** The same on the clock of `performance`. */
	readonly began: number;
	/** Milliseconds until the CMS had confirmed the publication. */
	readonly confirmedAfter: number;
	readonly #account: CmsAccount;
	#isThere = true;

	private constructor(account: CmsAccount, published: { id: string; at: number; began: number }) {
		this.#account = account;
		this.id = published.id;
		this.at = new Date(published.at).toISOString();
		this.began = published.began;
		this.confirmedAfter = Math.round(performance.now() - published.began);
	}

	/** @throws {ExpectedError} when the CMS refuses it, or can't be told to have taken it. */
	static async publish(
		{ account, second }: DrillAccounts,
		{ site, scope }: { site: string; scope: DrillScope },
	): Promise<PublishedDrill> {
		const place = { ...(await placeOf(account, site)), scope };
		if (!second) await requireOnePerson(account, site);
		const at = Date.now();
		try {
			return second
				? await PublishedDrill.#confirmed({ account, second }, drillAlert(place, at, 'draft'))
				: await PublishedDrill.#published(account, drillAlert(place, at, 'published'));
		} catch (cause) {
			if (cause instanceof ExpectedError) throw cause;
			throw new ExpectedError(
				'Il CMS non ha risposto alla pubblicazione dell’allerta di prova. Se l’ha pubblicata lo stesso, ' +
					`${endsByItself(at)}`,
				{ cause },
			);
		}
	}

	static async #published(account: CmsAccount, alert: object): Promise<PublishedDrill> {
		const [at, began] = [Date.now(), performance.now()];
		const { id } = await account.create('alert', alert);
		return new PublishedDrill(account, { id, at, began });
	}

	/** One prepares it, the other confirms it: from there on it is measured. */
	static async #confirmed(
		{ account, second }: Required<DrillAccounts>,
		alert: object,
	): Promise<PublishedDrill> {
		const { id, updatedAt: seen } = await account.create('alert', alert);
		try {
			const prepared = { path: '/alert-desk/draft', method: 'POST', body: { id, seen } } as const;
			const { isProposed } = outcome.parse(await account.request(prepared));
			const [at, began] = [Date.now(), performance.now()];
			if (isProposed) await second.request({ ...prepared, path: '/alert-desk/confirm' });
			return new PublishedDrill(account, { id, at, began });
		} catch (error) {
			await account.delete('alert', id);
			throw error;
		}
	}

	/** Takes the alert back. Returns the milliseconds until the CMS had confirmed it; undefined when it doesn't answer. */
	async withdraw(): Promise<number | undefined> {
		const began = performance.now();
		for (let tried = 0; this.#isThere && tried < TRIES; tried += 1) {
			if (tried > 0) await wait(BETWEEN_TRIES_MS);
			this.#isThere = await this.#account.delete('alert', this.id).then(
				() => false,
				() => true,
			);
		}
		return this.#isThere ? undefined : Math.round(performance.now() - began);
	}

	/** What has become of it, in Italian. */
	get fate(): string {
		return this.#isThere
			? `Il CMS non risponde: l’allerta di prova è ancora online, ma ${endsByItself(Date.parse(this.at))} Per toglierla prima: «Allerte» nel CMS.`
			: 'L’allerta di prova è stata eliminata.';
	}
}

const endsByItself = (at: number) => `finisce da sola alle ${timeInWords(lastsUntil(at))}.`;
