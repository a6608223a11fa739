'use client';

import { Button } from '@payloadcms/ui';
import { useState } from 'react';
import { z } from 'zod';
import { askCms } from '../ask-cms.ts';
import { toldOnOpening } from '../desk/use-told-on-opening.ts';

interface Props {
	/** Named like `news/1`. */
	document: string;
	version: string;
	/** When the version was saved, in words. */
	when: string;
}

/** Makes a version the newest draft, and opens the form; what readers see stays. */
export function RestoreButton({ document, version, when }: Props) {
	const [isBusy, setBusy] = useState(false);
	const [error, setError] = useState<string>();
	const [type = ''] = document.split('/');
	// “dell’8”, “dell’11”: those numbers begin with a vowel.
	const ofWhen = /^(8|11)\s/.test(when) ? `dell’${when}` : `del ${when}`;

	async function restore(): Promise<void> {
		setBusy(true);
		const answer = await askCms(`${type}/versions/${version}`, {
			body: {},
			read: (found) => z.object({ message: z.string() }).parse(found),
			unreachable: 'Non ripristinata: il CMS non risponde. Nulla è cambiato.',
		});
		setBusy(false);
		setError(answer.error);
		if (!answer.value) return;
		toldOnOpening.keep(
			document,
			`Versione ${ofWhen} ripristinata come bozza. Chi legge vede ancora quella di prima, finché non pubblichi.`,
		);
		globalThis.location.assign(`/admin/collections/${document}`);
	}

	return (
		<div className="portolano-versions__restore">
			<Button buttonStyle="primary" margin={false} disabled={isBusy} onClick={() => void restore()}>
				Ripristina come bozza la versione {ofWhen}
			</Button>
			<p>Chi legge continua a vedere ciò che è online, finché non pubblichi.</p>
			{error !== undefined && (
				<p className="portolano-refused" role="alert">
					{error}
				</p>
			)}
		</div>
	);
}
