import type { Field, TextField } from 'payload';
import { linkTargetField } from '../fields/link-target.ts';
import { localizedText } from '../fields/texts.ts';

export function headingField(): TextField {
	return localizedText({ name: 'title', label: 'Titolo', required: true });
}

/** The words of a link and where it leads. */
export function actionFields(): Field[] {
	return [
		localizedText({ name: 'label', label: 'Parole del collegamento', required: true }),
		linkTargetField('to', 'Destinazione', ['document', 'url', 'email', 'phone']),
	];
}
