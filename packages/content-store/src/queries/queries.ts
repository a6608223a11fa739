import type { Move } from '../catalogue.ts';
import type { Change } from '../changes.ts';
import type { RecordedQuery, ReportQuery } from '../recorded-query.ts';
import { CountQueries } from './counts.ts';
import { LinkQueries } from './links.ts';
import { ListQueries } from './lists.ts';
import { PassedQueries } from './passed.ts';
import type { QueryContext, Step } from './query-context.ts';
import { RelatedQueries } from './related.ts';
import { SingleQueries } from './single.ts';
import { SiteQueries } from './sites.ts';
import { TodayQuery } from './today.ts';

/** All kinds of queries that a page can make. */
export class Queries {
	readonly single: SingleQueries;
	readonly sites: SiteQueries;
	readonly lists: ListQueries;
	readonly links: LinkQueries;
	readonly related: RelatedQueries;
	readonly counts: CountQueries;
	readonly today: TodayQuery;
	readonly passed: PassedQueries;
	readonly #context: QueryContext;

	constructor(context: QueryContext) {
		this.single = new SingleQueries(context);
		this.sites = new SiteQueries(context);
		this.lists = new ListQueries(context);
		this.links = new LinkQueries(context);
		this.related = new RelatedQueries(context);
		this.counts = new CountQueries(context);
		this.today = new TodayQuery(context);
		this.passed = new PassedQueries(context);
		this.#context = context;
	}

	/** Returns one query that represents all of `parts`. */
	group(parts: ReadonlySet<RecordedQuery>): RecordedQuery {
		return this.#context.register.group(parts);
	}

	/** Reports the queries whose answers a change affects. */
	concern(step: Step, report: ReportQuery): void {
		const { change, moves } = step;
		this.single.concern(change, report);
		this.sites.concern(change, report);
		this.links.concern(change, report);
		this.counts.concern(change, report);
		this.lists.concern(moves, change, report);
		this.related.concern(step, report);
	}

	/** Reports the queries affected by a change of a held-back document. */
	concernHeld(change: Change, report: ReportQuery): void {
		this.single.concern(change, report);
	}

	/** Reports the queries whose answers change with the clock. */
	concernTime(moves: readonly Move[], report: ReportQuery): void {
		this.lists.concern(moves, undefined, report);
		this.today.concern(report);
		this.passed.concern(report);
	}

	/** Returns the next instant at which time alone may change an answer (milliseconds since 1970), or Infinity. */
	nextBoundary(): number {
		return Math.min(
			this.#context.catalogue.nextBoundary() ?? Infinity,
			this.today.nextBoundary() ?? Infinity,
			this.passed.nextBoundary() ?? Infinity,
		);
	}
}
