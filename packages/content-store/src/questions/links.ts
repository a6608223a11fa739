import type { ContentType, Published, Reference } from '@portolano/content-models';
import { type Change, shows } from '../changes.ts';
import { entryOf, nameOf, targetsOf } from '../documents.ts';
import { compareIds } from '../order.ts';
import type { Question } from '../register.ts';
import type { Ask, Ground, Report } from './ground.ts';

interface Backlinks {
	readonly question: Question;
	readonly type: ContentType;
	readonly fields: readonly string[];
}

/** Questions about who refers to a document. */
export interface Links {
	read(ask: Ask, target: Reference, query: { type: ContentType; fields: readonly string[] }): Published[];
	concern(change: Change, report: Report): void;
}

export function createLinks({ documents, register }: Ground): Links {
	const byTarget = new Map<string, Map<string, Backlinks>>();

	function open(reference: Reference, type: ContentType, fields: readonly string[]): Backlinks {
		const target = nameOf(reference);
		const ofTarget = entryOf(byTarget, target, () => new Map<string, Backlinks>());
		const name = `${type}|${fields.join()}`;
		return entryOf(ofTarget, name, () => {
			const asked = { type: reference.type, id: reference.id };
			const question = register.open({ kind: 'links', target: asked, type, fields }, () => {
				ofTarget.delete(name);
				if (ofTarget.size === 0) byTarget.delete(target);
			});
			return { question, type, fields };
		});
	}

	return {
		read(ask, target, { type, fields }) {
			ask(open(target, type, fields).question);
			const ids = [...documents.referring(target, type)].sort(compareIds);
			return ids.flatMap((id) => documents.get({ type, id }) ?? []);
		},
		concern(change, report) {
			const before = targetsOf(change.before);
			const after = targetsOf(change.after);
			for (const target of new Set([...before, ...after])) {
				const moved = before.has(target) !== after.has(target);
				for (const { question, type, fields } of byTarget.get(target)?.values() ?? []) {
					if (type === change.type && (moved || shows(fields, change))) report(question);
				}
			}
		},
	};
}
