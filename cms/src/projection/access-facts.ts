import type { AccessFact } from '@portolano/content-models';
import { optionalDay, optionalText, rows } from './mapping.ts';
import type { InLanguages } from './record.ts';

interface StoredFact {
	id?: string | null | undefined;
	feature: AccessFact['feature'];
	available: AccessFact['available'];
	note?: string | null | undefined;
	checkedOn?: string | null | undefined;
}

interface WithFacts {
	accessFacts?: readonly StoredFact[] | null | undefined;
}

/** Returns the accessibility facts of a place or of an event, in the order of the form. */
export function accessFacts(record: InLanguages<WithFacts>) {
	return rows(record, (one) => one.accessFacts).map((row) => ({
		feature: row.it.feature,
		available: row.it.available,
		note: optionalText(row, ({ note }) => note),
		checkedOn: optionalDay(row.it.checkedOn),
	}));
}
