import type { Published } from '@portolano/content-models';
import type { StoreUpdate } from '@portolano/content-store';

type Alert = Published<'alert'>;

/** An alert with all that was published of it since its first publication, or since it was published again. */
export interface AlertHistory {
	/** The oldest first. */
	readonly versions: readonly [Alert, ...Alert[]];
	/** When it was withdrawn, an ISO instant. */
	readonly withdrawnAt?: string;
}

/** Returns the last published state of an alert. */
export const lastVersion = ({ versions: [first, ...later] }: AlertHistory): Alert => later.at(-1) ?? first;

/** Returns the end of an alert, in milliseconds since 1970: that published, or its withdrawal. */
export function endOf(history: AlertHistory): number {
	const end = Date.parse(lastVersion(history).end);
	return history.withdrawnAt === undefined ? end : Math.min(end, Date.parse(history.withdrawnAt));
}

/** Returns the beginning of an alert, in milliseconds since 1970. */
export const startOf = (history: AlertHistory): number => Date.parse(lastVersion(history).start);

/** The alerts that were ever published, by id: withdrawn ones too, since feeds tell that they are over. */
export class AlertHistories {
	readonly #histories = new Map<string, AlertHistory>();

	get all(): readonly AlertHistory[] {
		return [...this.#histories.values()];
	}

	of(id: string): AlertHistory | undefined {
		return this.#histories.get(id);
	}

	/** Notes what a store has changed at `at`, an ISO instant. Returns the ids of the alerts among it. */
	note({ changes }: Pick<StoreUpdate, 'changes'>, at: string): string[] {
		return changes.flatMap(({ type, id, after }) => {
			if (type !== 'alert') return [];
			if (after?.type === 'alert') this.#publish(after);
			else this.#withdraw(id, at);
			return [id];
		});
	}

	#publish(alert: Alert): void {
		const known = this.#histories.get(alert.id);
		const isAnew = !known || known.withdrawnAt !== undefined;
		this.#histories.set(alert.id, { versions: isAnew ? [alert] : [...known.versions, alert] });
	}

	#withdraw(id: string, withdrawnAt: string): void {
		const known = this.#histories.get(id);
		if (known) this.#histories.set(id, { ...known, withdrawnAt });
	}
}
