import type { Reference } from '@portolano/content-models';
import type { Link } from '@portolano/ui/props.ts';
import { addressFields } from '../links/address-fields.ts';
import { titledLinks } from '../links/titled-links.ts';
import type { Reading } from '../reading.ts';

/** The questions that name a document, as links to their answers. */
export function questionLinks(reading: Reading, { type, id }: Reference): Link[] {
	const questions = reading.view.linkingTo({ type, id }, 'question', [...addressFields.question, 'title']);
	return titledLinks(reading, questions);
}
