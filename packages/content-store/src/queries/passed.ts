import type { RecordedQuery, RecordQuery, ReportQuery } from '../recorded-query.ts';
import { Timeline } from '../timeline.ts';
import type { QueryContext } from './query-context.ts';

/** Queries for whether an instant has come. */
export class PassedQueries {
	readonly #context: QueryContext;
	readonly #byInstant = new Map<string, RecordedQuery>();
	readonly #timeline = new Timeline<string>();

	constructor(context: QueryContext) {
		this.#context = context;
	}

	read(record: RecordQuery, instant: string): boolean {
		record(this.#byInstant.get(instant) ?? this.#open(instant));
		return Date.parse(instant) <= this.#context.clock.now;
	}

	/** Must be called after the clock has moved. */
	concern(report: ReportQuery): void {
		for (const instant of this.#timeline.due(this.#context.clock.now)) {
			const query = this.#byInstant.get(instant);
			if (query) report(query);
		}
	}

	/** Returns the next recorded instant (milliseconds since 1970), even if no page reads it any more. */
	nextBoundary(): number | undefined {
		return this.#timeline.next();
	}

	#open(instant: string): RecordedQuery {
		const { register, clock } = this.#context;
		const query = register.open({ kind: 'passed', instant }, () => this.#byInstant.delete(instant));
		this.#byInstant.set(instant, query);
		if (Date.parse(instant) > clock.now) this.#timeline.add(Date.parse(instant), instant);
		return query;
	}
}
