import { areaSections as at, type Section, sectionPath } from '@portolano/content-models';
import type { Step } from '@portolano/site-kit/definition.ts';

/** Returns a section of an area site for menus, breadcrumbs and lists. */
export function stepTo(section: Section): Step {
	return { text: section.title?.it ?? '', href: sectionPath(section) };
}

export const services = stepTo(at.services);
export const news = stepTo(at.news);
export const events = stepTo(at.events);
export const offices = stepTo(at.offices);
export const documents = stepTo(at.documents);
export const questions = stepTo(at.questions);
export const contacts = stepTo(at.contacts);
export const alerts = stepTo(at.alerts);
export const search = stepTo(at.search);
export const index = stepTo(at.index);

export const newsFeedPath = `${news.href}feed.xml`;
