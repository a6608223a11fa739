import type { Published } from '@portolano/content-models';
import { type LinkForm, toLinkTarget } from '../../projection/link-target.ts';
import { common, optionalText, type Projection, rows, text } from '../../projection/mapping.ts';
import type { InLanguages, RecordOf, SiteKeys } from '../../projection/record.ts';

type MenuTarget = Published<'menu'>['items'][number]['to'];

interface ItemForm {
	label: string;
	to?: LinkForm | null;
}

function toMenuTarget(form: LinkForm | null | undefined): MenuTarget {
	return toLinkTarget(form) ?? { kind: 'path', path: form?.path ?? '' };
}

function toItem<I extends ItemForm>(item: InLanguages<I>) {
	return { label: text(item, ({ label }) => label), to: toMenuTarget(item.it.to) };
}

export function toPublished(record: InLanguages<RecordOf<'menu'>>, sites: SiteKeys): Projection<'menu'> {
	return {
		...common('menu', record, sites),
		position: record.it.position,
		title: optionalText(record, ({ title }) => title),
		items: rows(record, ({ items }) => items).map((item) => ({
			...toItem(item),
			items: rows(item, ({ children }) => children).map(toItem),
		})),
	};
}
