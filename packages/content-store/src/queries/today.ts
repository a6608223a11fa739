import { dayInRome, endOfDay } from '@portolano/content-models';
import type { RecordedQuery, RecordQuery, ReportQuery } from '../recorded-query.ts';
import type { QueryContext } from './query-context.ts';

/** The query for the calendar day. */
export class TodayQuery {
	readonly #context: QueryContext;
	#recorded: RecordedQuery | undefined;
	#answer: string;

	constructor(context: QueryContext) {
		this.#context = context;
		this.#answer = dayInRome(context.clock.now);
	}

	read(record: RecordQuery): string {
		this.#recorded ??= this.#context.register.open({ kind: 'today' }, () => {
			this.#recorded = undefined;
		});
		record(this.#recorded);
		return this.#answer;
	}

	/** Must be called after the clock has moved. */
	concern(report: ReportQuery): void {
		const next = dayInRome(this.#context.clock.now);
		if (next !== this.#answer && this.#recorded) report(this.#recorded);
		this.#answer = next;
	}

	/** Returns the next midnight in Rome (milliseconds since 1970) when a page reads the day; otherwise undefined. */
	nextBoundary(): number | undefined {
		return this.#recorded && endOfDay(this.#answer);
	}
}
