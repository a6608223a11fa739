import type { Published, Reference } from '@portolano/content-models';
import { type Change, shows } from '../changes.ts';
import { entryOf, nameOf } from '../documents.ts';
import type { Question } from '../register.ts';
import type { Ask, Ground, Report } from './ground.ts';

/** Fields of one document; `'whole'` for all. */
export type Fields = readonly string[] | 'whole';

interface Reading {
	readonly question: Question;
	readonly fields: Fields;
}

/** Questions about one document. */
export interface Single {
	read(ask: Ask, reference: Reference, fields: Fields): Published | undefined;
	concern(change: Change, report: Report): void;
}

export function createSingle({ documents, register }: Ground): Single {
	const readings = new Map<string, Map<string, Reading>>();

	function open(reference: Reference, fields: Fields): Reading {
		const document = nameOf(reference);
		const name = String(fields);
		const ofDocument = entryOf(readings, document, () => new Map<string, Reading>());
		return entryOf(ofDocument, name, () => {
			const { type, id } = reference;
			const question = register.open({ kind: 'single', reference: { type, id }, fields }, () => {
				ofDocument.delete(name);
				if (ofDocument.size === 0) readings.delete(document);
			});
			return { question, fields };
		});
	}

	return {
		read(ask, reference, fields) {
			ask(open(reference, fields).question);
			return documents.get(reference);
		},
		concern(change, report) {
			for (const { question, fields } of readings.get(nameOf(change))?.values() ?? []) {
				if (fields === 'whole' || shows(fields, change)) report(question);
			}
		},
	};
}
