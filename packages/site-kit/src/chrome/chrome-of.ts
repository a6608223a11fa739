import { Shared } from '@portolano/content-store';
import type { SiteDefinition } from '../definition.ts';
import { type PageContext, createSiteContext } from '../page-context.ts';
import type { Chrome } from './chrome.ts';

const known = new WeakMap<SiteDefinition, Shared<Chrome>>();

function chromeFrom(definition: SiteDefinition): Shared<Chrome> {
	const found = known.get(definition);
	if (found) return found;
	const made = new Shared((view) => definition.chrome(createSiteContext(view, definition)));
	known.set(definition, made);
	return made;
}

/** Returns the chrome of the page; it is made once for all pages of the site in this language. */
export function chromeOf({ view, definition }: Pick<PageContext, 'view' | 'definition'>): Chrome {
	return view.shared(chromeFrom(definition));
}
