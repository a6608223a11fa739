import type { ShownAlert } from '../../alert-desk/shown-alerts.ts';
import type { AlertDeskState } from '../../alert-desk/state.ts';
import { durationsAt } from './durations.ts';

/** A new alert as it is being filled in. */
export interface AlertForm {
	severity: ShownAlert['severity'] | '';
	risk: string;
	title: string;
	sentence: string;
	english: string;
	area: string;
	/** Milliseconds since 1970; undefined while a typed moment is none. */
	until: number | undefined;
	scope: 'chosen' | 'body' | 'all';
	owner: string;
	alsoOn: string[];
	office: string;
	isDrill: boolean;
}

type Site = AlertDeskState['sites'][number];

/** The site where the last alert of these sites has its page, else the first that can have one. */
function usualOwner({ sites, alerts }: AlertDeskState): Site | undefined {
	const owners = sites.filter(({ mayOwn }) => mayOwn);
	return owners.find(({ id }) => id === alerts[0]?.owner) ?? owners[0];
}

/** Returns the office that is offered first for a site: one of its own, else one of the same body. */
export function usualOffice({ offices }: AlertDeskState, owner: string): string {
	const own = offices.filter((office) => office.owner === owner);
	const [first] = [...own, ...offices].toSorted(
		(one, other) => Number(isOfProtection(other)) - Number(isOfProtection(one)),
	);
	return first?.id ?? '';
}

const isOfProtection = ({ name }: { name: string }) => /protezione civile/i.test(name);

/** Returns the form as it begins: it lasts until the evening, on all sites that the officer reaches. */
export function emptyForm(state: AlertDeskState): AlertForm {
	const owner = usualOwner(state);
	const isOnBody = owner !== undefined && state.bodies.includes(owner.body);
	const others = state.sites.filter(({ id }) => id !== owner?.id);
	return {
		...{ severity: '', risk: '', title: '', sentence: '', english: '', area: '', isDrill: false },
		...{ until: durationsAt(Date.parse(state.now))[0]?.end, owner: owner?.id ?? '' },
		...{ scope: isOnBody ? 'body' : 'chosen', alsoOn: isOnBody ? [] : others.map(({ id }) => id) },
		office: usualOffice(state, owner?.id ?? ''),
	};
}

/** Returns what is sent to the CMS. */
export function toSend({ until, severity, risk, title, english, area, scope, alsoOn, ...form }: AlertForm) {
	return {
		...form,
		...{ severity: severity || undefined, scope, alsoOn: scope === 'chosen' ? alsoOn : [] },
		...(severity !== 'info' && risk && { risk }),
		...(severity === 'info' && title && { title }),
		...(english && { english }),
		...(area && { area }),
		...(until !== undefined && { until: new Date(until).toISOString() }),
	};
}
