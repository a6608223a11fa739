import { codesOf, documentTypes, type DocumentTypeCode } from '@portolano/content-models';
import type { StoreView } from '@portolano/content-store';
import { pagesOf } from '@portolano/site-kit/data.ts';
import {
	numberedPages,
	numberedTermPages,
	pathPattern,
	rendering,
	staticPage,
	type Route,
} from '@portolano/site-kit/routes.ts';
import {
	currentOf,
	documentKinds,
	isKindUsed,
	overOf,
	pathOfOver,
	soughtKinds,
	type DocumentKind,
} from '../document-kinds.ts';
import { officePaths, officesOfKind } from '../document-offices.ts';
import {
	type DatedList,
	datedListOf,
	documentsOfYear,
	yearPattern,
	yearsOf,
	yearsPattern,
} from '../document-years.ts';
import { allDatasets, allProjects, documentsOfType } from '../lists.ts';
import {
	administration,
	documents,
	documentTypePath,
	officeSectionKeys,
	officeSections,
	officesMap,
	peopleSectionKeys,
	peopleSections,
	projects,
} from '../sections.ts';
import { governingStep, governingTypes, hasOffices, hasPeople, usedGoverningTypes } from '../second-level.ts';
import Administration from '../views/Administration.astro';
import Documents from '../views/Documents.astro';
import DocumentsOfKind from '../views/DocumentsOfKind.astro';
import DocumentsOfOffice from '../views/DocumentsOfOffice.astro';
import DocumentsOfType from '../views/DocumentsOfType.astro';
import DocumentsOfYear from '../views/DocumentsOfYear.astro';
import DocumentsOver from '../views/DocumentsOver.astro';
import Offices from '../views/Offices.astro';
import OfficesMap from '../views/OfficesMap.astro';
import OfficesOfType from '../views/OfficesOfType.astro';
import People from '../views/People.astro';
import Projects from '../views/Projects.astro';

/** Routes of Amministrazione: offices, people, documents and data. */
export const administrationRoutes: readonly Route[] = [
	staticPage({ path: administration.href, component: Administration, props: {} }),
	...officeSectionKeys.map((section) =>
		staticPage({
			path: officeSections[section].href,
			component: Offices,
			props: { section },
			when: (view) => hasOffices(view, section),
		}),
	),
	...governingTypes.map((type) =>
		staticPage({
			path: governingStep(type).href,
			component: OfficesOfType,
			props: { type },
			when: (view) => usedGoverningTypes(view).includes(type),
		}),
	),
	staticPage({ path: officesMap.href, component: OfficesMap, props: {} }),
	...peopleSectionKeys.map((section) =>
		staticPage({
			path: peopleSections[section].href,
			component: People,
			props: { section },
			when: (view) => hasPeople(view, section),
		}),
	),
	staticPage({ path: documents.href, component: Documents, props: {} }),
	numberedPages({
		path: projects.href,
		pages: (view) => pagesOf(view, allProjects),
		component: Projects,
		props: {},
	}),
	...codesOf(documentTypes).map((type) =>
		numberedPages({
			path: documentTypePath(type),
			pages: (view) => documentPagesOf(view, type),
			component: DocumentsOfType,
			props: { type },
		}),
	),
	...codesOf(documentTypes)
		.filter((type) => type !== 'dataset')
		.map((type) => yearPages(datedListOf(type))),
	...documentKinds.flatMap(kindPages),
	...documentKinds.map(yearPages),
	...soughtKinds.map(officePages),
];

/** The lists of a kind of documents: of those that are not over, which is there as long as there are any of the kind, and of others. */
function kindPages(kind: DocumentKind): Route[] {
	const { ending, step } = kind;
	const current = numberedPages({
		path: step.href,
		pages: (view) => (isKindUsed(view, kind) ? Math.max(1, pagesOf(view, currentOf(kind))) : 0),
		component: DocumentsOfKind,
		props: { kind },
	});
	if (!ending) return [current];
	const over = numberedPages({
		path: pathOfOver(kind),
		pages: (view) => pagesOf(view, overOf(kind, ending)),
		component: DocumentsOver,
		props: { kind, ending },
	});
	return [current, over];
}

/** The lists of documents by year. */
function yearPages(list: DatedList): Route {
	return numberedTermPages({
		pattern: yearsPattern(list),
		isTerm: yearPattern,
		terms: (view) => yearsOf(view, list),
		pages: (view, year) => pagesOf(view, documentsOfYear(list, year)),
		component: DocumentsOfYear,
		props: { list },
	});
}

/** The lists of a kind of documents by office. */
function officePages(kind: DocumentKind): Route {
	const pattern = `${kind.step.href}ufficio/:office/`;
	const [matchFirst, matchFurther] = [pathPattern(pattern), pathPattern(`${pattern}:number/`)];
	return {
		rank: 'list',
		family: { name: pattern, list: (view) => officePaths(view, kind) },
		match: (path) => matchFirst(path) ?? matchFurther(path),
		render: ({ office: slug = '', number = '1' }, { view }) => {
			const office = officesOfKind(view, kind).find(({ href }) => href === pattern.replace(':office', slug));
			if (!office || !/^[1-9]\d*$/.test(number)) return undefined;
			return rendering(DocumentsOfOffice, { kind, office, number: Number(number) });
		},
	};
}

function documentPagesOf(view: StoreView, type: DocumentTypeCode): number {
	if (type === 'dataset') return pagesOf(view, allDatasets);
	const pages = pagesOf(view, documentsOfType(type));
	// The notice board always has a page, because the footer always links to it (L. 69/2009 art. 32).
	return type === 'documento-albo-pretorio' ? Math.max(1, pages) : pages;
}
