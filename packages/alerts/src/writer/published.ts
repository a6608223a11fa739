import type { Published, SiteKey } from '@portolano/content-models';
import type { AlertHistory } from '../history.ts';

/** What the files of the lane are made of. */
export interface PublishedAlerts {
	readonly alerts: readonly AlertHistory[];
	readonly sites: ReadonlyMap<SiteKey, Published<'site'>>;
	/** By id. */
	readonly bodies: ReadonlyMap<string, Published<'body'>>;
}

/** A site whose files are written, at an instant. */
export interface WrittenSite {
	readonly published: PublishedAlerts;
	readonly site: Published<'site'>;
	readonly body: Published<'body'>;
	/** The alerts that concern it, over or not. */
	readonly alerts: readonly AlertHistory[];
	/** Milliseconds since 1970. */
	readonly now: number;
}
