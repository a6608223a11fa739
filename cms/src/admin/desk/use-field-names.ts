'use client';

import { getTranslation } from '@payloadcms/translations';
import { useConfig, useDocumentInfo, useForm, useTranslation } from '@payloadcms/ui';
import { fieldTrail } from './field-trail.ts';

/** Returns what names a field of the form by its labels, like “Scadenze, riga 3 › Titolo”. */
export function useFieldNames(): (path: string) => string | undefined {
	const { collectionSlug } = useDocumentInfo();
	const { getEntityConfig } = useConfig();
	const { i18n } = useTranslation();
	const { getField } = useForm();
	return (path) => {
		if (collectionSlug === undefined) return undefined;
		const { fields } = getEntityConfig({ collectionSlug });
		const translate = (label: unknown) => (typeof label === 'string' ? getTranslation(label, i18n) : '');
		const blockTypeAt = (block: string): unknown => getField(`${block}.blockType`)?.value;
		return fieldTrail(fields, path, { translate, blockTypeAt });
	};
}
