import type { PagePath } from '@portolano/content-store';
import type { SiteBacklog } from '../site-backlog.ts';
import type { SiteComponents } from '../site-components.ts';
import { rankOfEdit } from '../site-jobs.ts';
import type { RestoredSite } from './restored-sites.ts';
import type { PagesState } from './site-state.ts';

/** Returns the state of the pages of a site; undefined as long as some page has not been rendered. */
export function pagesStateOf(
	{ pages, problems, release, lateCheck }: SiteComponents,
	backlog: SiteBacklog,
): PagesState | undefined {
	if (!release.knowsEveryPage || backlog.isBuilding) return undefined;
	const { used } = release;
	return {
		claims: new Map(pages.claims),
		files: new Map(used.byPage),
		unknownFiles: [...used.unknown],
		toRender: [...backlog.pages()],
		unchecked: [...lateCheck.waiting],
		problems: new Map(problems.byPage),
		notes: problems.notes,
	};
}

/** Has a site of which nothing is known yet continue from a state. */
export function restorePages(site: SiteComponents, { state, missed }: RestoredSite): void {
	const { pages, problems, release, lateCheck, dispatch, queue, online } = site;
	pages.restore(state.claims);
	release.restore(state);
	for (const [path, found] of state.problems) problems.set(path, found);
	problems.note(state.notes);
	lateCheck.add(state.unchecked);
	dispatch.retry(state.toRender);
	dispatch.retry([...pages.all.keys()].filter((path) => isLost(site, path)));
	dispatch.note(missed.applied, rankOfEdit(missed.applied));
	const known = Math.min(state.log.seq, online.last?.seq ?? 0);
	for (const [, job] of queue.jobs.all()) job.knownBefore = Math.min(job.knownBefore, known);
}

/** Whether a page is missing for no known reason, such as files lost with the power. */
function isLost({ pages, problems }: SiteComponents, path: PagePath): boolean {
	return !pages.isOnline(path) && !problems.isBlocked(path);
}
