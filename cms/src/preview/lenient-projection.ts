import { type ContentType, type Language, languages } from '@portolano/content-models';
import type { InLanguages, RecordOf, SiteKeys } from '../projection/record.ts';
import { projectionOf } from '../publication/project.ts';
import { isRecord } from '../publication/read-records.ts';
import type { FormValues } from './form-values.ts';

/** What every document has, besides the fields of its type. */
const common = ['id', 'key', 'owner', 'alsoOn', 'languages'];

export type Values = { readonly [L in Language]?: FormValues | undefined };

export interface LenientProjection {
	projection: unknown;
	/** Fields, by name, that can't be projected as they are: the projection is without them. */
	leftOut: string[];
}

function recordOf<T extends ContentType>(values: Values): InLanguages<RecordOf<T>> | undefined {
	const { it } = values;
	if (!isRecord<T>(it)) return undefined;
	const found: InLanguages<RecordOf<T>> = { it };
	for (const language of languages) {
		const record: unknown = values[language];
		if (language !== 'it' && isRecord<T>(record)) found[language] = record;
	}
	return found;
}

function only(values: Values, fields: ReadonlySet<string>): Values {
	return Object.fromEntries(
		Object.entries(values).map(([language, record]) => [
			language,
			record && Object.fromEntries(Object.entries(record).filter(([name]) => fields.has(name))),
		]),
	);
}

/** Returns the published shape of a document that may be incomplete, without the fields that can't be projected. */
export function lenientProjection(type: ContentType, values: Values, sites: SiteKeys): LenientProjection {
	const project = (some: Values): { value: unknown } | undefined => {
		const record = recordOf<typeof type>(some);
		try {
			return record && { value: projectionOf(type, record, sites) };
		} catch {
			// `toPublished` expects what the form requires of a published document.
			return undefined;
		}
	};
	const whole = project(values);
	if (whole) return { projection: whole.value, leftOut: [] };
	const kept = new Set(common);
	const leftOut: string[] = [];
	for (const field of Object.keys(values.it ?? {})) {
		if (project(only(values, new Set([...kept, field])))) kept.add(field);
		else leftOut.push(field);
	}
	return { projection: project(only(values, kept))?.value, leftOut };
}
