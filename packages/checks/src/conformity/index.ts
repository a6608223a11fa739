export { type Clause, clauses } from './accessibility/clauses.ts';
export { type Accessibility, judgeClause } from './accessibility/judge.ts';
export type { BrowserFacts } from './browser-facts.ts';
export type { Criterion, Evidence, Judgement, Result } from './judgement.ts';
export { type MunicipalCriterion, municipalCriteria } from './municipal/criteria.ts';
export type { Connection, Hosting } from './municipal/hosting.ts';
export { findPortal, type OpenPage, type Portal, spread } from './municipal/portal.ts';
export { type ReadPage, readPage } from './read-page.ts';
export type { Answer } from './web/answer.ts';
export {
	addressesInSitemap,
	type FileCriterion,
	fileCriteria,
	type SiteFiles,
	sitemapsInRobots,
} from './web/files.ts';
export { type HeaderCriterion, headerCriteria, judgeHeader } from './web/headers.ts';
export { judgePages, type PageCriterion, pageCriteria } from './web/pages.ts';
