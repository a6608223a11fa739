import { inLanguage, type Language, type Published } from '@portolano/content-models';
import type {
	BreadcrumbList,
	GovernmentOrganization,
	SearchAction,
	WebSite,
	WithActionConstraints,
} from 'schema-dts';
import { postalAddress } from './address.ts';
import { organizationId, webSiteId } from './identifiers.ts';

/** Returns a `WebSite` node with the address of its search; `{search_term_string}` is the placeholder of the query. */
export function webSite(site: { origin: string; name: string; language: Language; searchPath: string }) {
	const search = {
		'@type': 'SearchAction',
		target: {
			'@type': 'EntryPoint',
			urlTemplate: `${site.origin}${site.searchPath}?q={search_term_string}`,
		},
		'query-input': 'required name=search_term_string',
	} as const satisfies WithActionConstraints<SearchAction>;
	return {
		'@type': 'WebSite',
		'@id': webSiteId(site.origin),
		url: `${site.origin}/`,
		name: site.name,
		inLanguage: site.language,
		publisher: { '@id': organizationId(site.origin) },
		potentialAction: search,
	} as const satisfies WebSite;
}

export interface OrganizationData {
	body: Published<'body'>;
	origin: string;
	language: Language;
	/** Absolute address of the emblem. */
	logo?: string;
	/** Addresses of its accounts elsewhere. */
	sameAs: readonly string[];
}

/** Returns the `GovernmentOrganization` node of the body responsible for a site. */
export function governmentOrganization({ body, origin, language, logo, sameAs }: OrganizationData) {
	const name = inLanguage(body.name, language).value;
	return {
		'@type': 'GovernmentOrganization',
		'@id': organizationId(origin),
		name,
		legalName: body.name.it,
		url: `${origin}/`,
		identifier: body.ipaCode,
		taxID: body.taxCode,
		address: postalAddress(body),
		areaServed: { '@type': 'AdministrativeArea', name: body.city },
		contactPoint: contactPointOf(body),
		sameAs,
		...(logo ? { logo } : {}),
	} as const satisfies GovernmentOrganization;
}

function contactPointOf({ email, pec, phone }: Published<'body'>) {
	return {
		'@type': 'ContactPoint',
		contactType: 'Relazioni con il pubblico',
		email: email ?? pec,
		...(phone ? { telephone: phone } : {}),
	} as const;
}

/** Returns a `BreadcrumbList` node from the home page to this one, both included. Addresses are absolute. */
export function breadcrumbList(steps: readonly { name: string; url: string }[]) {
	return {
		'@type': 'BreadcrumbList',
		itemListElement: steps.map(
			({ name, url }, index) => ({ '@type': 'ListItem', position: index + 1, name, item: url }) as const,
		),
	} as const satisfies BreadcrumbList;
}
