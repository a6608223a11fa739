'use client';

import { useFormFields } from '@payloadcms/ui';

/** Shows what an imported message wants of who checks the draft, such as that it was cancelled. */
export function ImportNote() {
	const note = useFormFields(([fields]) => fields['importNote']?.value);
	if (typeof note !== 'string' || note === '') return null;
	return (
		<section aria-labelledby="portolano-import-note">
			<h2 id="portolano-import-note">Da un messaggio di altri</h2>
			<p>{note}</p>
		</section>
	);
}
