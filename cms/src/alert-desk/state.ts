import { canOwn, codesOf, type Risk, risks, termOf } from '@portolano/content-models';
import type { PayloadRequest, Where } from 'payload';
import { isAdministrator, sitesOf } from '../access/roles.ts';
import { isOfClock } from '../collections/alert-steps/steps.ts';
import type { Alert } from '../generated/payload-types.ts';
import { idOf } from '../projection/mapping.ts';
import { nested } from '../publication/scope.ts';
import { AlertRefused } from './alert-refused.ts';
import { stepInWords } from './require-seen.ts';
import { proposedAlerts, readSteps } from './steps.ts';
import { templateOf } from './templates/template.ts';

/** An alert as the screen shows it. */
export interface ShownAlert {
	id: string;
	title: string;
	text: string;
	severity: Alert['severity'];
	risk?: Risk;
	area?: string;
	isDrill?: true;
	start: string;
	end: string;
	scope: NonNullable<Alert['scope']>;
	owner: string;
	alsoOn: string[];
	/** To be sent back with a change: see `require-seen.ts`. */
	seen: string;
	/** What happened to it, the newest first, in sentences. */
	steps: string[];
	/** Who prepared it, and whether that is the user, while it waits for a second person. */
	proposal?: { by: string; isOwn: boolean };
}

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
	if (!user) throw new AlertRefused(401, 'Accedi per le allerte.');
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

function shown(alert: Alert, steps: string[]): ShownAlert {
	const { id, title, text, severity, risk, area, start, end, scope, owner, alsoOn, updatedAt } = alert;
	return {
		...{ id, title, text, severity, start, end, scope: scope ?? 'chosen', owner: idOf(owner) },
		...{ alsoOn: (alsoOn ?? []).map(idOf), seen: updatedAt, steps },
		...(risk && { risk }),
		...(area && { area }),
		...(alert.isDrill === true && { isDrill: true }),
	};
}

async function readAlerts(sites: string[], req: PayloadRequest, now: string): Promise<ShownAlert[]> {
	const mine = { owner: { in: sites } };
	const find = (draft: boolean, where: Where) =>
		req.payload.find({
			overrideAccess: true,
			collection: 'alert',
			...{ draft, locale: 'it', depth: 0, pagination: false, sort: '-start', req: nested(req) },
			where: { and: [mine, where] },
		});
	const inForce = await find(false, {
		and: [{ _status: { equals: 'published' } }, { end: { greater_than: now } }],
	});
	const shownIds = [...inForce.docs.map(({ id }) => id), ...(await proposedAlerts(now, req))];
	const steps = Map.groupBy(await readSteps(shownIds, req), ({ alert }) => alert);
	const waiting = [...steps.values()].flatMap((own) => {
		const last = own.find((step) => !isOfClock(step));
		return last?.what === 'proposed' ? [last] : [];
	});
	const proposed = await find(true, { id: { in: waiting.map(({ alert }) => alert) } });
	const words = (id: string) => (steps.get(id) ?? []).map(stepInWords);
	return [
		...proposed.docs.flatMap((alert) => {
			const step = waiting.find((one) => one.alert === alert.id);
			if (!step || alert.end <= now) return [];
			const proposal = { by: step.person, isOwn: step.personId === req.user?.id };
			return [{ ...shown(alert, words(alert.id)), proposal }];
		}),
		...inForce.docs.map((alert) => shown(alert, words(alert.id))),
	];
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
