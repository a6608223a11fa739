'use client';

import { MissingList } from './MissingList.tsx';
import { missingWords } from './form-steps.ts';
import { useMissing } from './use-missing.ts';

/** What is missing for the document to be published, folded. */
export function MissingBox() {
	const missing = useMissing();
	if (!missing) return null;
	if (missing.length === 0) return <p className="portolano-missing-box">Per pubblicare non manca nulla.</p>;
	const words = missingWords(missing.length);
	return (
		<details className="portolano-missing-box">
			<summary>Per pubblicare {words}</summary>
			<MissingList missing={missing} />
		</details>
	);
}
