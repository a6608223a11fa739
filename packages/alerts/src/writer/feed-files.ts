import {
	activeAlertsDataPath,
	activeAlertsPath,
	alertFeedPath,
	capMessagePath,
	inLanguage,
	type Language,
	listSection,
	sectionPath,
	type TimedFile,
} from '@portolano/content-models';
import { activeAlertsJSON, alertFeed, capMessage } from '@portolano/feeds';
import { strings } from '@portolano/ui/strings.ts';
import { type AlertHistory, endOf, lastVersion, startOf } from '../history.ts';
import { piecewise } from '../timed/piecewise.ts';
import { capAddress, pageOf } from './addresses.ts';
import { comingOrOn } from './bars.ts';
import type { PublishedAlerts, WrittenSite } from './published.ts';

/** Most alerts of which feeds tell, besides those in force or to come. */
const OVER_MAX = 50;

const iso = (at: number) => new Date(at).toISOString();

/** A rehearsal that was taken back leaves nothing. */
const isForgotten = (history: AlertHistory) =>
	history.withdrawnAt !== undefined && lastVersion(history).isDrill === true;

/** Returns the alerts of which feeds tell: all that are not over, and the last ones that are. */
function toldOf(written: WrittenSite): AlertHistory[] {
	const open = comingOrOn(written);
	const over = written.alerts
		.filter((history) => !open.includes(history) && !isForgotten(history))
		.toSorted((one, other) => endOf(other) - endOf(one));
	return [...open, ...over.slice(0, OVER_MAX)];
}

/** What feeds say of an alert besides its content. */
function aboutOf(history: AlertHistory, { site, body, published }: WrittenSite) {
	const alert = lastVersion(history);
	const owner = published.sites.get(alert.owner);
	return {
		body: (owner && published.bodies.get(owner.body.id)) ?? body,
		url: (language: Language) => pageOf(alert, published, language) ?? `${site.origin}${activeAlertsPath}`,
		capUrl: capAddress(alert, published, site),
	};
}

const namesOf = ({ site, body }: WrittenSite) => ({
	siteName: inLanguage(site.name, 'it').value,
	bodyName: inLanguage(body.name, 'it').value,
});

/** The same JSON without the beginning of a tag or comment, which a server may act on. */
const withoutTags = (json: string) => json.replaceAll('<', String.raw`\u003c`);

function dataFile(written: WrittenSite): TimedFile {
	const { site, now } = written;
	const open = comingOrOn(written);
	const { siteName, bodyName } = namesOf(written);
	const textAt = (at: number) =>
		withoutTags(
			activeAlertsJSON({
				site: { name: siteName, url: `${site.origin}/` },
				bodyName,
				alerts: open
					.filter((history) => startOf(history) <= at && at < endOf(history))
					.map((history) => ({ alert: lastVersion(history), ...aboutOf(history, written) })),
			}),
		);
	return piecewise(
		open.flatMap((history) => [startOf(history), endOf(history)]),
		now,
		textAt,
	);
}

function feedFile(written: WrittenSite): TimedFile {
	const { site, now } = written;
	const { siteName, bodyName } = namesOf(written);
	const [language = 'it'] = site.siteLanguages;
	const list = listSection(site.kind, 'alert');
	const alerts = toldOf(written).map((history) => ({ ...history, ...aboutOf(history, written) }));
	const textAt = (at: number) =>
		alertFeed({
			...{ title: `${strings(language)('alert.active')} – ${siteName}`, language, author: bodyName, alerts },
			selfUrl: `${site.origin}${alertFeedPath}`,
			url: `${site.origin}${list ? sectionPath(list, language) : activeAlertsPath}`,
			now: iso(at),
		});
	return piecewise(alerts.map(endOf), now, textAt);
}

function capFile(history: AlertHistory, written: WrittenSite): TimedFile {
	const alert = lastVersion(history);
	const { withdrawnAt, versions } = history;
	const messages = versions.map(({ updatedAt }) => updatedAt);
	const { body, url } = aboutOf(history, written);
	const text = capMessage({
		...{ alert, body, url, isWithdrawn: withdrawnAt !== undefined },
		sent: withdrawnAt ?? alert.updatedAt,
		earlier: withdrawnAt === undefined ? messages.slice(0, -1) : messages,
	});
	return [{ text }];
}

/** Messages are the same on all sites for which one state of the alerts is written, unless their own site isn't published. */
const messages = new WeakMap<PublishedAlerts, Map<AlertHistory, TimedFile>>();

function sharedCapFile(history: AlertHistory, written: WrittenSite): TimedFile {
	const { published } = written;
	if (!published.sites.has(lastVersion(history).owner)) return capFile(history, written);
	const known = messages.get(published) ?? new Map<AlertHistory, TimedFile>();
	messages.set(published, known);
	const file = known.get(history) ?? capFile(history, written);
	known.set(history, file);
	return file;
}

/** Returns the files for other programs: JSON, Atom and a CAP message for each alert. */
export function feedFiles(written: WrittenSite): Record<string, TimedFile> {
	return {
		[activeAlertsDataPath]: dataFile(written),
		[alertFeedPath]: feedFile(written),
		...Object.fromEntries(
			toldOf(written).map((history) => [
				capMessagePath(lastVersion(history).id),
				sharedCapFile(history, written),
			]),
		),
	};
}
