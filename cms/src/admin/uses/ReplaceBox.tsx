'use client';

import { useDocumentInfo, useField, useFormFields } from '@payloadcms/ui';
import { UsesList } from './UsesList.tsx';
import { useInUse } from './use-in-use.ts';

/** Asks, once a new file is chosen for one that is online, whether it may go online at once, and tells where. */
export function ReplaceBox() {
	const { id, collectionSlug = '' } = useDocumentInfo();
	const isChosen = useFormFields(([fields]) => fields['file']?.value instanceof File);
	const { value, setValue } = useField<boolean>({ path: 'replacesOnline' });
	const inUse = useInUse(collectionSlug, id === undefined ? undefined : String(id), isChosen);
	if (id === undefined || !isChosen || !inUse || inUse.online === 0) return null;
	return (
		<section
			className="portolano-workflow"
			aria-label="Sostituzione di ciò che è online"
			id="field-replacesOnline"
		>
			<p className="portolano-workflow__notice">
				Questo file è online: sostituirlo lo cambia subito dove si vede, senza altre approvazioni.
			</p>
			<UsesList document={`${collectionSlug}/${id}`} purpose="replace" />
			<label>
				<input type="checkbox" checked={value === true} onChange={({ target }) => setValue(target.checked)} />{' '}
				Sostituisci subito online
			</label>
			<p className="portolano-workflow__hint">
				Se deve cambiare solo con la prossima pubblicazione, carica un file nuovo e usalo nella bozza.
			</p>
		</section>
	);
}
