import type { ContentType, Language } from '@portolano/content-models';
import type { FlattenedField, Payload, TypedUser } from 'payload';
import { readyLanguages } from '../fields/languages.ts';
import { addressOf } from '../fields/slug.ts';
import { isRecord } from '../door/is-record.ts';
import type { FormValues } from './form-values.ts';
import { inOtherLanguage } from './in-other-language.ts';
import type { Values } from './lenient-projection.ts';

export interface DraftForm {
	type: ContentType;
	/** Undefined for a document that was never saved. */
	id: string | undefined;
	/** The language in which the form is filled in. */
	language: Language;
	values: FormValues;
}

/** Who reads a draft. */
export interface Reader {
	payload: Payload;
	user: TypedUser;
	/** Whether the document is proposed to the user, who may then read it whole. */
	isProposed?: boolean;
}

/** Returns the draft of a document in one language, as `user` may read it; undefined when there is none. */
export async function savedDraft(
	{ type, id }: Pick<DraftForm, 'type' | 'id'>,
	{ payload, user, language, isProposed = false }: Reader & { language: Language },
): Promise<FormValues | undefined> {
	if (id === undefined) return undefined;
	const found: unknown = await payload.findByID({
		...{ collection: type, id, draft: true, depth: 0 },
		...{ locale: language, fallbackLocale: false, disableErrors: true },
		...{ overrideAccess: isProposed, user },
	});
	return isRecord(found) ? found : undefined;
}

/** A page has an address before its first save too: the one that the save will make. */
function withAddress(values: FormValues): FormValues {
	const address = values['slug'] ? undefined : addressOf(values['title']);
	return address === undefined ? values : { ...values, slug: address };
}

/** Lays the values of a form over the saved draft, in each language in which the document is ready. */
export async function draftValues(
	{ type, id, language: written, values }: DraftForm,
	fields: readonly FlattenedField[],
	access: Reader,
): Promise<Values> {
	const languages = readyLanguages(values);
	const inEach = await Promise.all(
		languages.map(async (language) => {
			const saved = await savedDraft({ type, id }, { ...access, language });
			const own = language === written ? values : inOtherLanguage(values, saved, fields);
			return [language, withAddress({ ...saved, ...own, languages, id: id ?? 'nuovo' })] as const;
		}),
	);
	return Object.fromEntries(inEach);
}
