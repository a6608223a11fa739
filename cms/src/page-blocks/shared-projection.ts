import type { PageBlock } from '@portolano/content-models';
import { type LinkForm, toLinkTarget } from '../projection/link-target.ts';
import { text } from '../projection/mapping.ts';
import type { InLanguages } from '../projection/record.ts';

interface Titled {
	title: string;
}

export function heading<R extends Titled>(record: InLanguages<R>) {
	return text(record, ({ title }) => title);
}

interface ActionForm {
	label?: string | null;
	to?: LinkForm | null;
}

/** Returns a link with its words. Without a target it is a link to no document: the schema refuses it on its field. */
export function action<A extends ActionForm>(form: InLanguages<A>): PageBlock<'call-to-action'>['action'] {
	return {
		label: text(form, ({ label }) => label),
		to: toLinkTarget(form.it.to) ?? { kind: 'document', document: { type: 'page', id: '' } },
	};
}
