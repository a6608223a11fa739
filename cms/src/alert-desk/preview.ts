import type { Published } from '@portolano/content-models';
import { alertBarHTML } from '@portolano/ui/alerts/alert-bar.ts';
import type { PayloadRequest } from 'payload';
import { publishedAlert } from '../publication/alerts/published-alert.ts';
import { sitesOfAlert } from '../publication/alerts/steps.ts';
import { readSiteNames, readSitesOfBodies } from '../publication/sites.ts';
import { asHtml } from '../mail/as-html.ts';
import { AlertRefused } from './alert-refused.ts';
import type { NewAlert } from './form.ts';
import { previewStyle } from './preview-style.ts';
import { asRehearsal, saveNew } from './save.ts';
import { takesTwo } from './takes-two.ts';

type Alert = Published<'alert'>;

/** What would be published: a page with the bar, and the names of the sites that would show it. */
export interface AlertPreview {
	page: string;
	sites: string[];
	takesTwo: boolean;
}

function barOf(language: 'it' | 'en', alert: Alert): string {
	const text = alert.text[language];
	if (text === undefined) return '';
	return alertBarHTML(language, {
		...{ id: alert.id, level: alert.severity, title: alert.title[language] ?? alert.title.it, text },
		...{ area: alert.area?.[language] ?? alert.area?.it, isDrill: alert.isDrill },
		...{ from: Date.parse(alert.start), until: Date.parse(alert.end), href: '#pagina' },
	});
}

function pageOf(alert: Alert, site: string): string {
	const english = barOf('en', alert);
	return `<!doctype html><html lang="it"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Anteprima</title><style>${previewStyle}</style></head><body>${barOf('it', alert)}${english && `<p class="language">Sulle pagine in inglese:</p>${english}`}<p class="site">${asHtml(site)}</p><div class="lines" aria-hidden="true"><i></i><i></i><i></i></div></body></html>`;
}

/**
 * Rehearses the publication of a new alert, and shows it. So what would be refused is refused before anybody confirms.
 * @throws as the publication would.
 */
export async function previewNew(form: NewAlert, req: PayloadRequest): Promise<AlertPreview> {
	const alert = await asRehearsal(req, async (own) => {
		const { id } = await saveNew(form, own, { status: 'published' });
		return publishedAlert(id, own);
	});
	if (!alert) throw new AlertRefused(400, 'Questa allerta non si può comporre. Nulla è stato pubblicato.');
	const names = await readSiteNames(req);
	const sites = sitesOfAlert(alert, await readSitesOfBodies(req)).map((key) => names.get(key) ?? key);
	const page = pageOf(alert, names.get(alert.owner) ?? alert.owner);
	return { page, sites, takesTwo: await takesTwo(form.owner, form.severity, req) };
}
