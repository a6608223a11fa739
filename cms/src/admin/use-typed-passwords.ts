'use client';

import { useFormFields, useTranslation } from '@payloadcms/ui';
import { useEffect } from 'react';

const paths = ['password', 'confirm-password'];

/**
 * Takes back “missing” from new passwords as soon as they are typed. Payload marks them when their fields open and
 * unmarks them only with the next answer of the server (`handleChangePassword` in
 * https://github.com/payloadcms/payload/blob/main/packages/ui/src/views/Edit/Auth/index.tsx): until then a save said
 * “correct the fields” and marked none.
 */
export function useTypedPasswords(): void {
	const { t } = useTranslation();
	const missing = t('validation:required');
	const dispatch = useFormFields(([, dispatchFields]) => dispatchFields);
	const typed = useFormFields(([fields]) =>
		paths
			.filter((path) => {
				const field = fields[path];
				return Boolean(field?.value) && field?.valid === false && field.errorMessage === missing;
			})
			.join(' '),
	);
	useEffect(() => {
		for (const path of typed.split(' ').filter(Boolean)) dispatch({ type: 'UPDATE', path, valid: true });
	}, [typed, dispatch]);
}
