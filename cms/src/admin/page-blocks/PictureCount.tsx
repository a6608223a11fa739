'use client';

import { BLOCK_PICTURES_MAX, PAGE_BLOCKS_MAX } from '@portolano/content-models';
import { useFormFields } from '@payloadcms/ui';
import { picturesInForm } from './pictures-in-form.ts';

/** Says how many blocks and pictures the page has, and how many it takes, while the editor works. */
export function PictureCount({ path }: { path: string }) {
	const rows = useFormFields(([fields]) => fields[path]?.rows?.length ?? 0);
	const pictures = useFormFields(([fields]) => picturesInForm(fields, path));
	const isTooMany = pictures > BLOCK_PICTURES_MAX;
	return (
		<p
			className={`portolano-block-count${isTooMany ? ' portolano-block-count--beyond' : ''}`}
			role="status"
			aria-live="polite"
		>
			Blocchi: {rows} di {PAGE_BLOCKS_MAX}. Immagini: {pictures} di {BLOCK_PICTURES_MAX}.
			{isTooMany &&
				' Con più immagini la pagina peserebbe troppo per chi naviga dal telefono: togline qualcuna.'}
		</p>
	);
}
