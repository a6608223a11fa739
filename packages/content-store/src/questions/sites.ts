import type { Published, SiteKey } from '@portolano/content-models';
import type { Change } from '../changes.ts';
import { entryOf } from '../documents.ts';
import { compareIds } from '../order.ts';
import type { Question } from '../register.ts';
import { isOfType } from '../select.ts';
import type { Ask, Ground, Report } from './ground.ts';

/** Questions about a site, field by field: a page that shows its name does not change with what its home features. */
export interface Sites {
	/** The site; each field read of it is asked. */
	read(ask: Ask, key: SiteKey): Published<'site'> | undefined;
	/** Asks for one field. */
	ask(ask: Ask, key: SiteKey, field: string): void;
	concern(change: Change, report: Report): void;
}

/** Asked of every site that is read: whether it is published at all. */
const presence = '';

export function createSites({ documents, register }: Ground): Sites {
	const fieldsByKey = new Map<SiteKey, Map<string, Question>>();

	function open(key: SiteKey, field: string): Question {
		const fields = entryOf(fieldsByKey, key, () => new Map<string, Question>());
		return entryOf(fields, field, () =>
			register.open({ kind: 'site', key, field }, () => {
				fields.delete(field);
				if (fields.size === 0) fieldsByKey.delete(key);
			}),
		);
	}

	function find(key: SiteKey): Published<'site'> | undefined {
		const sites = [...documents.ofType('site').values()].filter((document) => isOfType(document, 'site'));
		return sites.filter((site) => site.key === key).sort((one, other) => compareIds(one.id, other.id))[0];
	}

	function observed(ask: Ask, site: Published<'site'>): Published<'site'> {
		const askField = (field: string | symbol) => {
			if (typeof field === 'string') ask(open(site.key, field));
		};
		return new Proxy(site, {
			get(target, field) {
				askField(field);
				const value: unknown = Reflect.get(target, field);
				return value;
			},
			has(target, field) {
				askField(field);
				return Reflect.has(target, field);
			},
			ownKeys(target) {
				for (const field of Reflect.ownKeys(target)) askField(field);
				return Reflect.ownKeys(target);
			},
		});
	}

	function keysOf({ before, after }: Change): Set<SiteKey> {
		return new Set([before, after].flatMap((site) => (isOfType(site, 'site') ? [site.key] : [])));
	}

	return {
		read(ask, key) {
			ask(open(key, presence));
			const site = find(key);
			return site && observed(ask, site);
		},
		ask: (ask, key, field) => ask(open(key, field)),
		concern(change, report) {
			if (change.type !== 'site') return;
			const appears = !change.before || !change.after || change.fields.has('key');
			for (const key of keysOf(change)) {
				for (const [field, question] of fieldsByKey.get(key) ?? []) {
					if (appears || change.fields.has(field)) report(question);
				}
			}
		},
	};
}
