import type { Finding } from '@portolano/checks';
import {
	clauses,
	type Criterion,
	fileCriteria,
	headerCriteria,
	type Hosting,
	judgeClause,
	judgeHeader,
	judgePages,
	type Judgement,
	municipalCriteria,
	pageCriteria,
	type Portal,
	type SiteFiles,
} from '@portolano/checks/conformity';
import {
	type Area,
	type ConformityReport,
	type JudgedCriterion,
	type Result,
} from '@portolano/content-models/conformity';
import type { SiteToExamine } from './site-to-examine.ts';
import type { Visits } from './visits.ts';

/** Everything that was seen of a site. */
export interface Seen {
	site: SiteToExamine;
	began: Date;
	portal: Portal;
	visits: Pick<Visits, 'pages' | 'answers' | 'findings' | 'undecided' | 'inEveryMode'>;
	files: SiteFiles;
	hosting: Hosting;
	/** Number of pages that the sitemap lists. */
	listed: number;
	/** Pages of the sample that do not answer. */
	missed: readonly Finding[];
}

const onlyForPortals: Judgement = {
	result: 'not-applicable',
	evidence: [{ page: '', what: 'È un criterio per i portali dei comuni.' }],
};

function judgedCriterion(
	area: Area,
	criterion: Criterion & { wcag?: string | null },
	{ result, evidence }: Judgement,
): JudgedCriterion {
	const { id, title, source, wcag = null, program, person, cure } = criterion;
	return {
		...{ id, area, title, source, wcag, result },
		evidence: evidence.map(({ page, element = null, what }) => ({ page, element, what })),
		...{ program, person, cure },
	};
}

/** Judges what was seen by every criterion. */
export function judgeSite({
	site,
	began,
	portal,
	visits,
	files,
	hosting,
	listed,
	missed,
}: Seen): ConformityReport {
	const findings = [...visits.findings, ...missed];
	const accessibility = {
		...{ pages: visits.pages, undecided: visits.undecided, findings },
		pagesInEveryMode: visits.inEveryMode.length,
	};
	const criteria = [
		...municipalCriteria.map((one) =>
			judgedCriterion('municipal', one, site.kind === 'portal' ? one.judge(portal, hosting) : onlyForPortals),
		),
		...clauses.map((one) => judgedCriterion('accessibility', one, judgeClause(one, accessibility))),
		...headerCriteria.map((one) => judgedCriterion('headers', one, judgeHeader(one, visits.answers))),
		...pageCriteria.map((one) => judgedCriterion('pages', one, judgePages(one, findings))),
		...fileCriteria.map((one) => judgedCriterion('files', one, one.judge(files))),
	];
	return {
		...{ format: 1, at: began.toISOString(), seconds: Math.round((Date.now() - began.getTime()) / 1000) },
		site: { ...site, isLocal: hosting.isLocal },
		exitCode: criteria.some(({ result }) => result === 'fail') ? 1 : 0,
		counts: countsOf(criteria),
		sample: {
			listed,
			pages: visits.pages.map(({ url }) => new URL(url).pathname),
			inEveryMode: visits.inEveryMode,
		},
		criteria,
	};
}

function countsOf(criteria: readonly JudgedCriterion[]): Record<Result, number> {
	const count = (result: Result) => criteria.filter((one) => one.result === result).length;
	return {
		fail: count('fail'),
		tolerated: count('tolerated'),
		manual: count('manual'),
		pass: count('pass'),
		'not-applicable': count('not-applicable'),
	};
}
