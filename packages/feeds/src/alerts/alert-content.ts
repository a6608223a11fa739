import type { Language, Published } from '@portolano/content-models';

/** The fields of an alert that feeds use: those of the published document. */
export type AlertContent = Pick<
	Published<'alert'>,
	| 'id'
	| 'languages'
	| 'publishedAt'
	| 'updatedAt'
	| 'title'
	| 'text'
	| 'severity'
	| 'risk'
	| 'area'
	| 'source'
	| 'isDrill'
	| 'start'
	| 'end'
	| 'body'
>;

/** The fields of the body that issues alerts. */
export type AlertBody = Pick<Published<'body'>, 'name' | 'istatCode' | 'pec' | 'phone' | 'isDemonstration'>;

/** Gives the absolute address of a page in each language. */
export type AddressIn = (language: Language) => string;
