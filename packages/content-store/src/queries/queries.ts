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

/** Every kind of query that a page may make. */
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

	/** The query that stands for several. */
	group(parts: ReadonlySet<RecordedQuery>): RecordedQuery {
		return this.#context.register.group(parts);
	}

	/** Reports the queries whose answers an entry changes. */
	concern(step: Step, report: ReportQuery): void {
		const { change, moves } = step;
		this.single.concern(change, report);
		this.sites.concern(change, report);
		this.links.concern(change, report);
		this.counts.concern(change, report);
		this.lists.concern(moves, change, report);
		this.related.concern(step, report);
	}

	/** Reports the queries affected by a change of a held document. */
	concernHeld(change: Change, report: ReportQuery): void {
		this.single.concern(change, report);
	}

	/** Reports the queries whose answers the clock changes. */
	concernTime(moves: readonly Move[], report: ReportQuery): void {
		this.lists.concern(moves, undefined, report);
		this.today.concern(report);
		this.passed.concern(report);
	}

	/** When an answer may change by itself (milliseconds since 1970); Infinity when none will. */
	nextBoundary(): number {
		return Math.min(
			this.#context.catalogue.nextBoundary() ?? Infinity,
			this.today.nextBoundary() ?? Infinity,
			this.passed.nextBoundary() ?? Infinity,
		);
	}
}
