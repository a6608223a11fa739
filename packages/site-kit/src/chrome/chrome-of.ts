import { Shared } from '@portolano/content-store';
import type { SiteDefinition } from '../definition.ts';
import { type PageContext, readSite } from '../page-context.ts';
import type { Chrome } from './chrome.ts';

const known = new WeakMap<SiteDefinition, Shared<Chrome>>();

function chromeFrom(definition: SiteDefinition): Shared<Chrome> {
	const found = known.get(definition);
	if (found) return found;
	const made = new Shared((view) => definition.chrome(readSite(view, definition)));
	known.set(definition, made);
	return made;
}

/** What surrounds the page of `reading`, asked of its site once for all pages in its language. */
export function chromeOf({ view, definition }: Pick<PageContext, 'view' | 'definition'>): Chrome {
	return view.shared(chromeFrom(definition));
}
