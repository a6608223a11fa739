import { canOwn, codesOf, type Risk, risks, termOf } from '@portolano/content-models';
import type { PayloadRequest } from 'payload';
import { isAdministrator, sitesOf } from '../access/roles.ts';
import { idOf } from '../projection/mapping.ts';
import { nested } from '../publication/scope.ts';
import { AlertRefused } from './alert-refused.ts';
import { readAlerts, type ShownAlert } from './shown-alerts.ts';
import { signInFirst } from './sign-in-first.ts';
import { templateOf } from './templates/template.ts';

/** What the screen of alerts needs to begin. */
export interface AlertDeskState {
	person: string;
	sites: { id: string; key: string; name: string; body: string; mayOwn: boolean; takesTwo: boolean }[];
	/** Ids of the bodies for all of whose sites, future ones too, the user may publish. */
	bodies: string[];
	mayReachAll: boolean;
	offices: { id: string; name: string; owner: string }[];
	/** Risks, with the line of their template by level. */
	risks: { code: Risk; name: string; lines: Record<'yellow' | 'orange' | 'red', string> }[];
	alerts: ShownAlert[];
	/** The server's time: that of the phone may be wrong. */
	now: string;
}

/** @throws AlertRefused for people who are no officers. */
export function requireOfficer({ user }: PayloadRequest): void {
	if (!user) throw new AlertRefused(401, signInFirst);
	if (isAdministrator(user) || sitesOf(user, ['alert-officer']).length > 0) return;
	throw new AlertRefused(
		403,
		'Questa schermata è per chi è responsabile delle allerte: chiedi il ruolo a chi amministra.',
	);
}

async function readSites({ payload, user }: PayloadRequest) {
	const { docs } = await payload.find({
		...{ collection: 'site', overrideAccess: true, locale: 'it', depth: 0, pagination: false },
	});
	const bodies = await payload.find({
		collection: 'body',
		overrideAccess: true,
		depth: 0,
		pagination: false,
		select: { alertsNeedTwoPeople: true },
	});
	const careful = new Set(
		bodies.docs.filter((body) => body.alertsNeedTwoPeople === true).map(({ id }) => id),
	);
	const all = docs
		.filter(({ _status }) => _status === 'published')
		.map((site) => ({
			...{ id: site.id, key: site.key, name: site.name ?? site.key, body: idOf(site.body) },
			...{ mayOwn: canOwn(site.kind, 'alert'), takesTwo: careful.has(idOf(site.body)) },
		}));
	const own = new Set(sitesOf(user, ['alert-officer']));
	return { all, own: isAdministrator(user) ? all : all.filter(({ id }) => own.has(id)) };
}

function bodiesOf({ user }: PayloadRequest, sites: AlertDeskState['sites']): string[] {
	const bodies = [...new Set(sites.map(({ body }) => body).filter((id) => id !== ''))];
	if (isAdministrator(user)) return bodies;
	const held = new Set(
		(user?.siteRoles ?? []).filter(({ role }) => role === 'alert-officer').map(({ body }) => body),
	);
	return bodies.filter((id) => held.has(id));
}

async function readOffices(sites: string[], req: PayloadRequest) {
	const { docs } = await req.payload.find({
		overrideAccess: true,
		...{ collection: 'office', locale: 'it', depth: 0, sort: 'title' },
		pagination: false,
		where: { and: [{ owner: { in: sites } }, { _status: { equals: 'published' } }] },
		select: { title: true, owner: true },
		req: nested(req),
	});
	return docs.map(({ id, title, owner }) => ({ id, name: title, owner: idOf(owner) }));
}

function shownRisks(): AlertDeskState['risks'] {
	return codesOf(risks).map((code) => {
		const line = (level: 'yellow' | 'orange' | 'red') => templateOf(code, level).line.it;
		const lines = { yellow: line('yellow'), orange: line('orange'), red: line('red') };
		return { code, name: termOf(risks, code).it, lines };
	});
}

/** Returns what the screen of alerts shows to its user. */
export async function readState(req: PayloadRequest): Promise<AlertDeskState> {
	requireOfficer(req);
	const now = new Date().toISOString();
	const { all, own } = await readSites(req);
	const ids = own.map(({ id }) => id);
	const bodies = bodiesOf(req, own);
	const everyBody = new Set(all.map(({ body }) => body).filter((id) => id !== ''));
	return {
		...{ person: req.user?.name ?? '', sites: own, bodies, now, risks: shownRisks() },
		mayReachAll: bodies.length > 0 && [...everyBody].every((body) => bodies.includes(body)),
		offices:
			ids.length > 0
				? await readOffices(
						all.filter(({ body }) => own.some((site) => site.body === body)).map(({ id }) => id),
						req,
					)
				: [],
		alerts: ids.length > 0 ? await readAlerts(ids, req, now) : [],
	};
}
